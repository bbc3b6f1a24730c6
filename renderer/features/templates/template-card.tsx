import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { ChangedTemplate } from './changed-template.tsx'
import { SaveTemplate } from './save-template.tsx'
import { TemplateFields } from './template-fields.tsx'
import { formOf, ownWords, titleOf, type TemplateRow } from './template-form.ts'
import { TemplateLimits } from './template-limits.tsx'
import { TemplatePreview } from './template-preview.tsx'

/** The template of one document: what is in use, taking it out, adding a changed one, and the names that it may place. `children`: the history of the own one. */
export function TemplateCard({ row, children }: { row: TemplateRow; children: ReactNode }) {
  const use = useWrite('templates.use')
  const remove = useWrite('templates.remove')
  const [isShown, setIsShown] = useState(false)
  const [savedAs, setSavedAs] = useState<string>()
  const { own } = row
  const forgetSaved = () => setSavedAs(undefined)
  const change = (run: () => Promise<unknown>) => {
    forgetSaved()
    void run()
  }
  return (
    <Stack gap="sm">
      <Anchor href={hrefOf(['settings', 'templates'])}>Wszystkie szablony</Anchor>
      <Title order={2} size="h3" className="wraps">{titleOf(row)}</Title>
      <Text className="wraps" role="status">
        {own ? `${own.isUsed ? 'Pliki DOCX powstają z własnego szablonu' : 'Pliki DOCX powstają z wbudowanego szablonu. Własny czeka'}: ${ownWords(own)}.` : 'Pliki DOCX powstają z wbudowanego szablonu.'} PDF, HTML, wydruk i skoroszyt mają zawsze układ wbudowany.
      </Text>
      <TemplateLimits />
      {own && own.note !== '' && <Text className="wraps" c="dimmed">{own.note}</Text>}
      <Group gap="xs">
        <SaveTemplate row={row} savedAs={savedAs} onSaved={setSavedAs} />
        {own && <Button variant="default" loading={use.isRunning} onClick={() => change(() => use.run({ id: own.id, isUsed: !own.isUsed }))}>{own.isUsed ? 'Wróć do wbudowanego' : 'Używaj własnego'}</Button>}
        {own && <Button variant="default" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>{isShown ? 'Zamknij podgląd' : 'Podgląd własnego'}</Button>}
        {own && <Button variant="default" loading={remove.isRunning} onClick={() => change(() => remove.run({ id: own.id }))}>Usuń własny</Button>}
        {children}
      </Group>
      <ErrorNote error={use.error ?? remove.error} title="Nie zmieniono" />
      {own && isShown && <TemplatePreview row={row} />}
      <SectionTitle>Zmieniony szablon</SectionTitle>
      <ChangedTemplate row={row} onBegin={forgetSaved} />
      <SectionTitle>Pola do wstawienia</SectionTitle>
      <TemplateFields form={formOf(row)} />
    </Stack>
  )
}
