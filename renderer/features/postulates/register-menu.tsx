import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { hrefOf } from '#renderer/ui/place.ts'
import { ExportItems } from './export-items.tsx'
import type { RegisterExport } from './use-register-export.ts'

/** What else can be done with the register as a whole. */
export function RegisterMenu({ exporting }: { exporting: RegisterExport }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>Więcej</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={hrefOf(['owed'])}>Stanowiska komórek</Menu.Item>
        <Menu.Item component="a" href={hrefOf(['imports', 'postulates'])}>Importuj listę…</Menu.Item>
        <Menu.Divider />
        <Menu.Label fw={700}>Zapisz wszystko, co jest na liście</Menu.Label>
        <ExportItems onChoose={exporting.save} />
      </Menu.Dropdown>
    </Menu>
  )
}
