import { Anchor, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { ConsultationLink } from '#renderer/ui/consultation-link.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { DutyField } from './duty-field.tsx'
import { useDutiesOfDay } from './use-duties-of-day.ts'

type Reference = Binding<string | null>
type CallPlaceProps = { day: string; time: string; duty: Reference; roster: Reference; consultation: Reference }

const noId = '00000000-0000-7000-8000-000000000000'

/** Where a call belongs: its duty says of which roster it is, and a roster of which consultation; only what does not follow is asked. */
export function CallPlace({ day, time, duty, roster, consultation }: CallPlaceProps) {
  const { duties, chosen, error } = useDutiesOfDay(day, duty.value)
  const rosterId = duty.value === null ? roster.value : (chosen?.roster ?? null)
  const found = useRead('rosters.get', { id: rosterId ?? noId }, { isEnabled: rosterId !== null }).data
  return (
    <>
      <DutyField field={duty} time={time} duties={duties} chosen={chosen} />
      <ErrorNote error={error} title="Nie udało się wczytać dyżurów" />
      {chosen && chosen.date !== day && <WarningNote>Uwaga: ten dyżur jest {formatDateWithWeekday(chosen.date)}, a rozmowa innego dnia.</WarningNote>}
      {duty.value === null && <RecordPicker field={roster} noun="rosters" label="Harmonogram dyżurów" whenEmpty="Poza harmonogramem" />}
      {rosterId !== null && found && <Text size="sm">Harmonogram: <Anchor inherit href={hrefOf(['rosters', found.id])}>{found.title}</Anchor>, konsultacje: <ConsultationLink id={found.consultation} />.</Text>}
      {rosterId === null && duty.value === null && <RecordPicker field={consultation} noun="consultations" label="Konsultacje" isRequired />}
    </>
  )
}
