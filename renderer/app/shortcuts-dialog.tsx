import { Button, Kbd, Modal, Stack, Table, Title } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { shortcutGroups } from './shortcuts.ts'

/** The list of shortcuts; printing the page while it is open prints just it. */
export function ShortcutsDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Skróty klawiszowe" closeButtonProps={{ 'aria-label': 'Zamknij' }}>
      <Stack>
        {shortcutGroups.map(({ title, rows }) => (
          <section key={title}>
            <Title order={3} size="h5" mb={4}>{title}</Title>
            <Table aria-label={title}>
              <Table.Tbody>
                {rows.map(([keys, act]) => <Table.Tr key={keys}><Table.Th scope="row" w="40%"><Kbd>{keys}</Kbd></Table.Th><Table.Td>{act}</Table.Td></Table.Tr>)}
              </Table.Tbody>
            </Table>
          </section>
        ))}
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>Drukuj</Button>
      </Stack>
    </Modal>
  )
}
