import { partOf, type Binding } from '#renderer/ui/binding.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import type { UnitName } from '#shared/domain/unit.ts'
import classes from './wide-field.module.css'

export const blankName: UnitName = { name: '', genitive: '', locative: '', from: null, to: null }

/** A name that is not written yet lacks nothing. */
const isLacking = (name: UnitName, grammaticalCase: 'genitive' | 'locative') => name.name.trim() !== '' && name[grammaticalCase].trim() === ''

/** The names of a unit over time, each with the cases that sentences of documents need. */
export function UnitNames({ field }: { field: Binding<UnitName[]> }) {
  return (
    <ListField field={field} label="Nazwy" hint="Dokument drukuje nazwę ważną w swoim dniu. Puste daty: bez ograniczeń." rowName="nazwę" blank={blankName}>
      {(index) => {
        const name = field.value[index] ?? blankName
        return (
          <>
            <div className={classes.wide}><TextField field={partOf(field, index, 'name')} label="Nazwa" isRequired /></div>
            <div className={classes.wide}>
              <TextField field={partOf(field, index, 'genitive')} label="Dopełniacz (stanowisko kogo? czego?)" />
              {isLacking(name, 'genitive') && <WarningNote>Bez dopełniacza tytuły pism będą bez odmiany.</WarningNote>}
            </div>
            <div className={classes.wide}>
              <TextField field={partOf(field, index, 'locative')} label="Miejscownik (spotkanie w kim? czym?)" />
              {isLacking(name, 'locative') && <WarningNote>Bez miejscownika nazwy spotkań będą bez odmiany.</WarningNote>}
            </div>
            <DateField field={partOf(field, index, 'from')} label="Od dnia" />
            <DateField field={partOf(field, index, 'to')} label="Do dnia" />
          </>
        )
      }}
    </ListField>
  )
}
