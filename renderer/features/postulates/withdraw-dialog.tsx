import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import type { Position } from '#shared/domain/position.ts'

/** Takes an approval back; why is asked, because it stays on the position and in its history. */
export function WithdrawDialog({ position: { id, revision, state }, onClose }: { position: Position; onClose: () => void }) {
  const withdraw = useWrite('positions.withdraw')
  const [because, setBecause] = useState('')
  const [isAsked, setIsAsked] = useState(false)
  const isPublished = state === 'published'
  const isMissing = isAsked && because.trim() === ''
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (because.trim() !== '' && (await withdraw.run({ id, revision, because }))) onClose()
  }
  return (
    <OpenedDialog onClose={onClose} title={isPublished ? 'Wycofanie opublikowanego stanowiska' : 'Wycofanie zatwierdzenia'} closeLabel="Zamknij bez wycofania" centered>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <Text>Stanowisko wróci do projektu i będzie można je zmienić.{isPublished && ' Sprawdź, czy nie trzeba zmienić tego, co już opublikowano.'}</Text>
          <LongTextField field={{ name: 'because', value: because, problems: isMissing ? { '': 'required' } : (withdraw.error?.fields?.because ? { '': withdraw.error.fields.because } : {}), onChange: setBecause, onLeave: () => undefined }} label="Przyczyna" hint="Zostaje przy stanowisku i w jego historii." minRows={2} isRequired hasFirstFocus />
          <ErrorNote error={withdraw.error} title="Nie wycofano" />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>Anuluj</Button>
            <Button type="submit" loading={withdraw.isRunning}>Wycofaj zatwierdzenie</Button>
          </Group>
        </Stack>
      </form>
    </OpenedDialog>
  )
}
