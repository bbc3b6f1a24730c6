import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { differingDecisions } from './differing-decisions.ts'
import { NewPosition } from './new-position.tsx'
import { PositionForm } from './position-form.tsx'

/** The answers to one postulate, unit by unit, the leading one first. `hosts` are the units of its meeting: one of them most likely answers. `canAdd`: it is answered for itself. */
export function PositionsPanel({ postulate, hosts, canAdd, acts }: { postulate: string; hosts: readonly string[]; canAdd: boolean; acts: (id: string) => ReactNode }) {
  const positions = useRead('positions.list', { postulate, limit: 200 })
  const [isNew, setIsNew] = useState(false)
  const rows = positions.data?.rows
  const differing = differingDecisions(rows ?? [])
  const nextHost = hosts.find((unit) => !rows?.some((row) => row.unit === unit)) ?? null
  return (
    <>
      <SectionTitle acts={canAdd && <Button variant="default" size="compact-md" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIsNew(true)}>Dodaj komórkę</Button>}>Stanowiska</SectionTitle>
      <ErrorNote error={positions.error} title="Nie udało się wczytać stanowisk" retry={() => void positions.refetch()} />
      {rows?.length === 0 && <EmptyState title={canAdd ? 'Nie wskazano jeszcze komórki, która zajmie stanowisko. Dodaje ją przycisk „Dodaj komórkę”.' : 'Nie ma stanowisk.'} />}
      {differing !== undefined && <WarningNote>{differing}</WarningNote>}
      {rows?.map(({ id, unitName }) => <PositionForm key={id} id={id} unitName={unitName} isOnly={rows.length === 1} acts={acts(id)} />)}
      <NewPosition key={nextHost} postulate={postulate} unit={nextHost} isOpen={isNew} onClose={() => setIsNew(false)} />
    </>
  )
}
