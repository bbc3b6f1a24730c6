/** What is wrong with a template: `error` keeps it from being used. `where` is the place in the file, `sentence` says what to do. */
export type TemplateProblem = { severity: 'error' | 'warning'; where: string; sentence: string }
