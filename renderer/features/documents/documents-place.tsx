import type { ReactNode } from 'react'
import { DocumentRegister } from './document-register.tsx'
import { registerPath } from './document-noun.ts'
import { DocumentsPage } from './documents-page.tsx'

/** What the address asks for: the documents of the year, the register of all, or one document beside it. */
export function DocumentsPlace({ id, letters, acts }: { id: string | undefined; letters: (year: number) => ReactNode; acts: (id: string) => ReactNode }) {
  if (id === undefined) return <DocumentsPage letters={letters} />
  return <DocumentRegister id={id === registerPath[1] ? undefined : id} acts={acts} />
}
