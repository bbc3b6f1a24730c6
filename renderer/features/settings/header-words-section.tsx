import { partOf } from '#renderer/ui/binding.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { importFieldLabels } from '#shared/domain/header-words.ts'
import { OfficeForm } from './office-form.tsx'

/** How the office's correspondents head the columns of their lists, beside what the program knows itself. */
export function HeaderWordsSection() {
  return (
    <OfficeForm section="header-words" detail="Po tych nagłówkach import listy postulatów poznaje, co jest w kolumnie. Najczęstsze program zna sam; tu dopisuje się własne. Wielkość liter i kropki nie mają znaczenia.">
      {(record) => {
        const words = record.field('headerWords')
        return (
          <ListField field={words} label="Nagłówki kolumn" rowName="nagłówek" blank={{ field: 'content', word: '' }} isOrdered={false}>
            {(index) => (
              <>
                <TextField field={partOf(words, index, 'word')} label="Nagłówek w pliku" isRequired />
                <ChoiceField field={partOf(words, index, 'field')} label="Co oznacza" labels={importFieldLabels} />
              </>
            )}
          </ListField>
        )
      }}
    </OfficeForm>
  )
}
