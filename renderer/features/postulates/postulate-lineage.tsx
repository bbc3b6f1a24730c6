import { Anchor } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { hrefOf } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'

const links = [{ key: 'carriedFrom', label: 'Ponawia postulat' }, { key: 'splitFrom', label: 'Wydzielony z postulatu' }, { key: 'mergedInto', label: 'Włączony do postulatu' }] as const

/** From which postulates it comes and into which it went. */
export function PostulateLineage({ record }: { record: RecordHandle<'postulates'> }) {
  return (
    <>
      <SectionTitle>Powiązane postulaty</SectionTitle>
      {links.map(({ key, label }) => {
        const field = record.field(key)
        return (
          <div key={key}>
            <RecordPicker field={field} noun="postulates" label={label} />
            {field.value !== null && <Anchor href={hrefOf(['postulates', field.value])} size="sm">Otwórz ten postulat</Anchor>}
          </div>
        )
      })}
    </>
  )
}
