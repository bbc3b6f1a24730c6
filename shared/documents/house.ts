import { formatDate } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import type { TimeStyle } from '#shared/text/format-time.ts'
import { letterhead } from '#shared/domain/letterhead.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { BuildContext } from './data.ts'
import type { Block, Opening } from './model.ts'

const caseNumberLabel = 'Znak sprawy: '
/** Room for a case number that is given elsewhere, by hand. */
const emptyCaseNumber = '.'.repeat(30)
/** Room for a date that is written by hand. */
const emptyDate = '…'.repeat(15)

/** The top of an official document. The case number comes from the office's own system; there is room for it until it is known, and for the date when it is null. */
export function officialOpening(context: BuildContext, details: { caseNumber: string; subject?: string | undefined; addressee?: readonly string[]; date: string | null }): Opening {
  const date = `dnia ${details.date === null ? emptyDate : formatDate(details.date)}`
  return {
    letterhead: letterhead(context.house),
    caseNumber: `${caseNumberLabel}${details.caseNumber || emptyCaseNumber}`,
    placeAndDate: context.house.city ? `${context.house.city}, ${date}` : date,
    ...(details.addressee ? { addressee: details.addressee } : {}),
    ...(details.subject ? { subject: details.subject } : {}),
  }
}

/** The case number that stands on a document; empty while there is only room for one. */
export function caseNumberOn({ caseNumber = '' }: Opening): string {
  return caseNumber.replace(caseNumberLabel, '').replace(emptyCaseNumber, '')
}

/** What all documents of the office carry. */
export function commonParts(context: BuildContext) {
  const { house, now } = context
  return { author: house.unitName || house.cityOffice, language: 'pl-PL', createdAt: now } as const
}

/** The signature of the one who approves the document. */
export function signatoryBlock(context: BuildContext): Block {
  return signedBy(context, context.house.signatoryFunction || 'Zatwierdził(a):')
}

/** The same at the end of a letter, which nobody approves. */
export function letterSignature(context: BuildContext): Block {
  return signedBy(context, ['Z poważaniem', context.house.signatoryFunction].filter(Boolean).join('\n'))
}

/** The same under a print of what is in the register. */
export function printSignature(context: BuildContext): Block {
  return signedBy(context, context.house.signatoryFunction)
}

function signedBy({ house }: BuildContext, above: string): Block {
  return { kind: 'signatures', right: { ...(above && { above }), below: house.signatoryName ? `${house.signatoryName} (podpis)` : '(imię i nazwisko, podpis)' } }
}

/** Who prepared the document and can be asked about it; nothing when the settings name nobody. */
export function preparedBy({ house }: BuildContext): Block[] {
  if (!house.preparedBy) return []
  const phone = house.preparedByPhone ? `, tel. ${formatPhone(house.preparedByPhone)}` : ''
  return [{ kind: 'paragraph', role: 'note', runs: [{ text: `Sprawę prowadzi: ${house.preparedBy}${phone}` }], part: 'sprawę prowadzi' }]
}

/** How the office writes hours. */
export function timeStyle(house: Settings): TimeStyle {
  return { separator: house.hourStyle === 'colon' ? ':' : '.' }
}
