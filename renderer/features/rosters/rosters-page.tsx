import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { OtherYear } from '#renderer/ui/other-year.tsx'
import { goTo, usePlace } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { useYear } from '#renderer/ui/year.ts'
import { yearOf } from '#shared/domain/day.ts'
import { rosterStateLabels, type Roster } from '#shared/domain/roster.ts'
import { NewRoster } from './new-roster.tsx'
import { RosterCard } from './roster-card.tsx'
import { rosterRowText } from './roster-row-text.ts'

const rosterForms = { one: 'harmonogram', few: 'harmonogramy', many: 'harmonogramów' }
const stateWords: Record<Roster['state'], string> = { draft: 'projekty', published: 'opublikowane' }

type RostersPageProps = {
  id: string | undefined
  /** What other parts of the window show on a card: papers, history. */
  panels: (id: string) => ReactNode
  acts: (id: string) => ReactNode
}

/** Rosters of experts' duties, each with its consultation. */
export function RostersPage({ id, panels, acts }: RostersPageProps) {
  const { text, setText, filter } = useDeferredSearch()
  const [state, setState] = useState<Roster['state'] | null>(null)
  const { year } = useYear()
  const { query } = usePlace()
  const newFlag = useNewFlag()
  const pages = usePages('rosters.list', { ...filter, ...(year !== null && { year }), ...(state && { state }) })
  const opened = useRead('rosters.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const openedFor = useRead('consultations.get', { id: opened?.consultation ?? '' }, { isEnabled: opened !== undefined }).data
  const back = useCallback(() => goTo(['rosters']), [])
  const consultation = query.consultation ?? null

  const list = (
    <DataList
      isOfYear
      title="Dyżury" pages={pages} counted={rosterForms} opened={id} onOpen={(row) => goTo(['rosters', row])} search={text} onSearch={setText} row={rosterRowText}
      emptyText={state === null ? `${year === null ? 'Nie ma jeszcze harmonogramów' : `W roku ${year} nie ma harmonogramów`}. Tu są harmonogramy dyżurów ekspertów podczas konsultacji.` : `Nie ma harmonogramów w stanie „${rosterStateLabels[state]}”.`}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowy harmonogram</Button>}
      filters={(
        <>
          <FilterWords label="Stan" words={stateWords} value={state} onChange={setState} />
          <OtherYear year={openedFor && yearOf(openedFor.startsOn)} />
        </>
      )}
    />
  )
  return (
    <>
      <ListAndCard hasWideCard list={list} cardKey={id} onBack={back} card={id && <RosterCard id={id} acts={acts(id)}>{panels(id)}</RosterCard>} />
      <NewRoster key={consultation} consultation={consultation} isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
