import { Radio, Stack } from '@mantine/core'
import { sentenceAt } from '#renderer/ui/binding.ts'
import { hourStyles, type Settings } from '#shared/domain/settings.ts'
import { OfficeForm } from './office-form.tsx'

const labels: Record<Settings['hourStyle'], string> = { dot: 'z kropką: 10.00–14.00', colon: 'z dwukropkiem: 10:00–14:00' }

/** How hours are written in documents. */
export function HoursSection() {
  return (
    <OfficeForm section="hours" detail="Dotyczy dokumentów: ogłoszeń, formularzy i harmonogramów.">
      {(record) => {
        const field = record.field('hourStyle')
        const choose = (value: string) => {
          const style = hourStyles.find((one) => one === value)
          if (!style) return
          field.onChange(style)
          field.onLeave()
        }
        return (
          <Radio.Group label="Zapis godzin" name={field.name} value={field.value} onChange={choose} error={sentenceAt(field)}>
            <Stack gap="xs" mt="xs">{hourStyles.map((style) => <Radio key={style} value={style} label={labels[style]} />)}</Stack>
          </Radio.Group>
        )
      }}
    </OfficeForm>
  )
}
