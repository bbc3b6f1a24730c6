import { unitNameOn } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { countOf, type NounForms } from '#shared/text/plural.ts'
import type { BuildContext } from './data.ts'
import type { ContactPerson, DistributedOrganisation, DistributedUnit, DistributionData } from './distribution-data.ts'
import { linesOf, type CellLine, type Column, type Row, type Table } from './table.ts'

type Reader = { name: string; address: readonly string[]; why: readonly string[]; contact: readonly string[] }

const positions: NounForms = { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' }
const submissions: NounForms = { one: 'zgłoszenie', few: 'zgłoszenia', many: 'zgłoszeń' }
const residents: NounForms = { one: 'osoba fizyczna', few: 'osoby fizyczne', many: 'osób fizycznych' }

const columns: readonly Column[] = [
  { key: 'ordinal', header: 'Lp.', kind: 'number', share: 7 },
  { key: 'reader', header: 'Adresat', kind: 'text', share: 36 },
  { key: 'address', header: 'Adres', kind: 'text', share: 30 },
  { key: 'why', header: 'Z jakiego powodu', kind: 'text', share: 26 },
]
const contactColumn: Column = { key: 'contact', header: 'Kontakt', kind: 'text', share: 32 }

/** Who it is, where, why, and in a list for the office alone how to reach them. Addresses and contacts have a column where one is known. */
export function distributionTable(data: DistributionData, context: BuildContext): Table {
  const rows = distributionRows(data, context)
  const shown = [...columns, ...(context.isInternal ? [contactColumn] : [])].map((column, index) => ({ column, index })).filter(({ column, index }) => !['address', 'contact'].includes(column.key) || rows.some((row) => linesOf(row[index]!).length > 0))
  return { caption: 'Adresaci', columns: shown.map(({ column }) => column), rows: rows.map((row) => shown.map(({ index }) => row[index]!)) }
}

/** All readers, numbered: units, organisations, residents, each in Polish order, and the office's own copy at the end. */
function distributionRows(data: DistributionData, context: BuildContext): Row[] {
  const inOrder = (readers: readonly Reader[]) => readers.toSorted((one, other) => comparePolish(one.name, other.name))
  const readers: Reader[] = [
    ...inOrder(data.units.map((one) => unitReader(one, context))),
    ...inOrder(data.organisations.map((one) => organisationReader(one))),
    ...residentReaders(data, context),
    { name: 'a/a', address: [], why: ['akta sprawy'], contact: [] },
  ]
  return readers.map(({ name, address, why, contact }, index) => [String(index + 1), name, lines(address), lines(why), ...(context.isInternal ? [lines(contact)] : [])])
}

const lines = (texts: readonly string[]): CellLine[] => texts.filter((text) => text.trim() !== '').map((text) => ({ text }))

function unitReader({ unit, answers, leading, isHost, isRunning }: DistributedUnit, { today }: BuildContext): Reader {
  const answering = answers === 0 ? '' : `${countOf(answers, positions)}${leading === 0 ? '' : leading === answers ? ' (komórka wiodąca)' : ` (wiodąca: ${leading})`}`
  return {
    name: unitNameOn(unit, today).name, address: unit.address.split('\n'), contact: [unit.email, phoneOf(unit.phone)],
    why: [answering, isHost ? 'prowadzi spotkanie' : '', isRunning ? 'prowadzi konsultacje' : ''],
  }
}

function organisationReader({ organisation, submitted, isInvited, people }: DistributedOrganisation): Reader {
  const { name, address, postcode, city, email, phone } = organisation
  return {
    name, address: [...address.split('\n'), [postcode, city].filter(Boolean).join(' ')],
    why: [submitted === 0 ? '' : countOf(submitted, submissions), isInvited ? 'na liście zaproszonych na spotkanie' : ''],
    contact: [email, phoneOf(phone), ...people.map(personLine)],
  }
}

/** Residents by name only where the list stays in the office; else how many there are. */
function residentReaders({ residentCount, residents: named }: DistributionData, { isInternal }: BuildContext): Reader[] {
  if (isInternal) return named.toSorted((one, other) => comparePolish(one.fullName, other.fullName)).map((one) => ({ name: one.fullName, address: [], why: ['osoba fizyczna, zgłaszająca'], contact: [one.email, phoneOf(one.phone)] }))
  return residentCount === 0 ? [] : [{ name: countOf(residentCount, residents), address: ['według wykazu do użytku wewnętrznego'], why: ['zgłaszający'], contact: [] }]
}

const personLine = ({ fullName, role, email, phone }: ContactPerson) => [[fullName, role].filter(Boolean).join(', '), email, phoneOf(phone)].filter(Boolean).join(' – ')
const phoneOf = (phone: string) => (phone.trim() === '' ? '' : `tel. ${formatPhone(phone)}`)
