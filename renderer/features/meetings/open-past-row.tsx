import { Checkbox, Text } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { decisionLabels } from '#shared/domain/position.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'

type Row = Output<'postulates.openPast'>['rows'][number]

/** One open matter: its number, who submitted it and where, how it begins, and how far it got. */
export function OpenPastRow({ row: { number, submitters, meetingTitle, excerpt, decision, unit, realisation }, isTicked, onTick }: { row: Row; isTicked: boolean; onTick: (isTicked: boolean) => void }) {
  const state = [decision === null ? 'bez stanowiska' : decisionLabels[decision], unit, realisation !== 'unset' && realisationLabels[realisation]].filter(Boolean).join(' · ')
  return (
    <Checkbox
      checked={isTicked} onChange={(event) => onTick(event.currentTarget.checked)} className="wraps" classNames={{ labelWrapper: 'wraps' }}
      label={<><Text span fw={700} inherit>{number}</Text>{[submitters, meetingTitle].filter((part) => part !== '').map((part) => ` · ${part}`)}</>} description={<><Text span display="block" size="sm" c="var(--mantine-color-text)">{excerpt}</Text>{state}</>}
    />
  )
}
