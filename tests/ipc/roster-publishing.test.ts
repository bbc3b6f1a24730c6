import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice, type Office } from './office.ts'
import { planRoster } from './published-roster.ts'

const none = { added: [], removed: [], changed: [] }

test('publishing keeps the duties as a version; changes made later are told field by field, and publishing again makes the next version', async () => {
  const office = await openOffice()
  const { roster, duties, sport, culture } = await planRoster(office)
  expect(await office.call('rosters.changes', { id: roster })).toEqual({ since: null, versions: [], ...none })

  const first = await office.call('rosters.publish', { id: roster, revision: 1, date: '2026-09-18' })
  expect([first.version, first.roster.state, first.roster.publishedOn, first.roster.revision]).toEqual([1, 'published', '2026-09-18', 2])

  await office.call('duties.update', { id: duties[0], revision: 1, from: '11:00', to: '15:00', unit: sport })
  await office.call('duties.remove', { id: duties[1] })
  const added = await office.call('duties.create', { roster, date: '2026-09-28', from: '10:00', to: '14:00', unit: culture, phone: '12 616 78 01' })
  const changes = await office.call('rosters.changes', { id: roster })
  expect({ ...changes, changed: changes.changed.map(({ duty, sentence, fields }) => ({ duty, sentence, fields })), added: changes.added.map(({ duty, sentence }) => [duty.duty, sentence]), removed: changes.removed.map(({ sentence }) => sentence) }).toEqual({
    since: 1,
    versions: [{ number: 1, publishedOn: '2026-09-18', publishedBy: 'anna', duties: 3 }],
    added: [[added.id, '28.09.2026 (poniedziałek), 10.00–14.00, Wydział Kultury, tel. 12 616 78 01']],
    removed: ['25.09.2026 (piątek), 10.00–14.00, Wydział Sportu, tel. 12 616 78 09'],
    changed: [{
      duty: duties[0],
      sentence: '24.09.2026 (czwartek), 10.00–14.00, Wydział Kultury, tel. 12 616 57 69: godziny 11.00–15.00 (było: 10.00–14.00), komórka Wydział Sportu (było: Wydział Kultury)',
      fields: [{ field: 'hours', label: 'godziny', before: '10.00–14.00', after: '11.00–15.00' }, { field: 'unit', label: 'komórka', before: 'Wydział Kultury', after: 'Wydział Sportu' }],
    }],
  })

  expect((await office.call('rosters.publish', { id: roster, revision: 2 })).version).toBe(2)
  const later = await office.call('rosters.changes', { id: roster })
  const sinceFirst = await office.call('rosters.changes', { id: roster, since: 1 })
  expect([later.since, later.versions.map(({ number, duties: printed }) => [number, printed]), { added: later.added, removed: later.removed, changed: later.changed }, { ...sinceFirst, versions: [] }]).toEqual([
    2, [[1, 3], [2, 3]], none, { ...changes, versions: [] },
  ])
  expect(await office.refused('rosters.changes', { id: roster, since: 7 })).toEqual({ code: 'invalid_input', fields: { since: 'no_such_record' } })
})

test('a version says what was printed, whatever units and people are called later', async () => {
  const office = await openOffice()
  const { roster, person } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  await office.call('people.update', { id: person, revision: 1, fullName: 'Żaneta Nowa-Łąka' })
  expect((await office.call('rosters.changes', { id: roster })).changed.map(({ fields }) => fields)).toEqual([[{ field: 'person', label: 'osoba', before: 'Żaneta Łąka', after: 'Żaneta Nowa-Łąka' }]])
})

test('nothing is published twice in the same words, nor a roster without duties; a draft cannot be taken back', async () => {
  const office = await openOffice()
  const { roster, consultation } = await planRoster(office)
  expect(await office.refused('rosters.withdraw', { id: roster, revision: 1 })).toEqual({ code: 'rule_broken', reason: 'not_published' })
  await office.call('rosters.publish', { id: roster, revision: 1 })
  expect(await office.refused('rosters.publish', { id: roster, revision: 1 })).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })
  expect(await office.refused('rosters.publish', { id: roster, revision: 2 })).toEqual({ code: 'rule_broken', reason: 'nothing_to_publish' })
  const empty = await office.call('rosters.create', { consultation, title: 'Puste' })
  expect(await office.refused('rosters.publish', { id: empty.id, revision: 1 })).toEqual({ code: 'rule_broken', reason: 'no_duties' })
})

