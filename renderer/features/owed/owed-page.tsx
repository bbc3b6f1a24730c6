import { Button, Loader, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { hrefOf, usePlace } from '#renderer/ui/place.ts'
import { useYear } from '#renderer/ui/year.ts'
import { OwedActs } from './owed-acts.tsx'
import { OwedFilters } from './owed-filters.tsx'
import { canSend, owedScope, scopeInput } from './owed-scope.ts'
import { owedSentence } from './owed-sentence.ts'
import { OwedTable } from './owed-table.tsx'
import classes from './owed.module.css'
import { SendingNotice } from './sending-notice.tsx'
import { UnassignedNote } from './unassigned-note.tsx'
import { useSending, type Package } from './use-sending.ts'

/** Who still owes an answer, and the workbooks and reminders that ask for it. */
export function OwedPage() {
  const { query } = usePlace()
  const { year, today } = useYear()
  const scope = owedScope(query, year)
  const owed = useRead('positions.owed', scopeInput(scope), { keepsPrevious: true })
  const sending = useSending(scope)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const rows = owed.data?.rows ?? []
  const marked = new Set(rows.map(({ unit }) => unit).filter((unit) => chosen.has(unit)))
  const isSendable = canSend(scope) || marked.size === 1 || rows.length === 1
  const send = (which: Package) => sending.send(marked.size === 0 ? rows.map(({ unit }) => unit) : [...marked], which)
  const mark = (unit: string, isMarked: boolean) => setChosen(new Set(isMarked ? [...chosen, unit] : [...chosen].filter((one) => one !== unit)))
  const when = scope.meeting !== null ? 'jednego spotkania' : scope.consultation !== null ? 'jednych konsultacji' : scope.year === null ? 'wszystkie lata' : `rok ${scope.year}`
  return (
    <div className={classes.page}>
      <PageHeader title="Stanowiska komórek" detail={`Kto ma jeszcze odpowiedzieć: ${when}`}>
        <Button component="a" variant="default" leftSection={<IconFileImport size={18} aria-hidden />} href={hrefOf(['imports', 'positions'])}>Wczytaj wypełnione skoroszyty…</Button>
      </PageHeader>
      <Stack gap="md">
        <OwedFilters scope={scope} />
        {rows.length > 0 && <OwedActs marked={marked.size} total={rows.length} onMarkAll={(isMarked) => setChosen(new Set(isMarked ? rows.map(({ unit }) => unit) : []))} onSend={send} canSend={isSendable && !sending.isRunning} />}
        {rows.length > 0 && !isSendable && <Text className="warning">Skoroszyty wielu komórek robi się dla jednego roku, spotkania albo konsultacji. Wybierz rok u góry okna albo spotkanie powyżej.</Text>}
        <SendingNotice sending={sending} emailOf={(unit) => rows.find((row) => row.unit === unit)?.email ?? ''} />
        <ErrorNote error={owed.error} title="Nie udało się sprawdzić, kto odpowiedział" retry={() => void owed.refetch()} />
        {owed.isPending && <Loader size="sm" aria-label="Wczytywanie listy komórek" />}
        {owed.data && <UnassignedNote owed={owed.data} of={scope} />}
        {owed.data && rows.length === 0 && <EmptyState title={`${owedSentence(owed.data)} Tu są komórki, które mają uzupełnić stanowisko do postulatu lub uwagi.`.trim()} />}
        {rows.length > 0 && <OwedTable rows={rows} scope={scope} today={today} marked={marked} onMark={mark} onSend={(unit, which) => sending.send([unit], which)} canSend={!sending.isRunning} />}
      </Stack>
    </div>
  )
}
