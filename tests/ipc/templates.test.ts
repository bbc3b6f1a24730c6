import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { paragraphsOfDocx } from '#tests/documents/template/filled-text.ts'
import { makeClerk } from './clerk.ts'
import { openOffice, type Office } from './office.ts'

const kind = 'zestawienie-postulatow'
const forKind = { kind }

/** A meeting with two postulates, and a place for files. */
async function officeWithMeeting(services = {}) {
  const office = await openOffice({ services })
  const clerk = makeClerk(office)
  const unit = await office.call('units.create', { kind: 'department', names: [{ name: 'Wydział Kultury', genitive: 'Wydziału Kultury', locative: 'Wydziale Kultury', from: null, to: null }] })
  const meeting = await clerk.meeting('2026-06-15', { units: [unit.id], place: 'Centrum', theme: 'Kultura' })
  await clerk.postulate('Więcej środków', { meeting: meeting.id })
  await clerk.postulate('=1+1 {tag} <b> \u0001 \uE000 żółć', { meeting: meeting.id })
  return { office, clerk, target: { meeting: meeting.id }, file: (name: string) => join(office.folder, name) }
}

/** The built-in template with its body changed. */
async function savedTemplate(office: Office, path: string, change: (xml: string) => string = (xml) => xml): Promise<string> {
  await office.call('templates.save', { ...forKind, which: 'builtIn', path })
  const parts = unzipSync(readFileSync(path))
  parts['word/document.xml'] = strToU8(change(strFromU8(parts['word/document.xml']!)))
  writeFileSync(path, zipSync(parts))
  return path
}

const withWords = (words: string) => (xml: string) => xml.replace('{zakres}', words)
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00A0', ' '))
const textsOf = (path: string) => plain(paragraphsOfDocx(readFileSync(path)))

test('every kind in every variant has a built-in template that has nothing wrong', async () => {
  const { office, file } = await officeWithMeeting()
  const { rows } = await office.call('templates.list', {})
  const found: object[] = []
  for (const { kind: one, variant } of rows) {
    const form = { kind: one, ...(variant && { variant }) }
    await office.call('templates.save', { ...form, which: 'builtIn', path: file('wzor.docx') })
    const { problems } = await office.call('templates.check', { ...form, path: file('wzor.docx') })
    const { rows: fields } = await office.call('templates.fields', form)
    if (problems.length > 0 || fields.length < 30) found.push({ one, variant, problems, fields: fields.length })
  }
  expect(found).toEqual([])
  expect(rows.length).toBeGreaterThan(17)
}, 300_000)

test('documents are made of an own template while it is used, and of the built-in one otherwise', async () => {
  const { office, clerk, target, file } = await officeWithMeeting()
  const order = { kind, for: target, format: 'docx' as const }
  const path = await savedTemplate(office, file('nasz szablon.docx'), withWords('Zebrano w {gospodarz spotkania w miejscowniku}, {liczba postulatów spotkania}, dnia {data spotkania} ({dzień tygodnia spotkania}); KRS {krs}.'))
  const own = await office.call('templates.add', { ...forKind, path, note: 'nowe słowa' })
  expect({ ...own, id: '' }).toEqual({ id: '', revision: 1, fileName: 'nasz szablon.docx', addedOn: '2026-11-21', addedBy: 'anna', isUsed: true, note: 'nowe słowa' })
  expect((await office.call('templates.list', {})).rows.find((row) => row.kind === kind)?.own).toEqual(own)

  const sentence = 'Zebrano w Wydziale Kultury, 2 postulaty, dnia 15 czerwca 2026 r. (poniedziałek); KRS .'
  const made = async (name: string) => { await office.call('documents.export', { isCheckedByUser: true, ...order, path: file(name) }); return textsOf(file(name)) }
  const filled = await made('1.docx')
  expect(filled).toContain(sentence)
  expect(filled).toContain('=1+1 {tag} <b> �  żółć')
  expect(filled.at(-1)).toContain('zastąpiono w treści znakiem')

  await office.call('templates.use', { id: own.id, isUsed: false })
  expect(await clerk.summary()).toBe('Wrócono do wbudowanego szablonu: Zestawienie zgłoszonych postulatów')
  expect(await made('2.docx')).not.toContain(sentence)
  await office.call('templates.use', { id: own.id, isUsed: true })
  await office.call('templates.remove', { id: own.id })
  expect(await made('3.docx')).not.toContain(sentence)
  const { rows } = await office.call('journal.list', { table: 'template', row: own.id })
  await office.call('journal.undo', { operation: rows[0]!.id })
  expect(await made('4.docx')).toContain(sentence)
})