test('only publishing and taking back say whether a roster is published; what was published stays', async () => {
  const office = await openOffice()
  const { roster, consultation } = await planRoster(office)
  expect(await office.refused('rosters.update', { id: roster, revision: 1, state: 'published' })).toEqual({ code: 'invalid_input', fields: { state: 'publish_instead' } })
  expect(await office.refused('rosters.create', { consultation, title: 'Od razu', publishedOn: '2026-09-18' })).toEqual({ code: 'invalid_input', fields: { publishedOn: 'publish_instead' } })
  await office.call('rosters.publish', { id: roster, revision: 1 })
  expect(await office.call('rosters.update', { id: roster, revision: 2, title: 'Dyżury' })).toMatchObject({ state: 'published', title: 'Dyżury' })
  expect(await office.call('rosters.withdraw', { id: roster, revision: 3 })).toMatchObject({ state: 'draft', publishedOn: null })
  expect((await office.call('rosters.publish', { id: roster, revision: 4 })).version).toBe(2)
})

test('publishing is undone as one step, and a roster goes with its versions and comes back with them', async () => {
  const office = await openOffice()
  const { roster } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  const last = async () => (await office.call('settings.status', {})).undo!
  expect((await last()).summary).toBe('Opublikowano harmonogram: Dyżury ekspertów (wersja 1)')
  await office.call('rosters.remove', { id: roster })
  expect(await office.call('journal.undo', { operation: (await last()).operation })).toEqual({ undone: 5, kept: [], refused: [] })
  expect((await office.call('rosters.changes', { id: roster })).versions.length).toBe(1)
  const published = (await office.call('journal.list', { table: 'roster', row: roster })).rows.find(({ summary }) => summary?.startsWith('Opublikowano'))
  expect(await office.call('journal.undo', { operation: published!.id })).toEqual({ undone: 2, kept: [], refused: [] })
  expect([(await office.call('rosters.get', { id: roster })).state, (await office.call('rosters.changes', { id: roster })).versions]).toEqual(['draft', []])
})

test('a version is not dated before the one that it follows; on the same day it may be', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1, date: '2026-09-18' })
  await office.call('duties.remove', { id: duties[1] })
  expect(await office.refused('rosters.publish', { id: roster, revision: 2, date: '2026-09-17' })).toEqual({ code: 'rule_broken', reason: 'published_later', params: { date: '18.09.2026 r.' } })
  expect((await office.call('rosters.publish', { id: roster, revision: 2, date: '2026-09-18' })).version).toBe(2)
})

test('a version under a later one is not taken back, whatever days they have; the later one first, and then it is', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  const publishings: number[] = []
  const publish = async (revision: number, date: string) => {
    await office.call('rosters.publish', { id: roster, revision, date })
    publishings.push((await office.call('settings.status', {})).undo!.operation)
  }
  await publish(1, '2026-09-18')
  await office.call('duties.remove', { id: duties[1] })
  await publish(2, '2026-09-18')
  const undo = (index: number) => office.call('journal.undo', { operation: publishings[index]! })
  const state = async () => [(await office.call('rosters.get', { id: roster })).publishedOn, (await office.call('rosters.changes', { id: roster })).versions.map(({ number }) => number)]
  await office.call('duties.remove', { id: duties[2] })
  await publish(2, '2026-09-20')
  const said = async (index: number) => {
    const { undone, refused } = await undo(index)
    return [undone, refused.map(({ title, reason }) => [title, reason])]
  }
  expect([await said(0), await said(1), await state()]).toEqual([[0, [['Dyżury ekspertów, wersja 1', 'published_later']]], [0, [['Dyżury ekspertów, wersja 2', 'published_later']]], ['2026-09-20', [1, 2, 3]]])
  expect([(await undo(2)).undone, await state(), (await undo(1)).undone, await state(), (await undo(0)).undone, await state()]).toEqual([2, ['2026-09-18', [1, 2]], 1, ['2026-09-18', [1]], 2, [null, []]])
})

