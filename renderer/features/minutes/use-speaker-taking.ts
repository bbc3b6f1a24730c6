import { useWrite } from '#renderer/api/use-write.ts'
import { placeAttendance } from '#shared/domain/attendance-placing.ts'
import { floor, speakerOf, type Offer, type Participant, type Speaker } from './speaker-offers.ts'

type Party = { organisation: string | null; person: string | null; name: string }

/** Makes a line of the list of speakers the one who speaks. Who is not on the list of attendance is put there as present; who is in no register yet, into the register too. */
export function useSpeakerTaking(meeting: string, rows: readonly Participant[]) {
  const readPerson = useWrite('people.get')
  const newPerson = useWrite('people.create')
  const newOrganisation = useWrite('organisations.create')
  const create = useWrite('attendances.create')
  const update = useWrite('attendances.update')
  const acts = [readPerson, newPerson, newOrganisation, create, update]

  /** A person of a single organisation speaks for it. */
  const partyOf = async ({ who, label }: Offer): Promise<Party | undefined> => {
    if (who.kind === 'organisation') return { organisation: who.record, person: null, name: label }
    if (who.kind === 'person') {
      const person = await readPerson.run({ id: who.record })
      return person && { organisation: person.organisations.length === 1 ? person.organisations[0]! : null, person: person.id, name: label }
    }
    if (who.kind === 'newPerson') {
      const person = await newPerson.run({ fullName: who.name })
      return person && { organisation: null, person: person.id, name: who.name }
    }
    if (who.kind !== 'newOrganisation') return undefined
    const organisation = await newOrganisation.run({ name: who.name })
    return organisation && { organisation: organisation.id, person: null, name: who.name }
  }

  /** Undefined when it was refused. */
  const take = async (offer: Offer): Promise<Speaker | undefined> => {
    for (const act of acts) act.forgetError()
    if (offer.who.kind === 'floor') return floor
    if (offer.who.kind === 'participant') return speakerOf(offer.who.row)
    const party = await partyOf(offer)
    if (!party) return undefined
    const placing = placeAttendance(rows, party)
    const { organisation, person } = placing
    const stored = placing.kind === 'new'
      ? await create.run({ meeting, organisation, person, isPresent: true })
      : await update.run({ id: placing.row.id, revision: placing.row.revision, organisation, person, isPresent: true })
    return stored && { attendance: stored.id, name: party.name }
  }
  return { take, error: acts.map(({ error }) => error).find((error) => error !== null) ?? null }
}
