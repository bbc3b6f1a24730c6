import { ReadTable } from '#renderer/ui/read-table.tsx'
import type { Output } from '#shared/contract/index.ts'
import { channelLabels } from '#shared/domain/channel.ts'

/** How many letters and remarks came by each channel. */
export function ChannelFigures({ figures }: { figures: Output<'submissions.figures'> }) {
  const rows = [...figures.byChannel.map(({ channel, ...counted }) => ({ ...counted, name: channelLabels[channel], isTotal: false })), { letters: figures.letters, remarks: figures.remarks, name: 'Razem', isTotal: true }]
  return (
    <ReadTable
      caption="Zgłoszenia według sposobu" rows={rows} keyOf={({ name }) => name}
      columns={[
        { title: 'Sposób', render: ({ name, isTotal }) => (isTotal ? <strong>{name}</strong> : name) }, { title: 'Zgłoszenia', isNumber: true, render: ({ letters }) => letters }, { title: 'Uwagi', isNumber: true, render: ({ remarks }) => remarks },
      ]}
    />
  )
}
