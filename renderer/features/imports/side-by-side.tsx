import { Text } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { TextParts } from '#renderer/ui/text-parts.tsx'
import { compareWords, type ComparedPart } from '#renderer/ui/word-comparison.ts'
import { formatCount } from '#shared/text/plural.ts'
import { abridged, type AbridgedPart } from './abridged.ts'
import type { ImportRow } from './import-kinds.ts'
import classes from './imports.module.css'

type FieldChange = ImportRow['fields'][number]

const side = (parts: readonly ComparedPart[], kind: 'added' | 'removed') => parts.filter((part) => part.kind === 'same' || part.kind === kind)
const plain = (text: string): ComparedPart[] => [{ kind: 'same', text }]

/** A text with its gaps said. */
function Side({ parts, isWhole }: { parts: readonly ComparedPart[]; isWhole: boolean }): ReactNode {
  if (parts.length === 0) return <Text c="dimmed">puste</Text>
  const shown: readonly AbridgedPart[] = isWhole ? parts : abridged(parts)
  return <TextParts parts={shown.map((part) => (part.kind === 'gap' ? { kind: 'same', text: ` […${formatCount(part.text.length)} znaków…] ` } : part))} />
}

/** One field as the register has it and as the file says it. Where both say something, words that differ are marked. */
export function SideBySide({ field, isNew, isWhole }: { field: FieldChange; /** The register has nothing to compare with. */ isNew: boolean; isWhole: boolean }) {
  const { label, stored, incoming } = field
  const isCompared = stored !== '' && incoming !== ''
  const parts = useMemo(() => (isCompared ? compareWords(stored, incoming) : []), [isCompared, stored, incoming])
  const storedParts = isCompared ? side(parts, 'removed') : stored === '' ? [] : plain(stored)
  const incomingParts = isCompared ? side(parts, 'added') : incoming === '' ? [] : plain(incoming)
  return (
    <tr>
      <th scope="row" className={classes.fieldName}>{label}</th>
      {!isNew && <td className={classes.fieldValue} data-title="W rejestrze"><Side parts={storedParts} isWhole={isWhole} /></td>}
      <td className={classes.fieldValue} data-title="W pliku"><Side parts={incomingParts} isWhole={isWhole} /></td>
    </tr>
  )
}

/** Whether some text of a row is longer than is shown at once. */
export const isAbridged = (fields: readonly FieldChange[]) => fields.some(({ stored, incoming }) => {
  const parts = stored !== '' && incoming !== '' ? compareWords(stored, incoming) : plain(stored === '' ? incoming : stored)
  return abridged(parts).some(({ kind }) => kind === 'gap')
})
