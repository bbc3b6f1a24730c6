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
import { goTo, parsePlace } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useYear } from '#renderer/ui/year.ts'
import { channelLabels } from '#shared/domain/channel.ts'
import { yearOf } from '#shared/domain/day.ts'
import { NewSubmissions } from './new-submissions.tsx'
import { SubmissionCard } from './submission-card.tsx'
import { filterInput, useSubmissionFilters } from './submission-filters.ts'
import { submissionForms, submissionRowText } from './submission-words.ts'

const plain = { problems: {}, onLeave: () => undefined }
const keptQuery = () => parsePlace(location.hash).query

/** What came to consultations, in the order in which it came; of one consultation, more can be entered here. */
export function SubmissionsPage({ id, acts }: { id: string | undefined; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const { year } = useYear()
  const { chosen, query, set, clear } = useSubmissionFilters()
  const input = filterInput(chosen, year)
  const pages = usePages('submissions.list', { ...filter, ...input })
  const opened = useRead('submissions.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const consultation = useRead('consultations.get', { id: chosen.consultation ?? '' }, { isEnabled: chosen.consultation !== null }).data
  const [isNew, setIsNew] = useState(false)
  const back = useCallback(() => goTo(['submissions'], keptQuery()), [])

  const count = Object.keys(query).length
  const empty = `${chosen.consultation !== null || year === null ? 'Nie ma jeszcze zgłoszeń' : `W roku ${year} nie ma zgłoszeń`}. Tu są pisma, formularze i wiadomości, które wpłynęły do konsultacji. Wpisuje się je na karcie konsultacji.`
  const list = (
    <DataList
      isOfYear={'year' in input} title="Zgłoszenia" pages={pages} counted={submissionForms} opened={id} onOpen={(row) => goTo(['submissions', row], keptQuery())} search={text} onSearch={setText} row={submissionRowText}
      emptyText={chosen.channel === null ? empty : 'Nic nie pasuje do wybranych filtrów.'}
      acts={consultation && <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setIsNew(true)}>Wpisz zgłoszenia</Button>}
      filters={(
        <>
          <MoreFilters count={count} onClear={clear}>
            <RecordPicker whenEmpty="wszystkie" noun="consultations" label="Konsultacje" field={{ ...plain, name: 'filter-consultation', value: chosen.consultation, onChange: (value: string | null) => set('consultation', value) }} />
            <FilterWords label="Sposób zgłoszenia" words={channelLabels} value={chosen.channel} onChange={(channel) => set('channel', channel)} />
          </MoreFilters>
          {'year' in input && <OtherYear year={opened && yearOf(opened.receivedOn)} />}
        </>
      )}
    />
  )
  return (
    <>
      <ListAndCard list={list} cardKey={id} onBack={back} card={id && <SubmissionCard id={id} acts={acts(id)} />} />
      {consultation && <NewSubmissions key={consultation.id} consultation={consultation} isOpen={isNew} onClose={() => setIsNew(false)} />}
    </>
  )
}
