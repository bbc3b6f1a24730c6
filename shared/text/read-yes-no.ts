import { fold } from './fold.ts'

const answers = new Map([...['tak', 't', 'x', '1', 'true', 'prawda', 'yes'].map((word) => [word, true] as const), ...['', 'nie', 'n', '0', 'false', 'falsz', 'no', '-', '–'].map((word) => [word, false] as const)])

/** „tak” or „nie” as lists write them, an empty cell being „nie”; undefined for anything else. */
export const readYesNo = (text: string): boolean | undefined => answers.get(fold(text).trim())
