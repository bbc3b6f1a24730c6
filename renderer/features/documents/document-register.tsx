import { useCallback, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useYear } from '#renderer/ui/year.ts'
import { DocumentCard } from './document-card.tsx'
import { documentForms, registerPath } from './document-noun.ts'
import { RegisterPublished } from './register-published.tsx'
import { RegisterFilters } from './register-filters.tsx'
import { rowDetail } from './register-row.ts'
import { useRegisterFilters } from './use-register-filters.ts'
import { VerifyFile } from './verify-file.tsx'

/** The register of documents, the newest first: every file that the program made, and papers entered by hand. */
export function DocumentRegister({ id, acts }: { id: string | undefined; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const { year } = useYear()
  const filters = useRegisterFilters()
  const pages = usePages('documents.list', { ...filter, ...filters.asked, ...(year !== null && { year }), sort: { by: 'madeAt' } })
  const back = useCallback(() => goTo(registerPath), [])

  const list = (
    <DataList
      title="Rejestr dokumentów" pages={pages} counted={documentForms} opened={id} onOpen={(opened) => goTo([...registerPath, opened])} search={text} onSearch={setText} isOfYear findsOpened
      emptyText="Tu jest każdy plik, który program utworzył, z tym, z czego powstał. Pierwszy pojawi się po zapisaniu dokumentu."
      acts={<><RegisterPublished rows={pages.rows} /><VerifyFile /></>}
      filters={<RegisterFilters filters={filters} />}
      row={(row) => ({ title: row.title, detail: rowDetail(row), isQuiet: row.madeAt === null })}
    />
  )
  return <ListAndCard list={list} cardKey={id} onBack={back} card={id && <DocumentCard id={id} acts={acts(id)} />} />
}
