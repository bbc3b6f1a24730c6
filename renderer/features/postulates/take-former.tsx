import { Button, Text } from '@mantine/core'
import { IconArrowDownLeft } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Relative } from './relative-list.tsx'

/** The answer to the entry that this one comes from, taken over as a draft. Nothing where nothing was answered there. */
export function TakeFormer({ postulate, from: { id, number } }: { postulate: string; from: Relative }) {
  const positions = useRead('positions.list', { postulate: id, limit: 200 })
  const take = useWrite('positions.takeOver')
  const [isTaken, setIsTaken] = useState(false)
  const said = positions.data?.rows.filter(({ decision, excerpt }) => decision !== 'pending' || excerpt !== '') ?? []
  const former = said.find(({ leading }) => leading) ?? said[0]
  if (!former) return null
  return (
    <>
      <Button variant="default" size="compact-sm" leftSection={<IconArrowDownLeft size={16} aria-hidden />} aria-label={`Przejmij stanowisko: ${number}`} loading={take.isRunning} onClick={() => void take.run({ postulate, from: former.id }).then((done) => setIsTaken(done !== undefined))}>Przejmij stanowisko</Button>
      <ErrorNote error={take.error} title="Nie przejęto stanowiska" />
      <Text component="output" display="block">{isTaken ? `Przejęto stanowisko do wpisu ${number} jako projekt, z dopiskiem o źródle. Cofnie to przycisk „Cofnij”.` : ''}</Text>
    </>
  )
}