test('a file made of an own template is made again bit for bit, even after the template is gone', async () => {
  const { office, target, file } = await officeWithMeeting()
  const own = await office.call('templates.add', { ...forKind, path: await savedTemplate(office, file('a.docx'), withWords('Nasze słowa {data}')) })
  const made = await office.call('documents.export', { isCheckedByUser: true, kind, for: target, format: 'docx', path: file('1.docx') })
  await office.call('templates.remove', { id: own.id })
  const { rows } = await office.call('documents.list', { kind })
  expect(await office.call('documents.reproduce', { id: rows[0]!.id, path: file('2.docx') })).toEqual({ path: file('2.docx'), bytes: made.bytes, sha256: made.sha256, isSame: true })
  expect((await office.call('documents.changes', { id: rows[0]!.id })).rows).toEqual([{ kind: 'removed', where: 'Szablon dokumentu', before: 'własny szablon, z którego powstał plik', after: '' }])
})

test('what changed since a document was made tells another template, and what the same one places beside the document', async () => {
  const { office, target, file } = await officeWithMeeting()
  const changes = async (name: string) => {
    const [record] = (await office.call('documents.list', { kind, search: name })).rows
    return (await office.call('documents.changes', { id: record!.id })).rows.map(({ kind: sort, where, before, after }) => [sort, where, before, after])
  }
  const make = (name: string) => office.call('documents.export', { kind, for: target, format: 'docx', path: file(name), isCheckedByUser: true })
  await make('wbudowany.docx')
  const own = await office.call('templates.add', { ...forKind, path: await savedTemplate(office, file('a.docx'), withWords('Wejście: {adres spotkania}')) })
  expect(await changes('wbudowany')).toEqual([['added', 'Szablon dokumentu', '', 'własny szablon „a.docx”']])
  await make('wlasny.docx')
  expect(await changes('wlasny')).toEqual([])
  const { revision } = await office.call('meetings.get', { id: target.meeting })
  await office.call('meetings.update', { id: target.meeting, revision, address: 'ul. Nowa 1' })
  expect((await changes('wlasny'))[0]).toEqual(['added', 'Pole szablonu {adres spotkania}', '', 'ul. Nowa 1'])
  await office.call('templates.add', { ...forKind, path: await savedTemplate(office, file('b.docx'), withWords('Inne słowa {adres spotkania}')) })
  expect((await changes('wlasny'))[0]).toEqual(['changed', 'Szablon dokumentu', 'własny szablon, z którego powstał plik', 'własny szablon „b.docx”'])
  await office.call('templates.use', { id: own.id, isUsed: false })
  expect((await changes('wlasny'))[0]).toEqual(['removed', 'Szablon dokumentu', 'własny szablon, z którego powstał plik', ''])
})

test('where a DOCX of an own template says otherwise than the PDF beside it, the check, the pack and the set of a year say so', async () => {
  const { office, target, file } = await officeWithMeeting({ renderPdf: async () => Buffer.from('%PDF-1.7 na niby') })
  const asWords = async () => (await office.call('documents.check', { kind, for: target })).rows.filter(({ rule }) => rule === 'own_template').map(({ where, sentence }) => `${where}: ${sentence}`)
  await office.call('templates.add', { ...forKind, path: await savedTemplate(office, file('a.docx')) })
  expect(await asWords()).toEqual([])

  await office.call('templates.add', { ...forKind, path: await savedTemplate(office, file('b.docx'), withWords('Nasze własne słowa')) })
  const said = 'DOCX z własnego szablonu mówi co innego niż PDF, HTML i wydruk, które mają układ wbudowany – tylko w DOCX: „Nasze własne słowa”; nie ma w DOCX: „'
  expect((await asWords()).map((line) => line.startsWith(`plik DOCX: ${said}`))).toEqual([true])
  const { remarks } = await office.call('documents.publicationPack', { for: target, kinds: [kind], path: file('pakiet.zip'), isPublishedAnyway: true })
  expect(remarks.flatMap(({ rows }) => rows).filter(({ rule }) => rule === 'own_template').length).toBe(1)
  expect(strFromU8(unzipSync(readFileSync(file('pakiet.zip')))['przeczytaj-najpierw.txt']!)).toContain(`Zestawienie zgłoszonych postulatów: ${said}`)
  const { ownTemplates } = await office.call('documents.makeSet', { year: 2026, folder: office.folder, formats: ['docx', 'html'], isCheckedByUser: true })
  expect(ownTemplates).toEqual(['Zestawienie zgłoszonych postulatów'])
})

