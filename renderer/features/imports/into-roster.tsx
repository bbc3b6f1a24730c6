import { problemsInside, type Problems } from '#renderer/api/field-problems.ts'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import type { Destination } from './destination.ts'

type IntoRosterProps = { into: Destination; onChange: (into: Destination) => void; problems: Problems }

/** Which roster the duties belong to; a workbook of the program says it itself. */
export function IntoRoster({ into, onChange, problems }: IntoRosterProps) {
  const field = { name: 'into-roster', value: into.roster, problems: problemsInside(problems, 'into.roster'), onLeave: () => undefined, onChange: (roster: string | null) => onChange({ ...into, roster }) }
  return <RecordPicker field={field} noun="rosters" label="Harmonogram" hint="Puste: ten, z którego utworzono skoroszyt. Dla listy z innego miejsca wskaż harmonogram." />
}
