import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { channelLabels } from '#shared/domain/channel.ts'
import { OfficeForm } from './office-form.tsx'
import classes from './wide-field.module.css'

/** The ways in which a voice reaches the office, with the days from and to which each may be used. */
export function ChannelsSection() {
  return (
    <OfficeForm section="channels" detail="Z tej listy biorą sposoby zgłaszania nowe konsultacje. Puste daty: bez ograniczeń.">
      {(record) => {
        const channels = record.field('channels')
        return (
          <ListField field={channels} label="Sposoby zgłaszania" rowName="sposób" blank={{ kind: 'email', address: '', validFrom: null, validTo: null }}>
            {(index) => (
              <>
                <ChoiceField field={partOf(channels, index, 'kind')} label="Sposób" labels={channelLabels} />
                <DateField field={partOf(channels, index, 'validFrom')} label="Od dnia" />
                <DateField field={partOf(channels, index, 'validTo')} label="Do dnia" />
                <div className={classes.wide}><TextField field={partOf(channels, index, 'address')} label="Adres" /></div>
              </>
            )}
          </ListField>
        )
      }}
    </OfficeForm>
  )
}
