import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { deadlineRules, isAfterDeadline, type Deadline, type Receipt } from '#shared/domain/consultation.ts'
import { postulateOrder } from '#electron/store/postulate-order.ts'
import { flagBits } from '#electron/store/postulate-marks.ts'
import { createStore, type Store } from '#electron/store/open.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'

const keysOf = ({ file }: Store) => file.prepare('select * from postulateOrder order by postulate').all()

/** The same, computed from all the rows at once. */
function keysAnew(store: Store): unknown[] {
  postulateOrder.renewAll(store.file)
  return keysOf(store)
}

test('keys and marks are right after every write that they hang on, after undo and after a restart', async () => {
  const office = await openOffice()
  const call: Office['call'] = (name, input) => office.call(name, input)
  const names = (name: string) => [{ name, genitive: '', locative: '', from: null, to: null }]
  const unit = await call('units.create', { kind: 'department', names: names('Kultura') })
  const sphere = await call('spheres.create', { point: '99', genitive: 'x', nominative: 'x', order: 50 })
  const organisation = await call('organisations.create', { name: 'Alfa' })
  const person = await call('people.create', { fullName: 'Jan Żak' })
  const consultation = await call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2025-09-22', endsOn: '2025-10-17' })
  const base = { stage: 'remark', consultation: consultation.id, receivedOn: '2025-10-18', sphere: sphere.id } as const
  const one = await call('postulates.create', { ...base, content: 'Jeden', submitters: [{ kind: 'organisation', id: organisation.id }] })
  const two = await call('postulates.create', { ...base, content: 'Dwa', submitters: [{ kind: 'person', id: person.id }] })
  const position = await call('positions.create', { postulate: one.id, unit: unit.id })

  const steps: (() => Promise<unknown>)[] = [
    () => call('units.update', { id: unit.id, revision: 1, names: names('Zieleń') }),
    () => call('spheres.update', { id: sphere.id, revision: 1, order: 3 }),
    () => call('organisations.update', { id: organisation.id, revision: 1, name: 'Omega' }),
    () => call('people.update', { id: person.id, revision: 1, fullName: 'Jan Abacki' }),
    () => call('consultations.update', { id: consultation.id, revision: 1, endsOn: '2025-10-20' }),
    () => call('positions.update', { id: position.id, revision: 1, decision: 'accepted', state: 'draft' }),
    () => call('positions.create', { postulate: two.id, unit: unit.id }),
    () => call('postulates.update', { id: one.id, revision: one.revision, content: 'Zupełnie inaczej', submitters: [{ kind: 'floor' }] }),
    () => call('postulates.split', { id: two.id, revision: two.revision, parts: [{ content: 'Część', rationale: '', sphere: null }, { content: 'Reszta', rationale: 'x', sphere: null }] }),
    async () => call('journal.undo', { operation: (await call('settings.status', {})).undo!.operation }),
    () => office.restart(),
    () => call('positions.remove', { id: position.id }),
    () => call('postulates.remove', { id: one.id }),
  ]
  let before = JSON.stringify(keysOf(office.store))
  const changed = []
  for (const step of steps) {
    await step()
    const kept = keysOf(office.store)
    changed.push(JSON.stringify(kept) !== before)
    before = JSON.stringify(kept)
    expect(kept).toEqual(keysAnew(office.store))
  }
  expect(changed).toEqual(steps.map((_, index) => index !== 10))
})

const date = fc.constantFrom('2025-10-16', '2025-10-17', '2025-10-18')
const time = fc.option(fc.constantFrom('11:59', '12:00', '12:01'))
const deadline: fc.Arbitrary<Deadline> = fc.record({ endsOn: date, deadlineTime: time, deadlineRule: fc.constantFrom(...deadlineRules) })
const receipt: fc.Arbitrary<Receipt> = fc.record({ receivedOn: date, receivedTime: time, postedOn: fc.option(date) })

test('an entry is marked as late exactly when the rule of its consultation says so', async () => {
  const store = await createStore(':memory:')
  const putConsultation = store.file.prepare(`insert into consultation (id, subjectFull, subjectShort, aim, startsOn, endsOn, deadlineTime, deadlineRule, legalBasis, orderNumber, announcedBy, contact, channels, forms, publications, materials, caseNumber, stage, note, year, sortKey)
    values (?, '', '', '', '2025-09-22', ?, ?, ?, '', '', '', '', '[]', '[]', '[]', '[]', '', 'closed', '', 2025, '')`)
  const putPostulate = store.file.prepare(`insert into postulate (id, stage, consultation, receivedOn, receivedTime, postedOn, channel, programmeSection, currentText, content, rationale, isAnonymous, isUnsigned, note, year, sequence, isCancelled)
    values (?, 'remark', ?, ?, ?, ?, 'email', '', '', '', '', 0, 0, '', 2025, ?, 0)`)
  const cases = fc.sample(fc.tuple(deadline, receipt), { numRuns: 600, seed: 17 })
  for (const [index, [{ endsOn, deadlineTime, deadlineRule }, { receivedOn, receivedTime, postedOn }]] of cases.entries()) {
    putConsultation.run(`c${index}`, endsOn, deadlineTime, deadlineRule)
    putPostulate.run(`p${index}`, `c${index}`, receivedOn, receivedTime, postedOn, index)
  }
  postulateOrder.renewAll(store.file)
  const marked = store.file.prepare('select (marks & ?) <> 0 from postulateOrder order by sequence').pluck().all(flagBits.isLate)
  expect(cases.map((one, index) => [one, marked[index] === 1])).toEqual(cases.map(([rule, when]) => [[rule, when], isAfterDeadline(rule, when)]))
  await store.close()
})

test('white space alone is no rationale, whatever its kind', async () => {
  const store = await createStore(':memory:')
  const put = store.file.prepare(`insert into postulate (id, stage, receivedOn, channel, programmeSection, currentText, content, rationale, isAnonymous, isUnsigned, note, year, sequence, isCancelled) values (?, 'postulate', '2025-06-11', 'email', '', '', '', ?, 0, 0, '', 2025, ?, 0)`)
  const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) => sign !== '\0' && sign.isWellFormed() && (sign.trim() === '' || /[\p{Z}\p{C}]/u.test(sign)))
  for (const [index, sign] of signs.entries()) put.run(`p${index}`, `\n${sign} `, index)
  postulateOrder.renewAll(store.file)
  const marked = store.file.prepare('select (marks & ?) <> 0 from postulateOrder order by sequence').pluck().all(flagBits.hasNoRationale)
  expect(signs.filter((_, index) => marked[index] === 1)).toEqual(signs.filter((sign) => sign.trim() === ''))
  await store.close()
})

test('each order of the register is that of an index, and what narrows it is asked of the index', async () => {
  const store = await createStore(':memory:')
  const planOf = (index: string, key: string) =>
    store.file.prepare(`explain query plan select year, sequence from postulateOrder indexed by ${index} where marks & 2 = 2 order by ${key}year desc, sequence desc`).all().map((step) => (step as { detail: string }).detail)
  const keys = { Number: '', ReceivedOn: 'receivedOn desc, ', Submitters: 'submitters desc, ', Sphere: 'sphere desc, ', Content: 'content desc, ', Unit: 'unit desc, ', Decision: 'decision desc, ', State: 'state desc, ' }
  expect(Object.entries(keys).map(([name, key]) => planOf(`postulateBy${name}`, key))).toEqual(Object.keys(keys).map((name) => [`SCAN postulateOrder USING COVERING INDEX postulateBy${name}`]))
  await store.close()
})
