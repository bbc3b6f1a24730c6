type Problem = { sentence: string; duties: readonly string[] }

/** All that is wrong with each duty, one sentence after another, by its id. */
export function problemsOf(problems: readonly Problem[]): ReadonlyMap<string, string> {
  const told = problems.flatMap(({ sentence, duties }) => duties.map((duty) => ({ duty, sentence })))
  return new Map([...Map.groupBy(told, ({ duty }) => duty)].map(([duty, all]) => [duty, all.map(({ sentence }) => sentence).join(' ')]))
}
