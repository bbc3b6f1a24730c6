import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { MoreFilters } from '#renderer/ui/more-filters.tsx'
import { OtherYear } from '#renderer/ui/other-year.tsx'
import { goTo, usePlace } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { useYear } from '#renderer/ui/year.ts'
import { meetingYear, type MeetingKind } from '#shared/domain/meeting.ts'
import { nouns } from '#shared/text/plural.ts'
import { MeetingCard } from './meeting-card.tsx'
import { meetingRowText } from './meeting-row-text.ts'
import { NewMeeting } from './new-meeting.tsx'

const kindWords: Record<MeetingKind, string> = { sector: 'branżowe', consultation: 'konsultacyjne', quarterly: 'kwartalne', training: 'szkolenia', information: 'informacyjne' }

type MeetingsPageProps = {
  id: string | undefined
  /** What other parts of the window show on a card: papers, history. */
  panels: (id: string) => ReactNode
  acts: (id: string) => ReactNode
}

/** The year's meetings, unit by unit, with the papers that each of them has. */
export function MeetingsPage({ id, panels, acts }: MeetingsPageProps) {
  const { text, setText, filter } = useDeferredSearch()
  const [kind, setKind] = useState<MeetingKind | null>(null)
  const [unit, setUnit] = useState<string | null>(null)
  const { year } = useYear()
  const { query } = usePlace()
  const newFlag = useNewFlag()
  const pages = usePages('meetings.list', { ...filter, ...(year !== null && { year }), ...(kind && { kind }), ...(unit !== null && { unit }) })
  const opened = useRead('meetings.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const back = useCallback(() => goTo(['meetings']), [])
  const consultation = query.consultation ?? null
  const clear = () => {
    setKind(null)
    setUnit(null)
  }

  const list = (
    <DataList
      isOfYear
      title="Spotkania" pages={pages} counted={nouns.meeting} opened={id} onOpen={(row) => goTo(['meetings', row])} search={text} onSearch={setText} row={meetingRowText}
      emptyText={kind === null && unit === null ? `${year === null ? 'Nie ma jeszcze spotkań' : `W roku ${year} nie ma spotkań`}. Tu są spotkania branżowe, konsultacyjne, kwartalne, informacyjne i szkolenia.` : 'Żadne spotkanie nie pasuje do wybranych filtrów.'}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowe spotkanie</Button>}
      filters={(
        <>
          <MoreFilters count={Number(kind !== null) + Number(unit !== null)} onClear={clear}>
            <FilterWords label="Rodzaj" words={kindWords} value={kind} onChange={setKind} />
            <RecordPicker noun="units" label="Organizuje" field={{ name: 'unit-filter', value: unit, problems: {}, onChange: setUnit, onLeave: () => undefined }} />
          </MoreFilters>
          <OtherYear year={opened && meetingYear(opened)} />
        </>
      )}
    />
  )
  return (
    <>
      <ListAndCard list={list} cardKey={id} onBack={back} card={id && <MeetingCard id={id} acts={acts(id)}>{panels(id)}</MeetingCard>} />
      <NewMeeting key={consultation} consultation={consultation} isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
