import { compareWords, type ComparedPart } from '#renderer/ui/word-comparison.ts'
import type { ImportRow } from './import-kinds.ts'

type FieldChange = ImportRow['fields'][number]

/** Fields whose words are worth comparing. In any other, such as a decision, a date or a name, half a value marked as changed would mislead („nie uwzględniono” against „uwzględniono częściowo”). */
const prose: ReadonlySet<string> = new Set(['content', 'rationale', 'contentWithRationale', 'currentText', 'note', 'realisationNote', 'text'])

/** What became of the register's value in the file. Nothing where one of them is empty: there is nothing to compare with. */
export function comparedParts({ field, stored, incoming }: FieldChange): ComparedPart[] | undefined {
  if (stored === '' || incoming === '') return undefined
  return prose.has(field) ? compareWords(stored, incoming) : [{ kind: 'removed', text: stored }, { kind: 'added', text: incoming }]
}
