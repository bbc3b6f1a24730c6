import { ActionIcon, Menu, Tooltip, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { IconAdjustmentsHorizontal, IconCheck } from '@tabler/icons-react'
import { densityLabels, schemeLabels } from './appearance-labels.ts'
import { useLook, type Appearance } from './appearance.ts'

const mark = (isOn: boolean) => (isOn ? <IconCheck size={16} aria-label="wybrano" /> : null)

/** Light or dark, contrast and density. */
export function AppearanceMenu() {
  const { appearance, change } = useLook()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu withinPortal position="bottom-end" closeOnItemClick={false}>
      <Tooltip label="Wygląd okna">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Wygląd okna"><IconAdjustmentsHorizontal size={20} aria-hidden /></ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Label>Kolory</Menu.Label>
        {(Object.keys(schemeLabels) as MantineColorScheme[]).map((scheme) => <Menu.Item key={scheme} rightSection={mark(colorScheme === scheme)} onClick={() => setColorScheme(scheme)}>{schemeLabels[scheme]}</Menu.Item>)}
        <Menu.Item rightSection={mark(appearance.hasHighContrast)} onClick={() => change({ hasHighContrast: !appearance.hasHighContrast })}>Wysoki kontrast</Menu.Item>
        <Menu.Label>Odstępy</Menu.Label>
        {(Object.keys(densityLabels) as Appearance['density'][]).map((density) => <Menu.Item key={density} rightSection={mark(appearance.density === density)} onClick={() => change({ density })}>{densityLabels[density]}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  )
}
