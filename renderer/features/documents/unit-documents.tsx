import { useYear } from '#renderer/ui/year.ts'
import { DocumentsPanel } from './documents-panel.tsx'

/** The papers of a unit: those of the year at the top of the window, or of all years. */
export function UnitDocuments({ unit }: { unit: string }) {
  const { year } = useYear()
  return <DocumentsPanel key={year} target={{ unit, ...(year !== null && { year }) }} title={year === null ? 'Dokumenty z wszystkich lat' : `Dokumenty za rok ${year}`} />
}
