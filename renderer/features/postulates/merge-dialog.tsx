import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { OpenedDialog } from '#renderer/ui/opened-dialog.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { RecordsPicker } from '#renderer/ui/records-picker.tsx'
import type { Postulate } from '#shared/domain/postulate.ts'

type MergeDialogProps = { postulate: Postulate; /** Where the dialog begins: with this other entry chosen. */ other?: string; onClose: () => void; onMerged: () => void }
type Direction = 'here' | 'there'

const plain = { problems: {}, onLeave: () => undefined }

/** Joins the same remark from many into one entry, here or elsewhere; the others point to the one that stays. */
export function MergeDialog({ postulate: { id, number }, other, onClose, onMerged }: MergeDialogProps) {
  const merge = useWrite('postulates.merge')
  const [direction, setDirection] = useState<Direction>('here')
  const [others, setOthers] = useState<string[]>(other === undefined ? [] : [other])
  const [target, setTarget] = useState<string | null>(other ?? null)
  const sources = direction === 'here' ? others.filter((one) => one !== id) : [id]
  const into = direction === 'here' ? id : target
  const store = async () => {
    if (into === null || !(await merge.run({ into, postulates: sources }))) return
    onMerged()
    onClose()
  }
  return (
    <OpenedDialog onClose={onClose} title={`Połączenie z wpisem ${number}`} closeLabel="Zamknij bez łączenia">
      <Stack>
        <Radio.Group label="Który wpis zostaje" description="Zgłaszający dołączonych wpisów przechodzą do niego i dostaną jedną odpowiedź. Dołączone zostają w rejestrze ze swoimi numerami." value={direction} onChange={(value) => setDirection(value === 'there' ? 'there' : 'here')}>
          <Stack gap="xs" mt="xs">
            <Radio value="here" label={`${number}: inne wpisy dołączą do niego`} />
            <Radio value="there" label={`inny wpis: ${number} dołączy do niego`} />
          </Stack>
        </Radio.Group>
        {direction === 'here'
          ? <RecordsPicker field={{ ...plain, name: 'others', value: others, onChange: setOthers }} noun="postulates" label="Wpisy, które dołączą" hasFirstFocus />
          : <RecordPicker field={{ ...plain, name: 'target', value: target, onChange: setTarget }} noun="postulates" label="Wpis, który zostaje" />}
        <ErrorNote error={merge.error} title="Nie połączono" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>Anuluj</Button>
          <Button onClick={() => void store()} loading={merge.isRunning} disabled={into === null || into === '' || sources.length === 0}>Połącz</Button>
        </Group>
      </Stack>
    </OpenedDialog>
  )
}
