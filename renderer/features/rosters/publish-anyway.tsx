import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Act } from '#renderer/api/use-write.ts'
import type { Output } from '#shared/contract/index.ts'
import { conflictCount, showConflicts } from './conflicts-place.ts'
import { ShowMore } from './show-more.tsx'
import { useFirstRows } from './use-first-rows.ts'

type PublishAnywayProps = { conflicts: Output<'rosters.conflicts'>['conflicts']; onClose: () => void; onPublish: () => void; isRunning: boolean; error: Act<never, never>['error'] }

const firstShown = 10

/** What is wrong with a roster that is about to be published: one way leads to mending it, the other publishes it as it is. */
export function PublishAnyway({ conflicts, onClose, onPublish, isRunning, error }: PublishAnywayProps) {
  const { first, rest, showMore } = useFirstRows(conflicts, firstShown)
  const mend = () => {
    onClose()
    // The dialog gives the focus back as it closes; the conflicts take it after that.
    setTimeout(showConflicts)
  }
  return (
    <Modal opened onClose={onClose} title={`Przed publikacją: ${conflictCount(conflicts.length)}`} closeButtonProps={{ 'aria-label': 'Zamknij bez publikacji' }} size="lg" centered returnFocus={false}>
      <Stack>
        <Text>Po publikacji taki harmonogram trafi na papier, na stronę i do kalendarzy.</Text>
        <List spacing="xs">{first.map(({ code, duties, sentence }) => <List.Item key={[code, ...duties, sentence].join(' ')} className="wraps">{sentence}</List.Item>)}</List>
        <ShowMore rest={rest} onShow={showMore} />
        <ErrorNote error={error} title="Nie opublikowano" />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" loading={isRunning} onClick={onPublish}>Opublikuj mimo to</Button>
          <Button onClick={mend} data-autofocus>Popraw</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