test('what an own template leaves out is said before it is added and while it is there', async () => {
  const { office, file } = await officeWithMeeting()
  const path = await savedTemplate(office, file('a.docx'), (xml) => xml.replace('{zakres}', ''))
  expect((await office.call('templates.check', { ...forKind, path })).problems).toEqual([{ severity: 'warning', where: 'cały plik', sentence: 'W tym szablonie nie ma: {zakres}. Wstaw te pola, jeśli dokument ma to wypisywać.' }])
  expect((await office.call('templates.fields', forKind)).missing).toEqual([])
  await office.call('templates.add', { ...forKind, path })
  expect((await office.call('templates.fields', forKind)).missing).toEqual(['zakres'])
})

test('a file says of itself what the document does, whatever its template said', async () => {
  const { office, target, file } = await officeWithMeeting()
  const path = await savedTemplate(office, file('a.docx'))
  const parts = unzipSync(readFileSync(path))
  writeFileSync(path, zipSync({ ...parts, 'docProps/core.xml': strToU8(strFromU8(parts['docProps/core.xml']!).replace(/<dc:title>.*?<\/dc:title>/, '<dc:title>tajne {nawias</dc:title>').replace(/<dc:creator>.*?<\/dc:creator>/, '<dc:creator>Ktoś Inny</dc:creator>')) }))
  await office.call('templates.add', { ...forKind, path })
  await office.call('documents.export', { isCheckedByUser: true, kind, for: target, format: 'docx', path: file('1.docx') })
  const core = strFromU8(unzipSync(readFileSync(file('1.docx')))['docProps/core.xml']!)
  expect([/<dc:title>(.*?)</.exec(core)?.[1], /<dc:language>(.*?)</.exec(core)?.[1], core.includes('Ktoś')]).toEqual(['Zestawienie zgłoszonych postulatów – spotkanie branżowe, 15.06.2026', 'pl-PL', false])
})

test('a template with a mistake is not kept; what is wrong is said with its place and what to do', async () => {
  const { office, file } = await officeWithMeeting()
  const path = await savedTemplate(office, file('a.docx'), (xml) => xml.replace('{zakres}', '{zakress}').replace('{do użytku wewnętrznego}', '').replaceAll('{projekt}', ''))
  expect(await office.call('templates.check', { ...forKind, path })).toEqual({
    fileName: 'a.docx',
    problems: [
      { severity: 'error', where: 'treść: „{zakress}”', sentence: 'Nie ma pola {zakress}. Najbliższe to {zakres}.' },
      { severity: 'error', where: 'cały plik', sentence: 'Brakuje pola {do użytku wewnętrznego}. Wypisuje je tylko dokument z nazwiskami, w publicznym pole znika; wstaw je na początku.' },
      { severity: 'error', where: 'cały plik', sentence: 'Brakuje pola {projekt}. Wypisuje je tylko dokument, który nie jest gotowy, w gotowym pole znika; wstaw je na początku.' },
    ],
  })
  expect(await office.refused('templates.add', { ...forKind, path })).toEqual({ code: 'rule_broken', reason: 'template_has_errors' })
  expect((await office.call('templates.list', {})).rows.filter(({ own }) => own)).toEqual([])
})

test('a template is tried on real data before it is kept', async () => {
  const { office, target, file } = await officeWithMeeting()
  const path = await savedTemplate(office, file('a.docx'), withWords('Próba {nazwa spotkania}'))
  const { docx, title } = await office.call('templates.preview', { ...forKind, for: target, path })
  expect(title).toBe('Zestawienie zgłoszonych postulatów')
  expect(plain(readOfficeText('docx', Buffer.from(docx, 'base64')))).toContain('Próba Spotkanie branżowe')
  expect((await office.call('templates.list', {})).rows.filter(({ own }) => own)).toEqual([])
  expect(await office.refused('templates.preview', { ...forKind, for: target })).toEqual({ code: 'not_found' })
})

