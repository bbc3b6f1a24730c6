import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { MoreFilters } from '#renderer/ui/more-filters.tsx'
import { OtherYear } from '#renderer/ui/other-year.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { useRowMarks } from '#renderer/ui/use-row-marks.ts'
import { startOfTable, type TablePlace } from '#renderer/ui/use-table-window.ts'
import { positionStateLabels } from '#shared/domain/position.ts'
import { nouns } from '#shared/text/plural.ts'
import type { BulkOutcome } from './bulk-outcome.ts'
import { NewPostulate } from './new-postulate.tsx'
import { PostulateCard } from './postulate-card.tsx'
import { PostulateFilterFields } from './postulate-filter-fields.tsx'
import { postulateRow } from './postulate-row.tsx'
import { RegisterTable } from './register-table.tsx'
import { useRegister } from './use-register.ts'

const emptyText = 'Tu są postulaty ze spotkań i uwagi z konsultacji razem ze stanowiskami. Pierwszy doda przycisk „Nowy postulat”.'
const noMatch = 'Nic nie pasuje do wybranych filtrów. Wyczyść filtry albo zmień rok u góry okna.'

type PostulatesPageProps = {
  id: string | undefined
  /** What other parts of the window show on a card: papers, and the history of the postulate and of each position. */
  panels: (id: string) => ReactNode
  acts: (table: 'postulate' | 'position', id: string) => ReactNode
}

/** Postulates and remarks with their positions: the register as a table, or as a list beside the one that is open. */
export function PostulatesPage({ id, panels, acts }: PostulatesPageProps) {
  const register = useRegister()
  const { filters, pages, year, search } = register
  const newFlag = useNewFlag()
  const marks = useRowMarks(JSON.stringify(register.input))
  const [outcome, setOutcome] = useState<BulkOutcome | null>(null)
  const place = useRef<TablePlace>(startOfTable)
  const [shown, setShown] = useState({ id, former: id })
  if (shown.id !== id) setShown({ id, former: shown.id })
  const opened = useRead('postulates.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const { meeting, consultation } = filters.chosen
  const whenEmpty = filters.count === 0 ? `${year === null ? '' : `W roku ${year} nie ma jeszcze postulatów. `}${emptyText}` : noMatch

  const list = (
    <DataList
      isOfYear
      title="Postulaty" pages={pages} counted={nouns.postulate} opened={id} onOpen={register.open} search={search} onSearch={register.setSearch} row={postulateRow} emptyText={whenEmpty}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowy postulat</Button>}
      filters={(
        <>
          <FilterWords label="Stan stanowiska" words={positionStateLabels} value={filters.chosen.state} onChange={(state) => filters.set('state', state)} />
          <MoreFilters count={filters.count} onClear={filters.clear}><PostulateFilterFields filters={filters} /></MoreFilters>
          <OtherYear year={opened?.year} />
        </>
      )}
    />
  )
  return (
    <>
      {id === undefined
        ? <RegisterTable register={register} marks={marks} outcome={outcome} onOutcome={setOutcome} place={place} takesFocus={shown.former !== undefined} emptyText={search === '' ? whenEmpty : `Nic nie pasuje do „${search}”. Sprawdź pisownię albo zmień filtry.`} onNew={newFlag.open} />
        : <ListAndCard hasWideCard list={list} cardKey={id} onBack={register.close} takesFocus={shown.former === undefined} card={<PostulateCard id={id} acts={acts}>{panels(id)}</PostulateCard>} />}
      <NewPostulate key={`${meeting} ${consultation}`} meeting={meeting} consultation={consultation} isOpen={newFlag.isNew} onClose={newFlag.close} onCreated={(created) => goTo(['postulates', created], { meeting: meeting ?? '', consultation: consultation ?? '' })} />
    </>
  )
}
