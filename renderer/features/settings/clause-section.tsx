import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { OfficeForm } from './office-form.tsx'

/** The information clause that is printed with the forms. */
export function ClauseSection() {
  return (
    <OfficeForm section="clause" detail="Drukuje się na osobnej stronie formularzy konsultacyjnych, dokładnie tak, jak tu wpisano.">
      {(record) => <LongTextField field={record.field('informationClause')} label="Treść klauzuli" hint="Informacja o przetwarzaniu danych osobowych (art. 13 RODO), uzgodniona z inspektorem ochrony danych." minRows={14} />}
    </OfficeForm>
  )
}
