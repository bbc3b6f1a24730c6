import { Alert, Button, Group } from '@mantine/core'

/** Offers what a crash left behind in a dialog. */
export function FoundDraft({ onRestore, onDrop }: { onRestore: () => void; onDrop: () => void }) {
  return (
    <Alert color="yellow" title="Znaleziono nieutworzony wpis">
      Jego treść wpisano wcześniej, ale wpis nie powstał. Można ją wstawić z powrotem do pól albo odrzucić.
      <Group gap="xs" mt="sm">
        <Button size="compact-md" onClick={onRestore}>Wstaw do pól</Button>
        <Button size="compact-md" variant="default" onClick={onDrop}>Odrzuć</Button>
      </Group>
    </Alert>
  )
}
