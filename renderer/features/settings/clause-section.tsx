import { Alert } from '@mantine/core'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { hasPlaceholder } from '#shared/text/placeholder.ts'
import { OfficeForm } from './office-form.tsx'

/** The information clause that is printed with the forms. */
export function ClauseSection() {
  return (
    <OfficeForm section="clause" detail="Drukuje się na osobnej stronie formularzy konsultacyjnych, dokładnie tak, jak tu wpisano.">
      {(record) => {
        const clause = record.field('informationClause')
        return (
          <>
            {hasPlaceholder(clause.value) && <Alert color="yellow" variant="light">Klauzula ma miejsca do uzupełnienia w nawiasach kwadratowych. Uzupełnij je przed wydaniem formularzy.</Alert>}
            <LongTextField field={clause} label="Treść klauzuli" hint="Informacja o przetwarzaniu danych osobowych (art. 13 RODO), uzgodniona z inspektorem ochrony danych." minRows={14} />
          </>
        )
      }}
    </OfficeForm>
  )
}
