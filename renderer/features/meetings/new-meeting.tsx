import { SegmentedControl } from '@mantine/core'
import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { YearField } from '#renderer/ui/number-field.tsx'
import { replacePlace } from '#renderer/ui/place.ts'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { meetingKindLabels, type MeetingDate } from '#shared/domain/meeting.ts'

const blankDate: MeetingDate = { date: '', from: null, to: null }
const whenOptions = [{ value: 'day', label: 'Konkretny dzień' }, { value: 'period', label: 'Okres słowami' }]

/** A new meeting: what kind, when, and who hosts it. */
export function NewMeeting({ consultation, isOpen, onClose }: { consultation: string | null; isOpen: boolean; onClose: () => void }) {
  const { year, today } = useYear()
  const draft = useNewRecord('meetings', {
    kind: consultation === null ? 'sector' : 'consultation', title: '', dates: [blankDate], period: '', year: year ?? Number(today.slice(0, 4)), units: [], consultation,
  })
  const dates = draft.field('dates')
  const create = async () => {
    const meeting = await draft.create()
    if (!meeting) return false
    draft.startAgain()
    replacePlace(['meetings', meeting.id])
    return true
  }
  return (
    <CreateDialog title="Nowe spotkanie" isOpen={isOpen} onClose={onClose} onCreate={create} isRunning={draft.isRunning} error={draft.error}>
      <ChoiceField field={draft.field('kind')} label="Rodzaj" labels={meetingKindLabels} isRequired hasFirstFocus />
      <SegmentedControl aria-label="Kiedy" data={whenOptions} value={dates.value.length > 0 ? 'day' : 'period'} onChange={(when) => dates.onChange(when === 'day' ? [blankDate] : [])} />
      {dates.value.length > 0 ? (
        <>
          <DateField field={partOf(dates, 0, 'date')} label="Dzień" isRequired isForWork />
          <FieldRow>
            <TimeField field={partOf(dates, 0, 'from')} label="Od godziny" />
            <TimeField field={partOf(dates, 0, 'to')} label="Do godziny" />
          </FieldRow>
        </>
      ) : (
        <FieldRow>
          <TextField field={{ ...draft.field('period'), problems: dates.problems }} label="Okres" hint="Na przykład: maj–czerwiec 2026." isRequired />
          <YearField field={draft.field('year')} label="Rok" isRequired />
        </FieldRow>
      )}
      <RecordsPicker field={draft.field('units')} noun="units" label="Komórki i jednostki, które organizują" />
      <TextField field={draft.field('title')} label="Tytuł" hint="Bez tytułu spotkanie nazywa się tak jak jego rodzaj i dzień." />
    </CreateDialog>
  )
}
