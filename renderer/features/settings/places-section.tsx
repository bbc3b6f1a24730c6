import { partOf } from '#renderer/ui/binding.ts'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { OfficeForm } from './office-form.tsx'
import { PlaceAliases } from './place-aliases.tsx'
import classes from './wide-field.module.css'

/** Where meetings are held: places that are no units of the office. */
export function PlacesSection() {
  return (
    <OfficeForm section="places" detail="Miejsca, w których odbywają się spotkania i które nie są komórkami urzędu.">
      {(record) => {
        const places = record.field('places')
        return (
          <ListField field={places} label="Miejsca" rowName="miejsce" blank={{ name: '', address: '', room: '', aliases: [] }}>
            {(index) => (
              <>
                <div className={classes.wide}><TextField field={partOf(places, index, 'name')} label="Nazwa" isRequired /></div>
                <TextField field={partOf(places, index, 'address')} label="Adres" />
                <TextField field={partOf(places, index, 'room')} label="Sala" />
                <div className={classes.wide}><PlaceAliases field={partOf(places, index, 'aliases')} /></div>
              </>
            )}
          </ListField>
        )
      }}
    </OfficeForm>
  )
}
