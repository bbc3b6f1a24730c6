import { Button, Group, List, Loader, Text, Textarea } from '@mantine/core'
import { useDeferredValue, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { YearField } from '#renderer/ui/number-field.tsx'
import { yearOf } from '#shared/domain/day.ts'
import { DraftTable, numbered } from './draft-table.tsx'
import { localField } from './local-field.ts'
import { PasteQuestion } from './paste-question.tsx'
import classes from './plan-dialog.module.css'
import { PlanDialog } from './plan-dialog.tsx'
import { SourceLines } from './source-lines.tsx'

type PasteDialogProps = { roster: string; consultation: { startsOn: string }; /** What was pasted already. */ first?: string; onClose: () => void }
const asideTitle = 'Linie, które nie są dyżurami (nagłówki, spotkania, pominięte)'

/** Duties from a text or table copied from a page, Word, Excel or PDF. What can be read in two ways is asked; what was not understood is shown with its reason. */
export function PasteDialog({ roster, consultation, first = '', onClose }: PasteDialogProps) {
  const [values, onChange] = useState<{ text: string; year: number | null }>({ text: first, year: yearOf(consultation.startsOn) })
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({})
  const { text, year } = useDeferredValue(values)
  const isYear = year !== null && year >= 1900 && year <= 2100
  const { data, error } = useRead('rosters.parseText', { text, answers, ...(isYear && { year }) }, { isEnabled: text.trim() !== '', keepsPrevious: true })
  const parsed = text.trim() === '' || error ? undefined : data
  return (
    <PlanDialog title="Wklej z tekstu" roster={roster} duties={parsed?.duties} onClose={onClose}>
      <Textarea
        label="Tekst albo tabela" description="Skopiuj harmonogram ze strony, z Worda, Excela albo PDF i wklej tutaj." className={classes.pasted} autosize minRows={4} maxRows={12} maxLength={100_000} data-autofocus
        value={values.text} onChange={(event) => onChange({ ...values, text: event.currentTarget.value })}
      />
      <Group gap="md" align="flex-end">
        <YearField field={localField({ values, onChange, problems: error?.fields }, 'year')} label="Rok dat, przy których go nie ma" />
        {Object.keys(answers).length > 0 && <Button variant="default" onClick={() => setAnswers({})}>Odpowiedz na pytania od nowa</Button>}
      </Group>
      <ErrorNote error={error} title="Nie można odczytać tekstu" />
      {text.trim() !== '' && !parsed && !error && <Loader size="sm" aria-label="Odczytywanie tekstu" />}
      {parsed && parsed.questions.length > 0 && (
        <section aria-label="Pytania">
          <Text fw={700}>Pytania: {parsed.questions.length}</Text>
          <Text size="sm" c="dimmed" mb="xs">Bez odpowiedzi te linie nie staną się dyżurami.</Text>
          {parsed.questions.map((question) => <PasteQuestion key={question.id} question={question} onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })} />)}
        </section>
      )}
      {parsed && parsed.duties.length > 0 && <DraftTable caption="Dyżury, które zostaną dodane" rows={numbered(parsed.duties)} />}
      {parsed && parsed.duties.length === 0 && <Text c="dimmed">Nie ma jeszcze dyżurów do dodania.</Text>}
      {parsed && parsed.notUnderstood.length > 0 && <SourceLines title="Nie zrozumiano" lines={parsed.notUnderstood} />}
      {parsed && parsed.asides.length > 0 && (
        <details>
          <summary>{asideTitle}: {parsed.asides.length}</summary>
          <List size="sm">{parsed.asides.map((aside) => <List.Item key={`${aside.lines.join()} ${aside.text}`} className="wraps">{aside.text}</List.Item>)}</List>
        </details>
      )}
    </PlanDialog>
  )
}
