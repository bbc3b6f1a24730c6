import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'

/** What came of the consultation, for its report: the council's opinion, what was changed in the draft, and other signs of interest. */
export function ConsultationOutcome({ record }: { record: RecordHandle<'consultations'> }) {
  return (
    <section aria-label="Wynik konsultacji">
      <SectionTitle>Wynik konsultacji</SectionTitle>
      <Stack gap="md">
        <LongTextField field={record.field('outcome')} label="Co zmieniono w projekcie" hint="Jak stanie w raporcie, w części o wyniku konsultacji." />
        <FieldRow>
          <TextField field={record.field('councilOpinionNumber')} label="Numer opinii KRDPP" />
          <DateField field={record.field('councilOpinionOn')} label="Data opinii KRDPP" />
        </FieldRow>
        <LongTextField field={record.field('councilOpinion')} label="Opinia KRDPP" hint="Krakowska Rada Działalności Pożytku Publicznego: treść opinii albo jej streszczenie." />
        <LongTextField field={record.field('interest')} label="Zainteresowanie konsultacjami" hint="Na przykład: liczba odsłon strony, udostępnień, uczestników wydarzeń." minRows={2} />
      </Stack>
    </section>
  )
}
