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
import { NewPerson } from './new-person.tsx'
import { peopleForms } from './people-forms.ts'
import { PersonCard } from './person-card.tsx'

const activity = { active: 'aktualne', former: 'nieaktualne' } as const

/** Everyone who takes part: representatives of organisations, experts and residents. */
export function PeoplePage({ id, panels, acts }: { id: string | undefined; panels: (id: string) => ReactNode; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const [shown, setShown] = useState<keyof typeof activity | null>(null)
  const newFlag = useNewFlag()
  const pages = usePages('people.list', { ...filter, ...(shown && { isActive: shown === 'active' }) })
  const back = useCallback(() => goTo(['people']), [])

  const list = (
    <DataList
      title="Osoby" pages={pages} counted={peopleForms} opened={id} onOpen={(opened) => goTo(['people', opened])} search={text} onSearch={setText}
      emptyText="Tu są przedstawiciele organizacji, eksperci i mieszkańcy, którzy biorą udział w spotkaniach i konsultacjach."
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowa osoba</Button>}
      filters={<FilterWords label="Czy dane są aktualne" words={activity} value={shown} onChange={setShown} />}
      row={(row) => ({
        title: row.fullName,
        detail: [row.role, row.organisations.length > 0 ? row.organisations.join(', ') : 'bez organizacji', row.phone, row.email, !row.isActive && 'nieaktualna'].filter(Boolean).join(' · '),
        isQuiet: !row.isActive,
      })}
    />
  )
  return (
    <>
      <ListAndCard list={list} cardKey={id} onBack={back} card={id && <PersonCard id={id} acts={acts(id)}>{panels(id)}</PersonCard>} />
      <NewPerson organisations={[]} isOpen={newFlag.isNew} onClose={newFlag.close} onCreated={(created) => goTo(['people', created])} />
    </>
  )
}
