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
import { isStatutorySphere, sphereLabel } from '#shared/domain/sphere.ts'
import { NewSphere } from './new-sphere.tsx'
import { settingsSections } from './settings-sections.ts'
import { SphereCard } from './sphere-card.tsx'

const sphereForms = { one: 'sfera', few: 'sfery', many: 'sfer' }
const activity = { active: 'używane', off: 'wyłączone' } as const

/** The spheres of public tasks: those of the act and those added by the office. */
export function SpheresSection({ id, acts }: { id: string | undefined; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const [shown, setShown] = useState<keyof typeof activity | null>(null)
  const newFlag = useNewFlag()
  const pages = usePages('spheres.list', { ...filter, ...(shown && { isActive: shown === 'active' }) })
  const back = useCallback(() => goTo(['settings', 'spheres']), [])

  const list = (
    <DataList
      title={settingsSections.spheres} pages={pages} counted={sphereForms} opened={id} onOpen={(opened) => goTo(['settings', 'spheres', opened])} search={text} onSearch={setText}
      emptyText={shown === 'off' ? 'Żadna sfera nie jest wyłączona.' : 'Tu są sfery zadań publicznych. Pierwszą doda przycisk „Nowa sfera”.'}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowa sfera</Button>}
      filters={<FilterWords label="Czy używana" words={activity} value={shown} onChange={setShown} />}
      row={(row) => ({
        title: sphereLabel(row),
        detail: [isStatutorySphere(row) ? 'z ustawy' : 'dodana przez urząd', !row.isActive && 'wyłączona', row.short !== '' && row.nominative].filter(Boolean).join(' · '),
        isQuiet: !row.isActive,
      })}
    />
  )
  return (
    <>
      <ListAndCard hasWideCard list={list} cardKey={id} onBack={back} card={id && <SphereCard id={id} acts={acts(id)} />} />
      <NewSphere isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
