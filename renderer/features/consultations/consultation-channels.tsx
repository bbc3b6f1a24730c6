import { Button, Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { channelLabels, type ChannelKind } from '#shared/domain/channel.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { channelsOfOffice, withKind } from './channels-of-office.ts'

type ConsultationChannelsProps = { record: RecordHandle<'consultations'>; consultation: Consultation; office: Settings | undefined }

/** Where and how remarks can be sent in. A chosen way brings the office's own address with it. */
export function ConsultationChannels({ record, consultation, office }: ConsultationChannelsProps) {
  const field = record.field('channels')
  const offered = office && field.value.length === 0 ? channelsOfOffice(office, consultation) : []
  const takeOffered = () => {
    field.onChange(offered)
    field.onLeave()
  }
  return (
    <section aria-label="Sposoby zgłaszania">
      <SectionTitle acts={offered.length > 0 && <Button variant="default" onClick={takeOffered}>Wstaw sposoby z ustawień biura</Button>}>Sposoby zgłaszania</SectionTitle>
      <ListField field={field} label="Jak można zgłaszać uwagi" rowName="sposób zgłaszania" blank={{ kind: 'email', address: '', subjectLine: '', note: '' }}>{(index) => (
        <Stack gap="xs">
          <FieldRow>
            <ChoiceField
              label="Sposób" labels={channelLabels}
              field={{ ...partOf(field, index, 'kind'), onChange: (kind: ChannelKind) => field.onChange(field.value.map((row, at) => (at === index ? withKind(row, kind, office) : row))) }}
            />
            <TextField field={partOf(field, index, 'subjectLine')} label="Z dopiskiem" />
          </FieldRow>
          <LongTextField field={partOf(field, index, 'address')} label="Adres" minRows={1} />
          <TextField field={partOf(field, index, 'note')} label="Uwagi" />
        </Stack>
      )}</ListField>
    </section>
  )
}
