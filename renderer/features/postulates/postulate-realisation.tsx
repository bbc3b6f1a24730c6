import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { realisationLabels } from '#shared/domain/realisation.ts'

/** What became of it after the answer. */
export function PostulateRealisation({ record }: { record: RecordHandle<'postulates'> }) {
  return (
    <>
      <SectionTitle>Realizacja</SectionTitle>
      <ChoiceField field={record.field('realisation')} label="Co z tego wynikło" labels={realisationLabels} hint="To, co obiecano, wraca na liście otwartych spraw w kolejnym roku." />
      <LongTextField field={record.field('realisationNote')} label="Opis realizacji" minRows={1} />
    </>
  )
}
