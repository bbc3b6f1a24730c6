import { Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { formOf, titleOf, type TemplateRow } from './template-form.ts'

const words = { own: 'Własny szablon', builtIn: 'Wbudowany szablon' } as const

/** „Zapisz szablon…”: the file that is changed in Word. Where there are two, it is asked which. What it was saved as is said until the next act, whatever that is. */
export function SaveTemplate({ row, savedAs, onSaved }: { row: TemplateRow; savedAs: string | undefined; onSaved: (name: string | undefined) => void }) {
  const choice = useWrite('files.choose')
  const saving = useJob('templates.save')
  const save = async (which: keyof typeof words) => {
    onSaved(undefined)
    saving.forgetError()
    const answer = await choice.run({ purpose: 'save', suggestedName: safeFileName(`szablon ${titleOf(row)}`), format: 'docx' })
    if (answer?.chosen && (await saving.run({ ...formOf(row), which, path: answer.chosen.handle }))) onSaved(answer.chosen.name)
  }
  const icon = <IconDownload size={18} aria-hidden />
  return (
    <Group gap="sm">
      {row.own ? (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target><Button variant="default" leftSection={icon} rightSection={<IconChevronDown size={16} aria-hidden />} loading={saving.isRunning}>Zapisz szablon…</Button></Menu.Target>
          <Menu.Dropdown>{(['own', 'builtIn'] as const).map((which) => <Menu.Item key={which} onClick={() => void save(which)}>{words[which]}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      ) : <Button variant="default" leftSection={icon} loading={saving.isRunning} onClick={() => void save('builtIn')}>Zapisz szablon…</Button>}
      {savedAs !== undefined && <Text component="output" className="wraps">Zapisano: {savedAs}. Zmień go w programie Word i dodaj poniżej.</Text>}
      <ErrorNote error={choice.error ?? saving.error} title="Nie zapisano szablonu" />
    </Group>
  )
}
