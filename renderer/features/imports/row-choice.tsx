import { Group, Radio } from '@mantine/core'
import type { ImportChoice, ImportKind } from '#shared/domain/import-outcome.ts'
import { importKinds, isChoosable, type ImportRow } from './import-kinds.ts'

type RowChoiceProps = { kind: ImportKind; row: ImportRow; value: ImportChoice | undefined; onChoose: (choice: ImportChoice) => void }

/** What is to become of a row. */
export function RowChoice({ kind, row, value, onChoose }: RowChoiceProps) {
  if (!isChoosable(row.outcome)) return null
  const words = importKinds[kind].choices[row.outcome]
  if (!words) return null
  return (
    <Radio.Group aria-label={`Co zapisać: ${row.title}`} name={`row-${row.row}`} value={value ?? ''} onChange={(choice) => onChoose(choice === 'take' ? 'take' : 'keep')}>
      <Group gap="md">
        {(['take', 'keep'] as const).map((choice) => words[choice] && <Radio key={choice} value={choice} label={words[choice].one} />)}
      </Group>
    </Radio.Group>
  )
}
