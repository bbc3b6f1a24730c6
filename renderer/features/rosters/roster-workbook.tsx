import { Button, Group, Text } from '@mantine/core'
import { IconFileDownload, IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'

/** The duties as a workbook that is filled in with a spreadsheet, and the way back in. */
export function RosterWorkbook({ roster, title }: { roster: string; title: string }) {
  const choice = useWrite('files.choose')
  const making = useJob('rosters.exportWorkbook')
  const [said, setSaid] = useState('')
  const make = async () => {
    setSaid('')
    making.forgetError()
    const answer = await choice.run({ purpose: 'save', suggestedName: safeFileName(`skoroszyt ${title}`).toLowerCase(), format: 'xlsx' })
    if (!answer?.chosen) return
    const made = await making.run({ id: roster, path: answer.chosen.handle })
    if (made) setSaid(`Zapisano ${made.path}: ${countOf(made.rows, nouns.duty)}.`)
  }
  return (
    <>
      <Group gap="sm">
        <Button variant="default" leftSection={<IconFileDownload size={18} aria-hidden />} loading={making.isRunning} onClick={() => void make()}>Skoroszyt do wypełnienia (XLSX)</Button>
        <Button component="a" variant="default" leftSection={<IconFileImport size={18} aria-hidden />} href={hrefOf(['imports', 'duties'], { roster })}>Wczytaj ze skoroszytu…</Button>
        <Text component="output" className="wraps">{said}</Text>
      </Group>
      <ErrorNote error={choice.error ?? making.error} title="Nie zapisano skoroszytu" />
    </>
  )
}
