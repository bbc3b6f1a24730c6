import type { DutyDraft } from '#shared/domain/duty-draft.ts'
import type { DutyMode } from '#shared/domain/duty.ts'
import { email } from '#shared/domain/field.ts'
import { fold } from '#shared/text/fold.ts'
import { longestNote } from './gathering.ts'
import type { Mentions } from './mentions.ts'
import type { Parts } from './settle-parts.ts'
import type { Times } from './settle-slot.ts'
import { otherWords } from './words.ts'

/** `leftOver` is what the fields of a duty have no room for. */
export type Made = { duties: DutyDraft[]; leftOver: string[] }

const most = { room: 120, note: 1000, language: 60, languages: 20 }

/** A duty for each day, each of its hours, and each telephone, unless several telephones are one duty or each belongs to a day. */
export function makeDuties(times: readonly Times[], parts: Parts): Made {
  const { mentions, unit, spheres, person, phoneUse } = parts
  const [phones, otherPhones] = phoneUse === 'one' ? [mentions.phones.slice(0, 1), mentions.phones.slice(1)] : [mentions.phones, []]
  const [address = '', ...otherEmails] = mentions.emails.filter((one) => email.safeParse(one).success)
  const languages = mentions.languages.filter((one) => one.length <= most.language).slice(0, most.languages)
  const isNote = otherWords(fold(mentions.rest)) <= longestNote
  const texts = [
    mentions.note, isNote ? mentions.rest : '', mentions.room.length > most.room ? mentions.room : '', ...parts.named, otherPhones.length > 0 ? `Telefon także: ${otherPhones.join(', ')}` : '',
    otherEmails.length > 0 ? `E-mail także: ${otherEmails.join(', ')}` : '', ...mentions.languages.filter((one) => !languages.includes(one)),
  ]
  const note = texts.filter(Boolean).join('; ')
  const fields = {
    mode: mentions.mode ?? modeOf(mentions), unit, spheres: spheres.slice(0, 200), email: address, person, room: mentions.room.length > most.room ? '' : mentions.room, languages, note: note.length > most.note ? '' : note,
  }
  const numbers = phones.length > 0 ? phones : ['']
  const dated = times.flatMap(({ days, hours }) => days.map((date) => ({ date, hours })))
  const duties = dated.flatMap(({ date, hours }, index) => {
    const own = phoneUse === 'pairs' ? [numbers[index] ?? ''] : numbers
    return hours.flatMap(({ from, to }) => own.map((phone) => ({ date, from, to, phone, ...fields })))
  })
  return { duties, leftOver: [isNote ? '' : mentions.rest, note.length > most.note ? note : ''].filter(Boolean) }
}

/** How experts are asked, where the text does not say it. */
function modeOf({ phones, emails, room }: Mentions): DutyMode {
  if (phones.length > 0) return 'phone'
  if (emails.length > 0) return 'email'
  return room === '' ? 'phone' : 'in_person'
}
