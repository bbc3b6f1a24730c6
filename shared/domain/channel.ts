import * as z from 'zod'
import { choice, optionalDate, text } from './field.ts'

/** The ways in which a voice reaches the office: one list everywhere. */
export const channelKinds = ['email', 'edoreczenia', 'epuap', 'post', 'in_person', 'meeting', 'web_form', 'phone'] as const
export type ChannelKind = (typeof channelKinds)[number]
export const channelLabels: Record<ChannelKind, string> = {
  email: 'poczta elektroniczna', edoreczenia: 'e-Doręczenia', epuap: 'ePUAP', post: 'poczta tradycyjna', in_person: 'osobiście', meeting: 'na spotkaniu', web_form: 'formularz internetowy', phone: 'telefonicznie (dyżur)',
}
export const channelKind = choice(channelKinds)

/** An entry of the office's list: where it leads by default and when it may be used (days inclusive; null = open). */
export const channel = z.strictObject({ kind: channelKind, address: text(1000), validFrom: optionalDate, validTo: optionalDate })
export type Channel = z.output<typeof channel>

/** How one consultation takes remarks: the address and the line to be put on the letter („z dopiskiem”). */
export const consultationChannel = z.strictObject({ kind: channelKind, address: text(1000), subjectLine: text(), note: text(1000) })
export type ConsultationChannel = z.output<typeof consultationChannel>

export const isChannelValidOn = ({ validFrom, validTo }: Pick<Channel, 'validFrom' | 'validTo'>, day: string) => (validFrom ?? '') <= day && day <= (validTo ?? '9999')
