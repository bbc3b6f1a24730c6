import { Text } from '@mantine/core'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import type { Output } from '#shared/contract/index.ts'
import { callSummary } from './call-summary.ts'

/** How many called, got an answer, and became remarks: in a sentence, and by the unit on duty where there is more than one. */
export function CallFigures({ figures }: { figures: Output<'calls.figures'> }) {
  const { byUnit, ...total } = figures
  const rows = [...byUnit.map((row) => ({ ...row, key: row.unit ?? 'none', unitName: row.unitName || 'bez dyżuru komórki' })), { ...total, key: 'total', unitName: 'Razem' }]
  return (
    <>
      <Text>{callSummary(total)}</Text>
      {byUnit.length > 1 && (
        <ReadTable
          caption="Rozmowy według komórki na dyżurze" rows={rows} keyOf={({ key }) => key}
          columns={[
            { title: 'Komórka', render: ({ key, unitName }) => (key === 'total' ? <strong>{unitName}</strong> : unitName) }, { title: 'Rozmowy', isNumber: true, render: ({ calls }) => calls }, { title: 'Z odpowiedzią', isNumber: true, render: ({ answered }) => answered },
            { title: 'Zapisane jako uwagi', isNumber: true, render: ({ becameRemarks }) => becameRemarks },
          ]}
        />
      )}
    </>
  )
}
