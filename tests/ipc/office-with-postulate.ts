import { openOffice, type Office } from './office.ts'

export const names = (name: string) => [{ name, genitive: '', locative: '', from: null, to: null }]
export const day = (date: string) => ({ date, from: null, to: null })

export async function officeWithPostulate() {
  const office = await openOffice()
  const [culture, sport] = [await office.call('units.create', { kind: 'department', names: names('Kultura') }), await office.call('units.create', { kind: 'department', names: names('Sport') })]
  const meeting = await office.call('meetings.create', { kind: 'sector', dates: [day('2025-06-11')] })
  const postulate = await office.call('postulates.create', { content: 'Treść', meeting: meeting.id })
  return { office, culture, sport, meeting, postulate }
}

export const undoLast = async (office: Office) => office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
export const redoLast = async (office: Office) => office.call('journal.redo', { operation: (await office.call('settings.status', {})).redo!.operation })
