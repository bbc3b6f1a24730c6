import { createTheme, type CSSVariablesResolver, type MantineColorsTuple, type MantineThemeOverride } from '@mantine/core'
import { SteadyButton } from '#renderer/ui/steady-button.tsx'

/** The one accent: a calm teal blue whose filled shade carries white text at 5:1. */
const sea: MantineColorsTuple = ['#eff7fa', '#dfecf1', '#bcd8e3', '#94c2d4', '#6faabf', '#4d92ab', '#347e99', '#226d88', '#175c75', '#0f4a60']

/** Carlito is the metric twin of the documents' Calibri; its letters are small, hence the sizes. */
const common: MantineThemeOverride = {
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  colors: { sea },
  fontFamily: 'Carlito, Calibri, sans-serif',
  headings: { fontFamily: 'Carlito, Calibri, sans-serif', fontWeight: '700' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
}

const withStyles: MantineThemeOverride['components'] = {
  Button: { defaultProps: { component: SteadyButton } },
  ActionIcon: { defaultProps: { component: SteadyButton } },
  Anchor: { defaultProps: { underline: 'always' } },
  Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
  InputWrapper: { styles: { label: { fontWeight: 700 }, description: { fontSize: 'var(--mantine-font-size-xs)' }, error: { fontSize: 'var(--mantine-font-size-xs)' } } },
  Pill: { styles: { root: { flex: '0 1 auto', height: 'auto', maxWidth: '100%', fontSize: 'var(--mantine-font-size-xs)' }, label: { whiteSpace: 'normal', overflowWrap: 'anywhere' }, remove: { width: 0 } } }, // the button keeps its min-width; its picture would ask for 300 px more
  Drawer: { styles: { title: { fontWeight: 700, fontSize: 'var(--mantine-h4-font-size)' } } },
  Kbd: { styles: { root: { fontSize: 'var(--mantine-font-size-xs)' } } },
  Modal: { defaultProps: { size: 'lg' }, styles: { title: { fontWeight: 700, fontSize: 'var(--mantine-h4-font-size)' } } },
  Tooltip: { defaultProps: { openDelay: 400, events: { hover: true, focus: true, touch: false } } },
  Fieldset: { styles: { legend: { fontWeight: 700, paddingInline: 6 } } },
}

const sizes = { comfortable: { xs: '0.9375rem', sm: '1rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' }, compact: { xs: '0.875rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' } }

/** The theme of one density. */
export function makeTheme(density: keyof typeof sizes): MantineThemeOverride {
  return createTheme({ ...common, fontSizes: sizes[density], components: withStyles })
}

/** Mantine's quiet colours are too pale for AA; these are not. */
export const readableColors: CSSVariablesResolver = (theme) => ({
  variables: {},
  light: { '--mantine-color-dimmed': theme.colors.gray[7], '--mantine-color-placeholder': theme.colors.gray[7], '--mantine-color-error': theme.colors.red[9], '--warning-color': '#7a4b00' },
  dark: { '--mantine-color-dimmed': theme.colors.dark[1], '--mantine-color-placeholder': theme.colors.dark[1], '--mantine-color-error': theme.colors.red[4], '--warning-color': theme.colors.yellow[4] },
})