const relation = (type: string, target: string, mode = ' TargetMode="External"') => (parts: Zippable) => ({
  ...parts, 'word/_rels/document.xml.rels': strToU8(strFromU8(parts['word/_rels/document.xml.rels'] as Uint8Array).replace('</Relationships>', `<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`)),
})
const body = (from: string, to: string) => (parts: Zippable) => ({ ...parts, 'word/document.xml': strToU8(strFromU8(parts['word/document.xml'] as Uint8Array).replace(from, to)) })
const types = (from: string, to: string) => (parts: Zippable) => ({ ...parts, '[Content_Types].xml': strToU8(strFromU8(parts['[Content_Types].xml'] as Uint8Array).replace(from, to)) })
const drawing = (attribute: string, element = 'imagedata') => body('{zakres}', `</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:${element} ${attribute}/></v:shape></w:pict></w:r><w:r><w:t>`)
const wide = (name: string) => (parts: Zippable) => ({ ...parts, [name]: Buffer.from(`\uFEFF${strFromU8(parts[name] as Uint8Array).replace('UTF-8', 'UTF-16')}`, 'utf16le') })
const without = (name: string) => (parts: Zippable) => Object.fromEntries(Object.entries(parts).filter(([part]) => part !== name))
const linkedShape = { reason: 'document_reaches_out', params: { what: 'obraz lub kształt wstawiony jako łącze' } }
const field = (words: string) => body('{zakres}', `</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${words}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>`)

test.each<[string, (parts: Zippable) => Zippable, object]>([
  ['with macros', (parts) => ({ ...parts, 'word/vbaProject.bin': strToU8('x') }), { reason: 'document_has_macros' }],
  ['with macros by its type', types('wordprocessingml.document.main+xml', 'x'.repeat(3)), { reason: 'not_a_document' }],
  ['that is a DOCM', types('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml', 'application/vnd.ms-word.document.macroEnabled.main+xml'), { reason: 'document_has_macros' }],
  ['with a digital signature', (parts) => ({ ...parts, '_xmlsignatures/origin.sigs': new Uint8Array(), '_xmlsignatures/sig1.xml': strToU8('<Signature/>') }), { reason: 'document_signed' }],
  ['with an attached template', relation('attachedTemplate', 'https://example.org/x.dotm'), { reason: 'document_reaches_out', params: { what: 'dołączony szablon programu Word' } }],
  ['with a remote picture', relation('image', 'https://example.org/x.png'), { reason: 'document_reaches_out', params: { what: 'obraz wstawiony jako łącze' } }],
  ['with an embedded object', relation('oleObject', 'embeddings/x.bin', ''), { reason: 'document_reaches_out', params: { what: 'osadzony plik' } }],
  ['with a page inside', relation('aFChunk', 'x.html', ''), { reason: 'document_reaches_out', params: { what: 'osadzony plik' } }],
  ['with a link that runs', relation('hyperlink', 'javascript:alert(1)'), { reason: 'document_reaches_out', params: { what: 'odnośnik, który nie prowadzi do strony ani adresu e-mail' } }],
  ['with a field that starts a program', field('DDEAUTO c:\\\\windows cmd'), { reason: 'document_reaches_out', params: { what: 'pole „DDEAUTO”' } }],
  ['with a field that fetches', field(' INCLUDEPICTURE "https://example.org/x.png"'), { reason: 'document_reaches_out', params: { what: 'pole „INCLUDEPICTURE”' } }],
  ['that declares entities', body('<w:document', '<!DOCTYPE x [<!ENTITY a "b">]><w:document'), { reason: 'not_a_document' }],
  ['of broken XML', body('</w:body>', ''), { reason: 'not_a_document' }],
  ['that is nested without end', body('{zakres}', `</w:t></w:r>${'<w:smartTag>'.repeat(300)}${'</w:smartTag>'.repeat(300)}<w:r><w:t>`), { reason: 'not_a_document' }],
  ['that holds one name twice', (parts) => ({ ...parts, 'word/DOCUMENT.xml': parts['word/document.xml']! }), { reason: 'not_a_document' }],
  ['that climbs out of its folder', (parts) => ({ ...parts, '../x.xml': strToU8('<x/>') }), { reason: 'not_a_document' }],
  ['with XML under another ending', (parts) => types('</Types>', '<Override PartName="/word/header9.bin" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>')({ ...parts, 'word/header9.bin': strToU8('<x/>') }), { reason: 'not_a_document' }],
  ['with XML under another ending for all', types('</Types>', '<Default Extension="bin" ContentType="application/xml"/></Types>'), { reason: 'not_a_document' }],
  ['with a part of an unknown kind', (parts) => ({ ...parts, 'word/media/a.exe': strToU8('x') }), { reason: 'not_a_document' }],
  ['with an older drawing that fetches', drawing('src="http://example.org/x.png"'), linkedShape],
  ['with an older drawing from a share', drawing('o:href="file://example/share/x.png"'), linkedShape],
  ['with an older filling that fetches', drawing('q:src="x.png" xmlns:q="urn:q"', 'fill'), linkedShape],
  ['in UTF-16', wide('word/document.xml'), { reason: 'not_a_document' }],
  ['with styles in UTF-16', wide('word/styles.xml'), { reason: 'not_a_document' }],
  ['in an encoding of its own', body('UTF-8', 'UTF-7'), { reason: 'not_a_document' }],
  ['without its first relations', without('_rels/.rels'), { reason: 'not_a_document' }],
  ['without the relations of its body', without('word/_rels/document.xml.rels'), { reason: 'not_a_document' }],
  ['without its styles', without('word/styles.xml'), { reason: 'not_a_document' }],
  ['without a header it speaks of', without('word/header1.xml'), { reason: 'not_a_document' }],
  ['with a picture that is not listed', drawing('r:id="rUnknown"'), { reason: 'not_a_document' }],
  ['without a body', ({ 'word/document.xml': _body, ...parts }) => parts, { reason: 'not_a_document' }],
  ['that unpacks to more than a letter', (parts) => ({ ...parts, 'word/media/a.bin': new Uint8Array(60 * 1024 * 1024) }), { reason: 'document_too_large' }],
])('a file %s is refused', async (_, change, said) => {
  const { office, file } = await officeWithMeeting()
  const path = await savedTemplate(office, file('a.docx'))
  writeFileSync(path, zipSync(change(unzipSync(readFileSync(path)))))
  for (const name of ['templates.check', 'templates.add'] as const) expect(await office.refused(name, { ...forKind, path })).toEqual({ code: 'io_failed', ...said })
})

