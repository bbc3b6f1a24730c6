import { ReadTable } from '#renderer/ui/read-table.tsx'
import type { Output } from '#shared/contract/index.ts'

/** How many called, got an answer, and became remarks, by the unit on duty. */
export function CallFigures({ figures }: { figures: Output<'calls.figures'> }) {
  const { byUnit, ...total } = figures
  const rows = [...byUnit.map((row) => ({ ...row, key: row.unit ?? 'none', unitName: row.unitName || 'bez dyżuru komórki' })), { ...total, key: 'total', unitName: 'Razem' }]
  return (
    <ReadTable
      caption="Rozmowy według komórki na dyżurze" rows={rows} keyOf={({ key }) => key}
      columns={[
        { title: 'Komórka', render: ({ key, unitName }) => (key === 'total' ? <strong>{unitName}</strong> : unitName) }, { title: 'Rozmowy', isNumber: true, render: ({ calls }) => calls }, { title: 'Z odpowiedzią', isNumber: true, render: ({ answered }) => answered },
        { title: 'Zapisane jako uwagi', isNumber: true, render: ({ becameRemarks }) => becameRemarks },
      ]}
    />
  )
}
