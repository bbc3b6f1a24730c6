import type { ReactNode } from 'react'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { YearNeeded } from '#renderer/ui/year-needed.tsx'
import { DocumentsPanel } from './documents-panel.tsx'
import classes from './documents-page.module.css'

/** The documents made for a whole year. */
export function DocumentsPage({ letters }: { /** Letters of a year to each organisation. */ letters: (year: number) => ReactNode }) {
  const { year } = useYear()
  return (
    <div className={classes.page}>
      <PageHeader title="Dokumenty" detail={year === null ? 'wszystkie lata' : `rok ${year}`} />
      {year === null
        ? <YearNeeded title="Wybierz rok, aby zobaczyć jego dokumenty. Dokumenty spotkań, konsultacji, harmonogramów, organizacji i komórek są na ich kartach, a wszystkie, które powstały, w rejestrze dokumentów." />
        : <><DocumentsPanel order={2} title={`Dokumenty całego roku ${year}`} target={{ year }} />{letters(year)}</>}
    </div>
  )
}
