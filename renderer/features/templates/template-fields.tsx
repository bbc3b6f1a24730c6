import { Button, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { copyText } from '#renderer/ui/copy-text.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ReadTable } from '#renderer/ui/read-table.tsx'
import { namedFields } from '#shared/text/named-fields.ts'
import { countOf } from '#shared/text/plural.ts'
import { foundFields } from './found-fields.ts'
import { placeholderOf, type TemplateField, type TemplateForm } from './template-form.ts'

const forms = { one: 'pole', few: 'pola', many: 'pól' }

/** Every name that the template may place, with an example: a press copies it. */
export function TemplateFields({ form }: { form: TemplateForm }) {
  const fields = useRead('templates.fields', form)
  const [search, setSearch] = useState('')
  const [copied, setCopied] = useState('')
  const missing = fields.data?.missing ?? []
  const rows = foundFields(fields.data?.rows ?? [], search)
  const copy = (field: TemplateField) => setCopied(copyText(placeholderOf(field)) ? `Skopiowano ${placeholderOf(field)}. Wklej w szablonie.` : `Nie udało się skopiować. Przepisz: ${placeholderOf(field)}`)
  return (
    <Stack gap="sm">
      <Text>Pole w nawiasach klamrowych zastąpi treść dokumentu. Fragment {'{#nazwa}…{/nazwa}'} powtarza się dla każdej pozycji; {'{#gdy nazwa}…{/gdy nazwa}'} znika, gdy pod tą nazwą nic nie ma, na przykład {'{#gdy dotyczy}Dotyczy: {dotyczy}{/gdy dotyczy}'}.</Text>
      {missing.length > 0 && <Text className="wraps" fw={600}>We własnym szablonie nie ma: {namedFields(missing)}. Dokument z niego tego nie wypisze.</Text>}
      <ErrorNote error={fields.error} title="Nie udało się odczytać pól" retry={() => void fields.refetch()} />
      <TextInput label="Szukaj pola" value={search} onChange={(event) => setSearch(event.currentTarget.value)} autoComplete="off" />
      <Text component="output" className="wraps" mih="1.5em">{copied}</Text>
      {fields.data && rows.length === 0 && <Text c="dimmed">Nie ma takiego pola. Wyczyść wyszukiwanie, aby zobaczyć wszystkie.</Text>}
      {rows.length > 0 && (
        <ReadTable
          caption={countOf(rows.length, forms)} rows={rows} keyOf={(field) => [field.section, ...field.within, field.sign, field.name].join('/')} stacks
          columns={[
            { title: 'Pole', render: (field) => <Button variant="subtle" size="compact-sm" h="auto" styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }} aria-label={`Skopiuj ${placeholderOf(field)}`} title="Skopiuj" onClick={() => copy(field)}>{placeholderOf(field)}</Button> },
            { title: 'Przykład', render: ({ example }) => example || '–' },
            { title: 'Skąd', render: ({ section, within }) => [section, ...within.map((name) => `w powtarzanym „${name}”`)].join(', ') },
          ]}
        />
      )}
    </Stack>
  )
}