test('what the office published before the program is the first version of its roster in the sample', async () => {
  const office = await openOffice({ withSample: true })
  const changes = await Promise.all(['otwarty-krakow', 'rpw-2026'].map((key) => office.call('rosters.changes', { id: sampleId('roster', key) })))
  expect(changes).toEqual([
    { since: 1, versions: [{ number: 1, publishedOn: '2024-06-13', publishedBy: '', duties: 16 }], ...none }, { since: 1, versions: [{ number: 1, publishedOn: '2025-09-22', publishedBy: '', duties: 1 }], ...none },
  ])
})

test('the correction names only what differs: as long as something is not published, that, or what the last publication changed; and all since an older version', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  const correction = async (variant?: string) => {
    const { html } = await office.call('documents.preview', { kind: 'korekta-harmonogramu', for: { roster }, ...(variant && { variant }) })
    return [html.includes('9.00–14.00'), html.includes('8.00–14.00'), html.includes('Wydział Sportu'), /nie zmienił się|nie ogłoszono zmian/.test(html)]
  }
  await office.call('rosters.publish', { id: roster, revision: 1, date: '2026-09-18' })
  await office.call('duties.update', { id: duties[0], revision: 1, from: '09:00' })
  expect([await correction(), await correction('opublikowana')]).toEqual([[true, false, false, false], [false, false, false, true]])
  await office.call('rosters.publish', { id: roster, revision: 2, date: '2026-09-22' })
  expect([await correction(), await correction('biezaca')]).toEqual([[true, false, false, false], [false, false, false, true]])
  await office.call('duties.update', { id: duties[0], revision: 2, from: '08:00' })
  expect([await correction(), await correction('od-wersji-1')]).toEqual([[true, true, false, false], [false, true, false, false]])
  expect(await office.refused('documents.preview', { kind: 'korekta-harmonogramu', for: { roster }, variant: 'od-wersji-0' })).toMatchObject({ reason: 'not_for_this' })
})

const printed = async (office: Office, order: { kind: string; for: object; variant?: string }) => {
  const html = (await office.call('documents.preview', order)).html.replaceAll('\u00a0', ' ')
  return [html.match(/, dnia (\d+ \S+ \d+) r\./)?.[1], ...['10.00–14.00', '11.00–14.00', '28 września'].map((text) => html.includes(text))]
}

test('papers of a published roster say what was published, whatever was changed since; what it is now is a draft of today', async () => {
  const office = await openOffice()
  const { roster, duties, consultation, culture } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1, date: '2026-09-18' })
  await office.call('duties.update', { id: duties[0], revision: 1, from: '11:00' })
  await office.call('rosters.removeDuties', { roster, ids: duties.slice(1) })
  await office.call('duties.create', { roster, date: '2026-09-28', from: '11:00', to: '14:00', unit: culture })
  await office.call('units.update', { id: culture, revision: 1, names: [{ name: 'Wydział Przemianowany', genitive: '', locative: '', from: null, to: null }] })
  const variants = ['wedlug-dat', 'wedlug-komorek', 'strona', 'plakat', 'telefony'].map((variant) => printed(office, { kind: 'harmonogram-dyzurow', for: { roster }, variant }))
  const papers = await Promise.all([...variants, printed(office, { kind: 'ogloszenie', for: { consultation } }), printed(office, { kind: 'harmonogram-dyzurow', for: { roster }, variant: 'projekt' })])
  expect(papers).toEqual([
    ['18 września 2026', true, false, false], ['18 września 2026', true, false, false], [undefined, true, false, false], [undefined, true, false, false], ['18 września 2026', true, false, false],
    [undefined, true, false, false], ['21 listopada 2026', false, true, true],
  ])
  await office.call('rosters.withdraw', { id: roster, revision: 2 })
  expect(await printed(office, { kind: 'harmonogram-dyzurow', for: { roster } })).toEqual(['21 listopada 2026', false, true, true])
})

test('the file for the city\'s page is the content alone, to be put into it', async () => {
  const office = await openOffice()
  const { roster } = await planRoster(office)
  const { path } = await office.call('documents.export', { isCheckedByUser: true, kind: 'harmonogram-dyzurow', for: { roster }, variant: 'strona', format: 'html', path: join(office.folder, 'strona.html') })
  const html = readFileSync(path, 'utf8')
  expect([html.length < 3000, /<style|style=|class=|font/.test(html), html.match(/<(?:h1|table|caption|th)\b/g)?.length, html.includes('<strong>Konsultacje:</strong> Projekt Programu')]).toEqual([true, false, 8, true])
})
