import type { ImportProblem, PreviewContext } from './importer.ts'

/** A person reads no more; the rows themselves all say what is wrong with them. */
const mostProblems = 500

/** Tells the problems of one file, up to a number; then only that there are more. */
export function problemTeller(file: string, { addProblem }: Pick<PreviewContext, 'addProblem'>): (problem: ImportProblem) => void {
  let count = 0
  return (problem) => {
    count += 1
    if (count <= mostProblems) addProblem(withoutEmptySheet(problem))
    else if (count === mostProblems + 1) addProblem({ file, sentence: 'Problemów jest więcej; są opisane przy wierszach.' })
  }
}

/** A CSV or JSON file has no sheets. */
const withoutEmptySheet = ({ sheet, ...problem }: ImportProblem): ImportProblem => (sheet ? { ...problem, sheet } : problem)
