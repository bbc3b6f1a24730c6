import { partOf } from '#renderer/ui/binding.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { DayOffProvider } from '#renderer/ui/day-off.ts'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { holidayOn } from '#shared/domain/holiday.ts'
import { HolidaysTable } from './holidays-table.tsx'
import { OfficeForm } from './office-form.tsx'

/** The days on which this office does not work, beside the statutory ones. */
export function ClosedDaysSection() {
  return (
    <OfficeForm section="closed-days" detail="O dniu wolnym program ostrzega przy każdej dacie. Soboty, niedziele i święta zna sam.">
      {(record) => {
        const days = record.field('closedDays')
        return (
          <>
            <DayOffProvider value={holidayOn}>
              <ListField field={days} label="Dni wolne urzędu" rowName="dzień" blank={{ date: '', name: '' }} isOrdered={false}>
                {(index) => (
                  <>
                    <DateField field={partOf(days, index, 'date')} label="Dzień" isRequired />
                    <TextField field={partOf(days, index, 'name')} label="Powód" isRequired />
                  </>
                )}
              </ListField>
            </DayOffProvider>
            <HolidaysTable />
          </>
        )
      }}
    </OfficeForm>
  )
}
