import { Text } from '@mantine/core'
import { useMemo, type ReactNode } from 'react'
import { TextParts } from '#renderer/ui/text-parts.tsx'
import type { ComparedPart } from '#renderer/ui/word-comparison.ts'
import { formatCount } from '#shared/text/plural.ts'
import { abridged, type AbridgedPart } from './abridged.ts'
import { comparedParts } from './compared-parts.ts'
import type { ImportRow } from './import-kinds.ts'
import classes from './imports.module.css'

type FieldChange = ImportRow['fields'][number]

const side = (parts: readonly ComparedPart[], kind: 'added' | 'removed') => parts.filter((part) => part.kind === 'same' || part.kind === kind)
const plain = (text: string): ComparedPart[] => (text === '' ? [] : [{ kind: 'same', text }])

/** A text with its gaps said. */
function Side({ parts, isWhole }: { parts: readonly ComparedPart[]; isWhole: boolean }): ReactNode {
  if (parts.length === 0) return <Text c="dimmed">puste</Text>
  const shown: readonly AbridgedPart[] = isWhole ? parts : abridged(parts)
  return <TextParts parts={shown.map((part) => (part.kind === 'gap' ? { kind: 'same', text: ` […${formatCount(part.text.length)} znaków…] ` } : part))} />
}

/** One field as the register has it and as the file says it. In prose the words that differ are marked; a value stands whole against a value. */
export function SideBySide({ field, isNew, isWhole }: { field: FieldChange; /** The register has nothing to compare with. */ isNew: boolean; isWhole: boolean }) {
  const parts = useMemo(() => comparedParts(field), [field])
  const { label, stored, incoming } = field
  const storedParts = parts ? side(parts, 'removed') : plain(stored)
  const incomingParts = parts ? side(parts, 'added') : plain(incoming)
  return (
    <tr>
      <th scope="row" className={classes.fieldName}>{label}</th>
      {!isNew && <td className={classes.fieldValue} data-title="W rejestrze"><Side parts={storedParts} isWhole={isWhole} /></td>}
      <td className={classes.fieldValue} data-title="W pliku"><Side parts={incomingParts} isWhole={isWhole} /></td>
    </tr>
  )
}

/** Whether some text of a row is longer than is shown at once. */
export const isAbridged = (fields: readonly FieldChange[]) => fields.some((field) => abridged(comparedParts(field) ?? plain(field.stored === '' ? field.incoming : field.stored)).some(({ kind }) => kind === 'gap'))
