import { Fieldset, Stack, Text } from '@mantine/core'
import { problemsInside } from '#renderer/api/field-problems.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { channelLabels } from '#shared/domain/channel.ts'
import { postulateStageLabels } from '#shared/domain/postulate.ts'
import type { Problems } from '#renderer/api/field-problems.ts'
import type { Destination } from './destination.ts'

type IntoFieldsProps = { into: Destination; onChange: (into: Destination) => void; problems: Problems }

/** Where the entries of a list belong, as far as the list does not say it itself. */
export function IntoFields({ into, onChange, problems }: IntoFieldsProps) {
  const field = <K extends keyof Destination>(key: K): Binding<Destination[K]> => ({
    name: `into-${key}`, value: into[key], problems: problemsInside(problems, `into.${key}`), onLeave: () => undefined, onChange: (value) => onChange({ ...into, [key]: value }),
  })
  return (
    <Fieldset legend="Dokąd">
      <Stack gap="sm">
        <Text c="dimmed">Dla wierszy, które same tego nie mówią. Kolumna w pliku ma pierwszeństwo. Pusta data wpływu: dzień spotkania albo dzisiaj.</Text>
        <FieldRow>
          <RecordPicker field={field('meeting')} noun="meetings" label="Spotkanie" />
          <RecordPicker field={field('consultation')} noun="consultations" label="Konsultacje" />
        </FieldRow>
        <FieldRow>
          <ChoiceField field={field('stage')} label="Rodzaj" labels={postulateStageLabels} />
          <DateField field={field('receivedOn')} label="Data wpływu" />
          <ChoiceField field={field('channel')} label="Sposób zgłoszenia" labels={channelLabels} />
        </FieldRow>
      </Stack>
    </Fieldset>
  )
}
