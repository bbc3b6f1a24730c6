import { Text } from '@mantine/core'
import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { replacePlace } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { addDays } from '#shared/domain/day.ts'
import { date } from '#shared/domain/field.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'

type NewConsultationProps = { office: Settings; isOpen: boolean; onClose: () => void }

/** A new consultation. What is the same in each of them (who announces, on what basis) is taken from the office's settings. */
export function NewConsultation({ office, isOpen, onClose }: NewConsultationProps) {
  const draft = useNewRecord('consultations', { subjectFull: '', subjectShort: '', startsOn: '', endsOn: '', programme: null, legalBasis: office.legalBasis, announcedBy: office.announcedBy })
  const { startsOn } = draft.values
  const shortest = date.safeParse(startsOn).success ? addDays(startsOn, office.minConsultationDays) : undefined
  const create = async () => {
    const consultation = await draft.create()
    if (!consultation) return false
    draft.startAgain()
    replacePlace(['consultations', consultation.id])
    return true
  }
  return (
    <CreateDialog title="Nowe konsultacje" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <LongTextField field={draft.field('subjectFull')} label="Przedmiot konsultacji" hint="Pełna nazwa projektu, jak w ogłoszeniu." minRows={2} isRequired hasFirstFocus />
      <TextField field={draft.field('subjectShort')} label="Krótka nazwa" hint="Na listy i do nazw plików, na przykład: RPW 2027." isRequired />
      <RecordPicker field={draft.field('programme')} noun="programmes" label="Program" />
      <FieldRow>
        <DateField field={draft.field('startsOn')} label="Pierwszy dzień" isRequired />
        <DateField field={draft.field('endsOn')} label="Ostatni dzień" isRequired isForWork />
      </FieldRow>
      {shortest && <Text size="sm" c="dimmed">Według reguł konsultacje powinny trwać co najmniej do {formatDateWithWeekday(shortest)}.</Text>}
    </CreateDialog>
  )
}
