import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { unitKindLabels, type Unit } from '#shared/domain/unit.ts'
import { NewUnit } from './new-unit.tsx'
import { settingsSections } from './settings-sections.ts'
import { UnitCard } from './unit-card.tsx'

const unitForms = { one: 'komórka', few: 'komórki', many: 'komórek' }

/** Departments, offices and city units, with their names over time. */
export function UnitsSection({ id, acts, documents }: { id: string | undefined; acts: (id: string) => ReactNode; documents: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const [kind, setKind] = useState<Unit['kind'] | null>(null)
  const newFlag = useNewFlag()
  const pages = usePages('units.list', { ...filter, ...(kind && { kind }) })
  const back = useCallback(() => goTo(['settings', 'units']), [])

  const list = (
    <DataList
      title={settingsSections.units} pages={pages} counted={unitForms} opened={id} onOpen={(opened) => goTo(['settings', 'units', opened])} search={text} onSearch={setText}
      emptyText={kind === null ? 'Tu są wydziały, biura i jednostki miejskie. Pierwszą doda przycisk „Nowa komórka”.' : 'Nie ma komórek tego rodzaju.'}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowa komórka</Button>}
      filters={<FilterWords label="Rodzaj" words={unitKindLabels} value={kind} onChange={setKind} />}
      row={(row) => ({
        title: row.name,
        detail: [row.symbol, unitKindLabels[row.kind], row.formerNames.length > 0 && `wcześniej: ${row.formerNames.join(', ')}`, !row.isActive && 'nieczynna'].filter(Boolean).join(' · '),
        isQuiet: !row.isActive,
      })}
    />
  )
  return (
    <>
      <ListAndCard hasWideCard list={list} cardKey={id} onBack={back} card={id && <UnitCard id={id} acts={acts(id)}>{documents(id)}</UnitCard>} />
      <NewUnit isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
