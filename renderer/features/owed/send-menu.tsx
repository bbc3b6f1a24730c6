import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { packages, type Package } from './use-sending.ts'

/** What can be made for one unit. */
export function SendMenu({ unitName, isDisabled, onSend }: { unitName: string; isDisabled: boolean; onSend: (which: Package) => void }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target><Button size="compact-md" variant="default" disabled={isDisabled} rightSection={<IconChevronDown size={16} aria-hidden />} aria-label={`Przygotuj: ${unitName}`}>Przygotuj</Button></Menu.Target>
      <Menu.Dropdown>{(Object.keys(packages) as Package[]).map((which) => <Menu.Item key={which} onClick={() => onSend(which)}>{packages[which].one}</Menu.Item>)}</Menu.Dropdown>
    </Menu>
  )
}
