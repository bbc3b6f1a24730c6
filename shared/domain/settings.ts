import * as z from 'zod'
import { channel } from './channel.ts'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, date, distinct, email, filledText, list, longText, phone, postcode, text, whole } from './field.ts'
import { headerWord } from './import-field.ts'

/** A place where meetings are held, which is no unit; `aliases` are its other spellings. */
export const place = z.strictObject({ name: filledText(), address: text(), room: text(120), aliases: distinct(filledText(), 20) })
export type Place = z.output<typeof place>
export const closedDay = z.strictObject({ date, name: filledText(200) })
export type ClosedDay = z.output<typeof closedDay>
export const hourStyles = ['dot', 'colon'] as const

/** The office itself, as its letterhead and rules say. One row; changed like everything else, through the journal. `logo`: the hash of a picture among the contents of the store, `logoDescription` what it shows. */
export const settings = defineEntity({
  fields: {
    cityOffice: text(), unitName: text(), sectionName: text(), address: text(), postcode, city: text(120), email, phone, signatoryFunction: text(), signatoryName: text(200), preparedBy: text(200), preparedByPhone: phone,
    userName: text(200), hourStyle: choice(hourStyles), informationClause: longText(), announcedBy: text(), legalBasis: text(3000), minConsultationDays: whole(0, 365), minAnnouncementDays: whole(0, 365),
    minForms: whole(0, 20), channels: list(channel, 50), closedDays: list(closedDay, 1000), places: list(place, 200), headerWords: list(headerWord, 500), logo: text(64), logoDescription: text(200),
  },
  required: [],
  blank: {
    cityOffice: '', unitName: '', sectionName: '', address: '', postcode: '', city: '', email: '', phone: '', signatoryFunction: '', signatoryName: '', preparedBy: '', preparedByPhone: '', userName: '', hourStyle: 'dot',
    informationClause: '', announcedBy: '', legalBasis: '', minConsultationDays: 21, minAnnouncementDays: 7, minForms: 3, channels: [], closedDays: [], places: [], headerWords: [], logo: '', logoDescription: '',
  },
  byOperations: ['logo'],
})
export type Settings = Stored<typeof settings>

/** A way of submitting, like a day, ends after it begins; a logo says what it shows, for those who hear the papers. */
export function settingsProblems({ channels, logo, logoDescription }: Pick<Settings, 'channels' | 'logo' | 'logoDescription'>): Problems {
  const ofChannels = channels.flatMap(({ validFrom, validTo }, index) => (validFrom && validTo && validTo < validFrom ? [[`channels.${index}.validTo`, 'end_before_start' as const]] : []))
  return { ...(logo !== '' && logoDescription.trim() === '' && { logoDescription: 'required' as const }), ...Object.fromEntries(ofChannels) }
}

/** The one row. */
export const settingsId = '00000000-0000-7000-8000-000000000001'
