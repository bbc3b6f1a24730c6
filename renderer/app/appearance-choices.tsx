import { Radio, Stack, Switch, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { schemeLabels, densityLabels } from './appearance-labels.ts'
import { densities, useLook } from './appearance.ts'

const schemes: readonly MantineColorScheme[] = ['light', 'dark', 'auto']

/** Light or dark, contrast and density, as a part of the settings. Kept on this computer, not in the database. */
export function AppearanceChoices() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { appearance, change } = useLook()
  return (
    <Stack>
      <Radio.Group label="Kolory" value={colorScheme} onChange={(chosen) => setColorScheme(schemes.find((scheme) => scheme === chosen) ?? 'auto')}>
        <Stack gap="xs" mt="xs">{schemes.map((scheme) => <Radio key={scheme} value={scheme} label={schemeLabels[scheme]} />)}</Stack>
      </Radio.Group>
      <Switch label="Wysoki kontrast" description="Czarne linie i tekst bez odcieni szarości." checked={appearance.hasHighContrast} onChange={(event) => change({ hasHighContrast: event.currentTarget.checked })} />
      <Radio.Group label="Odstępy" value={appearance.density} onChange={(chosen) => change({ density: densities.find((density) => density === chosen) ?? 'comfortable' })}>
        <Stack gap="xs" mt="xs">{densities.map((density) => <Radio key={density} value={density} label={densityLabels[density]} />)}</Stack>
      </Radio.Group>
    </Stack>
  )
}
