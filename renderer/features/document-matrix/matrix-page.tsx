import { Loader, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { YearNeeded } from '#renderer/ui/year-needed.tsx'
import type { DocumentFor } from '#shared/contract/documents.ts'
import { MatrixTable } from './matrix-table.tsx'
import classes from './matrix.module.css'
import { emptyGroups, groupTitles, missingSentence, type MatrixGroup } from './matrix-words.ts'
import { PublicationPack } from './publication-pack.tsx'
import { YearSet } from './year-set.tsx'

/** A document that is about to be made. */
export type WantedPaper = { kind: string; target: DocumentFor }

/** Which papers of the year exist and which are missing. `paper` shows one before it is made. */
export function MatrixPage({ paper }: { paper: (wanted: WantedPaper, onClose: () => void) => ReactNode }) {
  const { year } = useYear()
  return (
    <div className={classes.page}>
      {year === null
        ? <><PageHeader title="Macierz roku" /><YearNeeded title="Wybierz rok, aby zobaczyć, których dokumentów brakuje." /></>
        : <YearMatrix key={year} year={year} paper={paper} />}
    </div>
  )
}

function YearMatrix({ year, paper }: { year: number; paper: (wanted: WantedPaper, onClose: () => void) => ReactNode }) {
  const matrix = useRead('documents.matrix', { year })
  const catalogue = useRead('documents.catalogue', {})
  const [opened, setOpened] = useState<WantedPaper>()
  const groups = matrix.data?.groups ?? []
  const missing = groups.reduce((sum, group) => sum + group.missing, 0)
  const canMake = (noun: MatrixGroup['noun']) => (kind: string) => catalogue.data?.rows.some((entry) => entry.kind === kind && entry.for.includes(noun)) ?? false
  return (
    <>
      <PageHeader title="Macierz roku" detail={matrix.data ? `rok ${year}: ${missingSentence(missing)}` : `rok ${year}`} />
      <div className={classes.acts}>
        <PublicationPack target={{ year }} />
        <YearSet year={year} />
      </div>
      <ErrorNote error={matrix.error ?? catalogue.error} title="Nie można pokazać macierzy" retry={() => void matrix.refetch()} />
      {matrix.isPending && <Loader size="sm" aria-label="Wczytywanie macierzy" />}
      {groups.map((group) => (
        <section key={group.noun} aria-label={groupTitles[group.noun]}>
          <SectionTitle order={2}>{groupTitles[group.noun]}</SectionTitle>
          {group.rows.length === 0
            ? <Text c="dimmed">{emptyGroups[group.noun]}</Text>
            : <MatrixTable group={group} year={year} canMake={canMake(group.noun)} onMake={(kind, id) => setOpened({ kind, target: { [group.noun]: id } })} />}
        </section>
      ))}
      {opened && paper(opened, () => setOpened(undefined))}
    </>
  )
}
