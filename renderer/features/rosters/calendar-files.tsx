import { Button, Group, Menu, Text } from '@mantine/core'
import { IconCalendarDown, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FindingsDialog } from '#renderer/ui/findings-dialog.tsx'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import type { Input } from '#shared/contract/index.ts'
import { countOf } from '#shared/text/plural.ts'
import { unpublishedSentence } from './unpublished-sentence.ts'

type By = NonNullable<Input<'rosters.exportIcs'>['by']> | 'whole'
type Order = { by: By; isCurrent?: boolean }
const choices: Record<By, string> = { whole: 'Tylko cały harmonogram', unit: 'Cały i osobno dla każdej komórki', person: 'Cały i osobno dla każdej osoby' }
const ways: readonly By[] = ['whole', 'unit', 'person']
const fileForms = { one: 'plik kalendarza', few: 'pliki kalendarza', many: 'plików kalendarza' }

/** The duties as calendar files in a folder that is chosen first: those of the last version, or, where they differ, those of now; the same files again update the events and cancel what is gone. */
export function CalendarFiles({ roster }: { roster: string }) {
  const choice = useWrite('files.choose')
  const making = useJob('rosters.exportIcs')
  const [said, setSaid] = useState('')
  const changes = useRead('rosters.changes', { id: roster }).data
  const hasUnpublished = changes !== undefined && unpublishedSentence(changes) !== undefined
  const [asked, setAsked] = useState<Order>()
  const make = async (order: Order, isCheckedByUser = false) => {
    const { by, isCurrent = false } = order
    setAsked(order)
    setSaid('')
    making.forgetError()
    const answer = await choice.run({ purpose: 'folder' })
    if (!answer?.chosen) return
    const made = await making.run({ id: roster, ...(by !== 'whole' && { by }), ...(isCurrent && { isCurrent }), ...(isCheckedByUser && { isCheckedByUser }), folder: answer.chosen.handle })
    if (made) setSaid(`Zapisano ${countOf(made.files.length, fileForms)} w folderze ${answer.chosen.name}.`)
  }
  return (
    <>
      <Group gap="sm">
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button variant="default" leftSection={<IconCalendarDown size={18} aria-hidden />} rightSection={<IconChevronDown size={16} aria-hidden />} loading={making.isRunning}>Kalendarze (ICS)</Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ways.map((by) => <Menu.Item key={by} onClick={() => void make({ by })}>{choices[by]}</Menu.Item>)}
            {hasUnpublished && <Menu.Item onClick={() => void make({ by: 'whole', isCurrent: true })}>Stan bieżący (projekt), zmiany jako wstępne</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
        {making.isRunning && <StopButton onStop={making.cancel} />}
        <Text component="output" className="wraps">{said}</Text>
      </Group>
      <ErrorNote error={choice.error ?? (making.error?.findings ? null : making.error)} title="Nie zapisano kalendarzy" />
      <FindingsDialog findings={making.error?.findings} act="Zapisz mimo to" onBack={making.forgetError} onAnyway={() => void (asked && make(asked, true))} />
    </>
  )
}
