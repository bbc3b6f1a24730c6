import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { makeQueryClient, readAgainOnChange } from '#renderer/api/query-client.ts'
import { giveEscapeToTopLayer } from '#renderer/ui/layers.ts'
import { RecordSourcesProvider } from '#renderer/ui/record-source.ts'
import { LookProvider, useAppearance } from './appearance.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { recordSources } from './record-sources.ts'
import { Start } from './start.tsx'
import { makeTheme, readableColors } from './theme.ts'
import { useStoreBeforeClosing } from './use-store-before-closing.ts'

const polishDates = { locale: 'pl', firstDayOfWeek: 1 } as const

/** The whole page: what every part of it stands on. */
export function App() {
  const client = useMemo(() => makeQueryClient(), [])
  const look = useAppearance()
  const theme = useMemo(() => makeTheme(look.appearance.density), [look.appearance.density])
  useEffect(() => readAgainOnChange(client), [client])
  useEffect(() => giveEscapeToTopLayer(), [])
  useStoreBeforeClosing()
  return (
    <MantineProvider theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto">
      <DatesProvider settings={polishDates}>
        <QueryClientProvider client={client}>
          <RecordSourcesProvider value={recordSources}>
            <ErrorBoundary>
              <LookProvider value={look}>
                <Start />
              </LookProvider>
            </ErrorBoundary>
          </RecordSourcesProvider>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
