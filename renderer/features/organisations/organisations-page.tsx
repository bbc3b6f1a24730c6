import { Button, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { organisationKindLabels, organisationKinds } from '#shared/domain/organisation.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { NewOrganisation } from './new-organisation.tsx'
import { OrganisationCard } from './organisation-card.tsx'
import { peopleForms } from './people-forms.ts'

const activity = { active: 'czynne', closed: 'nieczynne' } as const
const kindOptions = [{ value: '', label: 'każdy rodzaj' }, ...organisationKinds.map((kind) => ({ value: kind, label: organisationKindLabels[kind] }))]

/** Organisations and other bodies that take part. `panels` are what other parts of the window show on a card. */
export function OrganisationsPage({ id, panels, acts }: { id: string | undefined; panels: (id: string) => ReactNode; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const [shown, setShown] = useState<keyof typeof activity | null>(null)
  const [kind, setKind] = useState<string>('')
  const newFlag = useNewFlag()
  const chosenKind = organisationKinds.find((one) => one === kind)
  const pages = usePages('organisations.list', { ...filter, ...(chosenKind && { kind: chosenKind }), ...(shown && { isActive: shown === 'active' }) })
  const back = useCallback(() => goTo(['organisations']), [])

  const list = (
    <DataList
      title="Organizacje" pages={pages} counted={nouns.organisation} opened={id} onOpen={(opened) => goTo(['organisations', opened])} search={text} onSearch={setText}
      emptyText="Tu są organizacje i inne podmioty, które biorą udział w spotkaniach i konsultacjach. Pierwszą doda przycisk „Nowa organizacja”."
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowa organizacja</Button>}
      filters={(
        <>
          <FilterWords label="Czy działa" words={activity} value={shown} onChange={setShown} />
          <NativeSelect aria-label="Rodzaj" data={kindOptions} value={kind} onChange={(event) => setKind(event.currentTarget.value)} />
        </>
      )}
      row={(row) => ({
        title: row.name,
        detail: [organisationKindLabels[row.kind], row.city, row.krs && `KRS ${row.krs}`, row.people > 0 && countOf(row.people, peopleForms), row.postulates > 0 && countOf(row.postulates, nouns.postulate), !row.isActive && 'nieczynna'].filter(Boolean).join(' · '),
        isQuiet: !row.isActive,
      })}
    />
  )
  return (
    <>
      <ListAndCard list={list} cardKey={id} onBack={back} card={id && <OrganisationCard id={id} acts={acts(id)}>{panels(id)}</OrganisationCard>} />
      <NewOrganisation isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
