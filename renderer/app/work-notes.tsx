import { Anchor, Button, Group, Progress, Text } from '@mantine/core'
import { forgetWork, stopWork, type LongWork } from '#renderer/api/long-work.ts'
import { useWorkElsewhere } from '#renderer/api/use-work-elsewhere.ts'
import { StopButton } from '#renderer/ui/stop-button.tsx'
import { messageOf } from '#shared/text/messages.ts'

/** How long work ended, in a sentence with its name. */
function endSentence({ title, end }: LongWork): string {
  if (!end) return ''
  if ('sentence' in end) return `${title}: ${end.sentence}`
  return end.error.code === 'cancelled' ? `${title}: przerwano.` : `${title}: nie udało się. ${messageOf(end.error)}`
}

/** Work whose place was left: how far it is with a way to stop it, and then how it ended until that is put away. */
export function WorkNotes() {
  const works = useWorkElsewhere()
  return (
    <>
      {works.filter(({ end }) => !end).map((work) => <RunningWork key={work.jobId} work={work} />)}
      <div role="status">{works.filter(({ end }) => end).map((work) => <EndedWork key={work.jobId} work={work} />)}</div>
    </>
  )
}

function RunningWork({ work }: { work: LongWork }) {
  const { title, progress, isStopping } = work
  return (
    <Group gap="xs" role="group" aria-label={title}>
      <Text size="sm" className="figures">{isStopping ? `${title}: przerywanie…` : progress ? `${title}: ${progress.done} z ${progress.total}` : `${title}: trwa…`}</Text>
      <Progress value={progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0} w={120} aria-label={`Postęp: ${title}`} />
      <StopButton size="compact-sm" isStopping={isStopping} onStop={() => stopWork(work)} />
    </Group>
  )
}

function EndedWork({ work }: { work: LongWork }) {
  const { key, title, href, end } = work
  const isFailed = end !== undefined && 'error' in end && end.error.code !== 'cancelled'
  return (
    <Group gap="xs" className="breaks">
      <Text size="sm" fw={700} {...(isFailed && { c: 'var(--mantine-color-error)' })}>{endSentence(work)} <Anchor inherit {...(isFailed && { c: 'inherit' })} href={href} aria-label={`Pokaż: ${title}`}>Pokaż</Anchor></Text>
      <Button variant="default" size="compact-sm" aria-label={`Zamknij wiadomość: ${title}`} onClick={() => forgetWork(key)}>Zamknij</Button>
    </Group>
  )
}
