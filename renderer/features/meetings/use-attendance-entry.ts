import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Party } from '#renderer/ui/party-picker.tsx'
import { placeAttendance } from '#shared/domain/attendance-placing.ts'
import type { AttendanceRow } from './attendance-words.ts'

type Chosen = { text: string; party: Party | null }
const nobody: Chosen = { text: '', party: null }

/** Who is being put on the list: an organisation, a person, or both; either may be new to the register. */
export function useAttendanceEntry(meeting: string, rows: readonly AttendanceRow[]) {
  const [organisation, setOrganisation] = useState(nobody)
  const [person, setPerson] = useState(nobody)
  const [sentence, setSentence] = useState('')
  const readPerson = useWrite('people.get')
  const readOrganisation = useWrite('organisations.get')
  const newOrganisation = useWrite('organisations.create')
  const newPerson = useWrite('people.create')
  const create = useWrite('attendances.create')
  const update = useWrite('attendances.update')

  const pickOrganisation = (party: Party, typed: string) => setOrganisation({ party, text: party.isNew ? typed.trim() : party.label })
  /** A person of a single organisation brings it along. */
  const pickPerson = async (party: Party, typed: string) => {
    setPerson({ party, text: party.isNew ? typed.trim() : party.label })
    if (party.isNew || organisation.party) return
    const [only, another] = (await readPerson.run({ id: party.id }))?.organisations ?? []
    if (only === undefined || another !== undefined) return
    const found = await readOrganisation.run({ id: only })
    if (found) setOrganisation((former) => (former.text === '' ? { party: { id: only, label: found.name }, text: found.name } : former))
  }

  const organisationId = async () => (organisation.party?.isNew ? (await newOrganisation.run({ name: organisation.text }))?.id : organisation.party?.id) ?? null
  const personId = async (of: string | null) => (person.party?.isNew ? (await newPerson.run({ fullName: person.text, ...(of !== null && { organisations: [of] }) }))?.id : person.party?.id) ?? null

  /** True when the list holds them now. */
  const add = async (): Promise<boolean> => {
    const unchosen = (organisation.text.trim() !== '' && !organisation.party) || (person.text.trim() !== '' && !person.party)
    if (unchosen) {
      setSentence('Wybierz wpis z listy pod polem. Jeśli kogoś jeszcze nie ma, ostatnia pozycja listy doda nowy wpis.')
      return false
    }
    if (!organisation.party && !person.party) {
      setSentence('Wpisz co najmniej dwie litery nazwy organizacji albo nazwiska.')
      return false
    }
    const chosen = { organisation: await organisationId(), person: null as string | null }
    if (organisation.party && chosen.organisation === null) return false
    chosen.person = await personId(chosen.organisation)
    if (person.party && chosen.person === null) return false
    const placing = placeAttendance(rows, chosen)
    const stored = placing.kind === 'new'
      ? await create.run({ meeting, organisation: placing.organisation, person: placing.person, isPresent: true })
      : await update.run({ id: placing.row.id, revision: placing.row.revision, organisation: placing.organisation, person: placing.person, isPresent: true })
    if (!stored) return false
    const who = [person.text, organisation.text].filter((text) => text !== '').join(', ')
    setSentence(placing.kind === 'new' ? `Dodano: ${who}.` : `${who}: wpis był już na liście, zaznaczono obecność.`)
    setOrganisation(nobody)
    setPerson(nobody)
    return true
  }

  return {
    organisation, person, sentence, pickOrganisation, pickPerson, add,
    typeOrganisation: (text: string) => setOrganisation({ text, party: null }),
    typePerson: (text: string) => setPerson({ text, party: null }),
    isRunning: newOrganisation.isRunning || newPerson.isRunning || create.isRunning || update.isRunning,
    error: readPerson.error ?? readOrganisation.error ?? newOrganisation.error ?? newPerson.error ?? create.error ?? update.error,
  }
}
