export type Environment = Record<string, string | undefined>

/** A call whose words are off: the sentence goes to standard error, the exit code is 2. */
export class UsageError extends Error {}

export const usages = {
  demo: 'demo [--out DIR]\n  Makes DIR/referat.db with the sample data (default: demo/) and every document of the sample in every format that can be made here.\n  Prints one line a file. Running it again replaces only what it made.',
  init: 'init --db FILE [--sample]\n  Makes a new database, with the sample data if asked. Never overwrites one.',
  operations: 'operations\n  Prints a JSON list of all operations with their inputs and outputs as JSON Schema.',
  call: "call NAME [JSON] --db FILE [--backups DIR]\n  Runs one operation and prints its reply as JSON. '-' reads the input from standard input. A job's progress goes to standard error.",
  document: 'document KIND --for meeting:ID [--for year:2026] --format FORMAT --out FILE --db FILE [--variant V] [--internal] [--checked]\n  Makes one document; --internal with names of people, for the office alone; --checked all the same when it is a draft or names people of the register. FORMAT is docx, html, pdf, xlsx or md; PDF needs an installed Chromium-family browser.',
  import: 'import KIND FILE… --db FILE [--for roster:ID] [--dry-run]\n  Reads lists (XLSX, CSV, JSON) into the register, all of them or nothing; KIND is postulates, positions or duties. --for meeting:ID, consultation:ID or roster:ID says where rows belong that do not say it. Prints the summary and the problems as JSON.\n  Rows that need a choice, or a file that cannot be read, stop it before anything is stored. --dry-run only looks.',
  check: 'check --db FILE\n  Checks integrity, foreign keys and the journal; prints one line each.',
} as const

export type CommandName = keyof typeof usages

export const helpOf = (command: CommandName) => `Usage: referat ${usages[command]}\n`

export const generalHelp = () => `Usage: npm run -s referat -- COMMAND …

${Object.values(usages).join('\n\n')}

--db may also come from REFERAT_DB. Exit code: 0 done, 1 refused, 2 wrong usage.
`