test.each<[string, Uint8Array, string]>([
  ['an old DOC', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'protected_document'], ['a text', Buffer.from('to nie jest DOCX'), 'not_a_document'], ['a spreadsheet', zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }), 'not_a_document'],
  ['half of an archive', Buffer.from(zipSync({ 'word/document.xml': strToU8('<x>'.repeat(999)) })).subarray(0, 60), 'not_a_document'], ['nothing', Buffer.alloc(0), 'not_a_document'],
])('%s is no template', async (_, bytes, reason) => {
  const { office, file } = await officeWithMeeting()
  writeFileSync(file('a.docx'), bytes)
  expect(await office.refused('templates.check', { ...forKind, path: file('a.docx') })).toEqual({ code: 'io_failed', reason })
})

test('an older drawing kept in the file, and a place in it, are no links', async () => {
  const { office, file } = await officeWithMeeting()
  const path = await savedTemplate(office, file('a.docx'))
  const parts = unzipSync(readFileSync(path))
  const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const changed = relation('image', 'media/a%20b.png', '')(drawing('r:id="rX" href="#miejsce"')(parts))
  writeFileSync(path, zipSync({ ...types('</Types>', '<Default Extension="png" ContentType="image/png"/></Types>')(changed), 'word/media/a b.png': picture }))
  expect((await office.call('templates.check', { ...forKind, path })).problems.filter(({ severity }) => severity === 'error')).toEqual([])
})

test('a form that no document has is refused', async () => {
  const { office, file } = await officeWithMeeting()
  expect([await office.refused('templates.fields', { kind: '__proto__' }), await office.refused('templates.save', { kind: 'stanowisko', variant: 'inna', which: 'builtIn', path: file('a.docx') })]).toEqual([
    { code: 'not_found', reason: 'unknown_document' }, { code: 'invalid_input', reason: 'not_for_this', fields: { variant: 'not_a_choice' } },
  ])
})
