import { Button } from '@mantine/core'
import { IconUnlink } from '@tabler/icons-react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'

/** Takes one entry out of what it was joined to; it is answered for itself again. */
export function UnmergeButton({ id, number }: { id: string; number: string }) {
  const read = useWrite('postulates.get')
  const unmerge = useWrite('postulates.unmerge')
  const run = async () => {
    const postulate = await read.run({ id })
    if (postulate) await unmerge.run({ id, revision: postulate.revision })
  }
  return (
    <>
      <Button variant="default" size="compact-md" leftSection={<IconUnlink size={16} aria-hidden />} aria-label={`Wyłącz z połączenia: ${number}`} loading={read.isRunning || unmerge.isRunning} onClick={() => void run()}>Wyłącz z połączenia</Button>
      <ErrorNote error={read.error ?? unmerge.error} title="Nie wyłączono" />
    </>
  )
}
