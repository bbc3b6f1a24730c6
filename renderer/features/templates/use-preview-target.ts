import { useState } from 'react'
import { useYear } from '#renderer/ui/year.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'

/** Records that a document can be made for, as the pickers call them. */
export const targetNouns = { meeting: 'meetings', consultation: 'consultations', roster: 'rosters', unit: 'units', organisation: 'organisations', postulate: 'postulates' } as const
export type PreviewRecord = keyof typeof targetNouns
export type PreviewSort = PreviewRecord | 'year'

export const targetLabels: Record<PreviewSort, string> = { meeting: 'Spotkanie', consultation: 'Konsultacje', roster: 'Harmonogram dyżurów', unit: 'Komórka', organisation: 'Organizacja', postulate: 'Postulat', year: 'Rok' }

export type TargetChoice = { sorts: readonly PreviewSort[]; sort: PreviewSort; setSort: (sort: PreviewSort) => void; id: string | null; setId: (id: string | null) => void; year: number | null; setYear: (year: number | null) => void; target: DocumentFor | undefined }

const isSort = (sort: string): sort is PreviewSort => Object.hasOwn(targetLabels, sort)

/** What a preview is made for: one of the sorts of things that the document can be made for, and which of them. */
export function usePreviewTarget(allowed: readonly string[]): TargetChoice {
  const { year: chosen, today } = useYear()
  const sorts = allowed.filter(isSort)
  const [sort, setSort] = useState<PreviewSort>(sorts[0] ?? 'year')
  const [id, setId] = useState<string | null>(null)
  const [year, setYear] = useState<number | null>(chosen ?? Number(today.slice(0, 4)))
  const target: DocumentFor | undefined = sort === 'year' ? (year === null ? undefined : { year }) : id === null ? undefined : { [sort]: id }
  return { sorts, sort, setSort: (next) => { setSort(next); setId(null) }, id, setId, year, setYear, target }
}
