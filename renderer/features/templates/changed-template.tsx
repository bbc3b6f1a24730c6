import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { formOf, type TemplateProblem, type TemplateRow } from './template-form.ts'
import { TemplatePreview } from './template-preview.tsx'
import { TemplateProblems } from './template-problems.tsx'

type Changed = { handle: string; name: string; problems: readonly TemplateProblem[] }

/** „Dodaj zmieniony szablon…”: it is checked first, tried on real data, and only then kept. The same file is read again at each step, so that it may be corrected in between. */
export function ChangedTemplate({ row, onBegin }: { row: TemplateRow; /** A changed file is about to be chosen. */ onBegin: () => void }) {
  const choice = useWrite('files.choose')
  const checking = useJob('templates.check')
  const adding = useJob('templates.add')
  const [changed, setChanged] = useState<Changed>()
  const [isShown, setIsShown] = useState(false)
  const [added, setAdded] = useState<string>()
  const check = async ({ handle, name }: Pick<Changed, 'handle' | 'name'>) => {
    setIsShown(false)
    setChanged(undefined)
    const answer = await checking.run({ ...formOf(row), path: handle })
    if (answer) setChanged({ handle, name, problems: answer.problems })
  }
  const choose = async () => {
    setAdded(undefined)
    onBegin()
    const answer = await choice.run({ purpose: 'open', format: 'docx' })
    if (answer?.chosen) await check(answer.chosen)
  }
  const add = async ({ handle, name }: Changed, isUsed: boolean) => {
    if (!(await adding.run({ ...formOf(row), path: handle, isUsed }))) return
    setChanged(undefined)
    setAdded(isUsed ? `Dodano „${name}”. Od teraz pliki DOCX powstają z niego.` : `Dodano „${name}”. Na razie nie jest używany.`)
  }
  const isUsable = changed !== undefined && changed.problems.every(({ severity }) => severity !== 'error')
  return (
    <Stack gap="sm" align="stretch">
      <Group gap="xs">
        <Button leftSection={<IconFilePlus size={18} aria-hidden />} variant={isUsable ? 'default' : 'filled'} loading={checking.isRunning} onClick={() => void choose()}>Dodaj zmieniony szablon…</Button>
        {changed && <Button variant="default" loading={checking.isRunning} onClick={() => void check(changed)}>Sprawdź ponownie</Button>}
      </Group>
      <ErrorNote error={choice.error ?? checking.error} title="To nie może być szablon" />
      {added !== undefined && <Text component="output" className="wraps">{added} Można to cofnąć.</Text>}
      {changed && <TemplateProblems name={changed.name} problems={changed.problems} />}
      {isUsable && (
        <>
          <Group gap="xs">
            <Button loading={adding.isRunning} onClick={() => void add(changed, true)}>Dodaj i używaj</Button>
            <Button variant="default" loading={adding.isRunning} onClick={() => void add(changed, false)}>Dodaj, ale jeszcze nie używaj</Button>
            <Button variant="default" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>{isShown ? 'Zamknij podgląd' : 'Podgląd na prawdziwych danych'}</Button>
          </Group>
          {isShown && <TemplatePreview row={row} path={changed.handle} />}
        </>
      )}
      <ErrorNote error={adding.error} title="Nie dodano szablonu" />
    </Stack>
  )
}
