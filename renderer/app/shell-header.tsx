import { ActionIcon, Button, Kbd, Tooltip } from '@mantine/core'
import { IconHelp, IconSearch } from '@tabler/icons-react'
import { AppearanceMenu } from './appearance-menu.tsx'
import { NavigationMenu } from './navigation.tsx'
import { palette } from './palette-store.ts'
import classes from './shell.module.css'
import { UndoButtons } from './undo-buttons.tsx'
import type { Acts } from './use-acts.ts'
import { YearChooser } from './year-chooser.tsx'

type ShellHeaderProps = { current: string | undefined; year: number | null; years: readonly number[]; onYear: (year: number | null) => void; acts: Acts; onShortcuts: () => void }

/** The top of the window: the year, the search, undo and redo, how it looks. */
export function ShellHeader({ current, year, years, onYear, acts, onShortcuts }: ShellHeaderProps) {
  return (
    <header className={classes.header} data-region>
      <NavigationMenu current={current} />
      <YearChooser year={year} years={years} onChoose={onYear} />
      <Button className={classes.search} variant="default" justify="flex-start" leftSection={<IconSearch size={18} aria-hidden />} rightSection={<Kbd ml="auto">Ctrl+K</Kbd>} onClick={palette.open}><span className={classes.searchLabel}>Szukaj albo wpisz polecenie…</span></Button>
      <UndoButtons acts={acts} />
      <AppearanceMenu />
      <Tooltip label="Skróty klawiszowe (?)">
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Skróty klawiszowe" onClick={onShortcuts}><IconHelp size={20} aria-hidden /></ActionIcon>
      </Tooltip>
    </header>
  )
}
