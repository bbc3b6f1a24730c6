import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { OtherYear } from '#renderer/ui/other-year.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { useYear } from '#renderer/ui/year.ts'
import { nouns } from '#shared/text/plural.ts'
import { NewPostulate } from './new-postulate.tsx'
import { PostulateCard } from './postulate-card.tsx'
import { PostulateFilterFields } from './postulate-filter-fields.tsx'
import { postulateRow } from './postulate-row.tsx'
import { usePostulateFilters } from './use-postulate-filters.ts'

const emptyText = 'Tu są postulaty ze spotkań i uwagi z konsultacji razem ze stanowiskami. Pierwszy doda przycisk „Nowy postulat”.'
const noMatch = 'Nic nie pasuje do wybranych filtrów. Wyczyść filtry albo zmień rok u góry okna.'

type PostulatesPageProps = {
  id: string | undefined
  /** What other parts of the window show on a card: papers, and the history of the postulate and of each position. */
  panels: (id: string) => ReactNode
  acts: (table: 'postulate' | 'position', id: string) => ReactNode
}

/** Postulates and remarks with their positions. */
export function PostulatesPage({ id, panels, acts }: PostulatesPageProps) {
  const { text, setText, filter } = useDeferredSearch()
  const filters = usePostulateFilters()
  const newFlag = useNewFlag()
  const { year } = useYear()
  const pages = usePages('postulates.list', { ...filter, ...filters.input, ...(year !== null && { year }) })
  const opened = useRead('postulates.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const { meeting, consultation } = filters.chosen
  const toList = new URLSearchParams(filters.query).toString()
  const back = useCallback(() => goTo(['postulates'], Object.fromEntries(new URLSearchParams(toList))), [toList])

  const list = (
    <DataList
      isOfYear
      title="Postulaty" pages={pages} counted={nouns.postulate} opened={id} onOpen={(row) => goTo(['postulates', row], filters.query)} search={text} onSearch={setText} row={postulateRow}
      emptyText={filters.count === 0 ? `${year === null ? '' : `W roku ${year} nie ma jeszcze postulatów. `}${emptyText}` : noMatch}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowy postulat</Button>}
      filters={(
        <>
          <PostulateFilterFields filters={filters} />
          <OtherYear year={opened?.year} />
        </>
      )}
    />
  )
  return (
    <>
      <ListAndCard hasWideCard list={list} cardKey={id} onBack={back} card={id && <PostulateCard id={id} acts={acts}>{panels(id)}</PostulateCard>} />
      <NewPostulate key={`${meeting} ${consultation}`} meeting={meeting} consultation={consultation} isOpen={newFlag.isNew} onClose={newFlag.close} onCreated={(created) => goTo(['postulates', created], { meeting: meeting ?? '', consultation: consultation ?? '' })} />
    </>
  )
}
