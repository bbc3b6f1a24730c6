import { Button, Kbd } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { MoreFilters } from '#renderer/ui/more-filters.tsx'
import { OtherYear } from '#renderer/ui/other-year.tsx'
import { goTo, parsePlace } from '#renderer/ui/place.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useWindowKeys } from '#renderer/ui/use-window-keys.ts'
import { useYear } from '#renderer/ui/year.ts'
import type { CallerKind } from '#shared/domain/call.ts'
import { yearOf } from '#shared/domain/day.ts'
import { CallCard } from './call-card.tsx'
import { useCallEntry } from './call-entry.ts'
import { filterInput, recordFilterNames, recordFilters, useCallFilters } from './call-filters.ts'
import { isRemarkKey } from './call-keys.ts'
import { callForms, callRowText } from './call-words.ts'
import { MadeRemark } from './made-remark.tsx'
import { useCallToRemark } from './use-call-to-remark.ts'

const callerWords: Record<CallerKind, string> = { organisation: 'organizacje', person: 'mieszkańcy', anonymous: 'bez nazwiska' }
const plain = { problems: {}, onLeave: () => undefined }
const keptQuery = () => parsePlace(location.hash).query

/** The log of calls taken during duties. Ctrl+U makes a remark of the one under the keys, in the list and in its card. */
export function CallsPage({ id, acts }: { id: string | undefined; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const { year } = useYear()
  const { chosen, set, clear } = useCallFilters()
  const input = filterInput(chosen, year)
  const pages = usePages('calls.list', { ...filter, ...input })
  const opened = useRead('calls.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const toRemark = useCallToRemark()
  const newCall = useCallEntry()
  const back = useCallback(() => goTo(['calls'], keptQuery()), [])
  const count = recordFilterNames.filter((name) => chosen[name] !== null).length
  useWindowKeys((event) => (id !== undefined && isRemarkKey(event) && !document.querySelector('[aria-modal="true"]') ? () => toRemark.run(id) : undefined))

  const isNarrowed = count > 0 || chosen.callerKind !== null
  const list = (
    <DataList
      isOfYear={'year' in input} title="Rozmowy" pages={pages} counted={callForms} opened={id} onOpen={(row) => goTo(['calls', row], keptQuery())} search={text} onSearch={setText} row={callRowText}
      onRowKey={({ nativeEvent }, row) => (isRemarkKey(nativeEvent) ? () => toRemark.run(row.id) : undefined)}
      emptyText={isNarrowed ? 'Nic nie pasuje do wybranych filtrów.' : `${year === null ? 'Nie ma jeszcze rozmów' : `W roku ${year} nie ma rozmów`}. Tu są rozmowy telefoniczne podczas dyżurów: kto pytał, o co i co odpowiedziano.`}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} rightSection={<Kbd size="xs">Ctrl+D</Kbd>} aria-keyshortcuts="Control+D" onClick={() => newCall({ ...(chosen.roster !== null && { roster: chosen.roster }), ...(chosen.consultation !== null && { consultation: chosen.consultation }) })}>Nowa rozmowa</Button>}
      filters={(
        <>
          <FilterWords label="Kto dzwonił" words={callerWords} value={chosen.callerKind} onChange={(kind) => set('callerKind', kind)} />
          <MoreFilters count={count} onClear={clear}>
            <FieldRow>
              {recordFilterNames.map((name) => (
                <RecordPicker key={name} whenEmpty="wszystkie" noun={recordFilters[name].noun} label={recordFilters[name].label} field={{ ...plain, name: `filter-${name}`, value: chosen[name], onChange: (value: string | null) => set(name, value) }} />
              ))}
            </FieldRow>
          </MoreFilters>
          <MadeRemark toRemark={toRemark} opened={id} />
          {'year' in input && <OtherYear year={opened && yearOf(opened.date)} />}
        </>
      )}
    />
  )
  return <ListAndCard list={list} cardKey={id} onBack={back} card={id && <CallCard id={id} acts={acts(id)} toRemark={toRemark} />} />
}
