import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportFormats } from '#shared/contract/exports.ts'
import type { Input, Output } from '#shared/contract/index.ts'
import { exported, rowsOf } from './exported-register.ts'
import { preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

/** Marks name the entry, which has another id in every register. */
const withoutMarks = (rows: string[][]) => rows.map((cells) => cells.slice(0, -1))

/** The same dictionaries in each office: meetings, organisations and people that are hard to tell apart or to write down. */
async function withDictionaries(office: Office) {
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie; „Łąka"', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const { id: twin } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie; „Łąka"', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const { id: consultation } = await office.call('consultations.create', { subjectFull: 'Program na rok 2027', subjectShort: 'RPW 2027', startsOn: '2026-09-01', endsOn: '2026-09-30' })
  const organisations = [
    await office.call('organisations.create', { name: 'Fundacja; Łąka', krs: '0000123456' }), await office.call('organisations.create', { name: 'Klub' }), await office.call('organisations.create', { name: 'Klub' }),
    await office.call('organisations.create', { name: '=1+1 "Stowarzyszenie"' }),
  ].map(({ id }) => ({ kind: 'organisation' as const, id }))
  const people = [await office.call('people.create', { fullName: 'Jan Kowalski' }), await office.call('people.create', { fullName: 'Jan Kowalski' })].map(({ id }) => ({ kind: 'person' as const, id }))
  const { id: sphere } = await office.call('spheres.create', { point: '99z', nominative: 'działalność; „inna"', genitive: 'działalności', order: 1 })
  return { meetings: [meeting, twin], consultation, submitters: [...organisations, ...people, { kind: 'floor' as const }], sphere }
}

const awkward = fc.constantFrom('', ' ', '=1+1', '+48', '-', '@x', "'=1", "''", 'a;b', '"', 'a"b', '\n', 'a\nb\n', '\r\n', '\t', 'łódź', '🙂', 'a\u00a0b', '007', '_x0041_', '……', 'nie dotyczy', 'Treść', '1/2026', '2026-06-15', 'tak', 'w'.repeat(40_000), 'wiersz\n'.repeat(200), '\u0001')
const text = fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 40 }).filter((value) => value.isWellFormed() && !value.includes('\0')), fc.array(awkward, { maxLength: 3 }).map((parts) => parts.join('')))
const filled = text.map((value) => (value.trim() === '' ? `x${value}` : value))
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

/** Whatever an entry may hold; what it points to by its place in the dictionaries. */
const entry = fc.record({
  stage: fc.constantFrom('postulate' as const, 'remark' as const), meeting: fc.constantFrom(null, 0, 1), isOfConsultation: fc.boolean(), receivedOn: day, receivedTime: fc.constantFrom(null, '09:05', '23:59'), postedOn: fc.option(day),
  channel: fc.constantFrom('email' as const, 'epuap' as const, 'meeting' as const, 'phone' as const), submitters: fc.subarray([0, 1, 2, 3, 4, 5, 6]), isOfSphere: fc.boolean(), programmeSection: text.filter((value) => value.length <= 500), currentText: text, content: filled,
  rationale: text, isAnonymous: fc.boolean(), isUnsigned: fc.boolean(), note: text, realisation: fc.constantFrom('unset' as const, 'promised' as const, 'done' as const), realisationNote: text, isRemoved: fc.boolean(), isCarried: fc.boolean(),
})

type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never

async function fill(office: Office, entries: readonly Entry[]) {
  const { meetings, consultation, submitters, sphere } = await withDictionaries(office)
  let last: Output<'postulates.create'> | null = null
  for (const { meeting, isOfConsultation, submitters: chosen, isOfSphere, isRemoved, isCarried, ...plain } of entries) {
    const input: Input<'postulates.create'> = {
      ...plain, meeting: meeting === null ? null : meetings[meeting]!, consultation: isOfConsultation ? consultation : null, sphere: isOfSphere ? sphere : null, submitters: chosen.map((index) => submitters[index]!),
    }
    const created: Output<'postulates.create'> = await office.call('postulates.create', input)
    const { id, revision, year } = created
    if (isCarried && last && last.year < year) await office.call('postulates.update', { id, revision, carriedFrom: last.id })
    if (isRemoved) await office.call('postulates.remove', { id })
    last = created
  }
}

test.each(exportFormats)('any entries go out as %s and in again: here nothing changes, and an office without them gets the very same register', async (format) => {
  await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 3, maxLength: 8 }), async (entries) => {
    const [office, other] = [await openOffice(), await openOffice()]
    await fill(office, entries)
    await withDictionaries(other)
    const path = await exported(office, format)
    const here = await preview(office, [path])
    const there = await preview(other, [path])
    await other.call('imports.apply', { plan: there.plan })
    const again = await exported(other, format)
    const back = await preview(other, [path])
    expect([here.summary.unchanged, here.problems, there.summary.created, there.problems, withoutMarks(await rowsOf(again)), back.summary.unchanged]).toEqual([entries.length, [], entries.length, [], withoutMarks(await rowsOf(path)), entries.length])
  }), { numRuns: 5, endOnFailure: true })
}, 120_000)
