import type { MantineColorScheme } from '@mantine/core'
import type { Appearance } from './appearance.ts'

export const schemeLabels: Record<MantineColorScheme, string> = { light: 'Jasny', dark: 'Ciemny', auto: 'Jak w systemie' }
export const densityLabels: Record<Appearance['density'], string> = { comfortable: 'Luźny', compact: 'Zwarty' }
