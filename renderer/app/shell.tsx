import { useCallback, useMemo, useRef, useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useUnsaved } from '#renderer/api/use-unsaved.ts'
import { aboutOpened, CallEntryProvider, type CallAbout } from '#renderer/features/calls/call-entry.ts'
import { NewCall, type NewCallHandle } from '#renderer/features/calls/new-call.tsx'
import { FirstStart } from '#renderer/features/start/first-start.tsx'
import { useFirstStart } from '#renderer/features/start/use-first-start.ts'
import { DayOffProvider } from '#renderer/ui/day-off.ts'
import { goTo, usePlace } from '#renderer/ui/place.ts'
import { WindowActsProvider } from '#renderer/ui/window-acts.ts'
import { YearProvider } from '#renderer/ui/year.ts'
import type { Output } from '#shared/contract/index.ts'
import { dayOffReason } from '#shared/domain/holiday.ts'
import { ActsNotice } from './acts-notice.tsx'
import { useChosenYear } from './chosen-year.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Navigation } from './navigation.tsx'
import { isWholeWindow, minutesOfOpened, pageAt, places, shortcutPlaces } from './places.tsx'
import { SearchPalette } from './search-palette.tsx'
import { ShellHeader } from './shell-header.tsx'
import classes from './shell.module.css'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'
import { StatusLine } from './status-line.tsx'
import { useActs } from './use-acts.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** The window: places on the left, the year and the search at the top, one place in the middle, the state of things at the bottom. */
export function Shell({ status }: { status: Output<'settings.status'> }) {
  const { path } = usePlace()
  const isWhole = isWholeWindow(path)
  const current = path[0] ?? places[0]?.path
  const acts = useActs()
  const firstStart = useFirstStart(status.isEmpty)
  const unsaved = useUnsaved()
  const [hasShortcuts, setHasShortcuts] = useState(false)
  const { year, choose } = useChosenYear(status.today, status.years)
  const chosen = useMemo(() => ({ year, years: status.years, today: status.today, choose }), [year, status.years, status.today, choose])
  const closedDays = useRead('settings.get', {}).data?.closedDays
  const dayOff = useCallback((day: string) => dayOffReason(day, closedDays ?? []), [closedDays])
  const callEntry = useRef<NewCallHandle>(null)
  const newCall = useCallback((about: CallAbout = {}) => callEntry.current?.open(about), [])
  useShortcuts({ undo: acts.undo, redo: acts.redo, showShortcuts: () => setHasShortcuts(true), newCall: () => !isWhole && newCall(aboutOpened(path)), places: shortcutPlaces.map((place) => place.path) })

  return (
    <YearProvider value={chosen}>
      <DayOffProvider value={dayOff}>
        <WindowActsProvider value={acts}>
          <CallEntryProvider value={newCall}>
            <div className={classes.shell} data-whole={isWhole || undefined}>
              {!isWhole && <Navigation current={current} part={path[1]} />}
              {!isWhole && <ShellHeader current={current} year={year} years={status.years} onYear={choose} acts={acts} onShortcuts={() => setHasShortcuts(true)} />}
              <main className={classes.main} tabIndex={-1}>
                <ActsNotice acts={acts} />
                <div className={classes.place}>
                  <ErrorBoundary placeKey={path.join('/')}>{firstStart.isWaiting && path.length === 0 ? <FirstStart database={status.database} onChosen={firstStart.choose} /> : pageAt(path)}</ErrorBoundary>
                </div>
              </main>
              <StatusLine status={status} unsaved={unsaved} />
            </div>
            <NewCall handle={callEntry} />
            <SearchPalette
              extra={[
                { label: 'Nowa rozmowa podczas dyżuru', run: () => newCall(aboutOpened(path)) }, { label: 'Skróty klawiszowe', run: () => setHasShortcuts(true) }, { label: 'Cofnij ostatnią czynność', run: acts.undo },
                { label: 'Protokołuj spotkanie', run: () => goTo(minutesOfOpened(path)) },
              ]}
            />
            <ShortcutsDialog isOpen={hasShortcuts} onClose={() => setHasShortcuts(false)} />
          </CallEntryProvider>
        </WindowActsProvider>
      </DayOffProvider>
    </YearProvider>
  )
}
