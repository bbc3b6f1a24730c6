import { Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { formOf, titleOf, type TemplateRow } from './template-form.ts'

const words = { own: 'Własny szablon', builtIn: 'Wbudowany szablon' } as const

/** „Zapisz szablon…”: the file that is changed in Word. Where there are two, it is asked which. */
export function SaveTemplate({ row }: { row: TemplateRow }) {
  const choice = useWrite('files.choose')
  const saving = useJob('templates.save')
  const [savedAs, setSavedAs] = useState<string>()
  const save = async (which: keyof typeof words) => {
    setSavedAs(undefined)
    saving.forgetError()
    const answer = await choice.run({ purpose: 'save', suggestedName: safeFileName(`szablon ${titleOf(row)}`), format: 'docx' })
    if (answer?.chosen && (await saving.run({ ...formOf(row), which, path: answer.chosen.handle }))) setSavedAs(answer.chosen.name)
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
