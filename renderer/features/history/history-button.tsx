import { Button, Drawer } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { RecordHistory } from './record-history.tsx'

/** Opens what happened to a record: who changed what and when. */
export function HistoryButton({ table, id }: { table: string; id: string }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="default" leftSection={<IconHistory size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>Historia</Button>
      <Drawer opened={isOpen} onClose={() => setIsOpen(false)} title="Historia wpisu" position="right" size="lg" closeButtonProps={{ 'aria-label': 'Zamknij historię' }}>
        <RecordHistory table={table} id={id} />
      </Drawer>
    </>
  )
}
