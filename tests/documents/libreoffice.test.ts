import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'
import { placedIn } from './template/placed-in.ts'

/** Our files as another office program reads them: it opens each without a word, and prints every text on pages of the right shape. */

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-libreoffice-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const meeting = sampleId('meeting', '2026-06-15-kultura')
const orders = {
  'formularz.docx': { kind: 'formularz-konsultacyjny', for: { consultation: sampleId('consultation', 'rpw-2026') }, format: 'docx' },
  'dyzury.docx': { kind: 'harmonogram-dyzurow', for: { consultation: sampleId('consultation', 'otwarty-krakow') }, format: 'docx' },
  'dyzury.xlsx': { kind: 'harmonogram-dyzurow', for: { consultation: sampleId('consultation', 'otwarty-krakow') }, format: 'xlsx' },
  'plakat.docx': { kind: 'harmonogram-dyzurow', for: { roster: sampleId('roster', 'otwarty-krakow') }, variant: 'plakat', format: 'docx' },
  'korekta.docx': { kind: 'korekta-harmonogramu', for: { roster: sampleId('roster', 'otwarty-krakow') }, variant: 'biezaca', format: 'docx' },
  'zestawienie.docx': { kind: 'zestawienie-postulatow', for: { meeting }, format: 'docx' },
  'zestawienie.xlsx': { kind: 'zestawienie-postulatow', for: { meeting }, format: 'xlsx' },
  'spotkania.docx': { kind: 'harmonogram-spotkan', for: { year: 2026 }, format: 'docx' },
  'spotkania.xlsx': { kind: 'harmonogram-spotkan', for: { year: 2026 }, format: 'xlsx' },
  'zaproszenie.docx': { kind: 'zaproszenie-na-spotkanie', for: { meeting }, format: 'docx' },
  'obecnosc.docx': { kind: 'lista-obecnosci', for: { meeting }, variant: 'zarejestrowani', format: 'docx' },
  'obecnosc.xlsx': { kind: 'lista-obecnosci', for: { meeting }, variant: 'zarejestrowani', format: 'xlsx' },
  'podsumowanie.docx': { kind: 'podsumowanie-spotkania', for: { meeting }, format: 'docx' },
  'stanowisko.docx': { kind: 'stanowisko', for: { meeting }, format: 'docx' },
  'raport.docx': { kind: 'raport-z-konsultacji', for: { consultation: sampleId('consultation', 'rpw-2026') }, format: 'docx' },
  'raport.xlsx': { kind: 'raport-z-konsultacji', for: { consultation: sampleId('consultation', 'rpw-2026') }, format: 'xlsx' },
  'sprawozdanie.docx': { kind: 'sprawozdanie-z-programu', for: { year: 2025 }, format: 'docx' },
} as const
const hostile = '=1+1 <b>&amp;</b> ]]> {tag} 😀 Спільно \u202eabc'

async function convert(office: Office): Promise<Record<string, { text: string; facts: string }>> {
  for (const [name, order] of Object.entries(orders)) await office.call('documents.export', { isCheckedByUser: true, ...order, path: join(folder, name) })
  const output = execFileSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf:writer_pdf_Export', '--outdir', folder, ...names('docx')], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  execFileSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'pdf:calc_pdf_Export', '--outdir', join(folder, 'calc'), ...names('xlsx')], { stdio: ['ignore', 'pipe', 'pipe'] })
  expect(output).not.toMatch(/error|warn/iu)
  const pdfs = [...readdirSync(folder).filter((name) => name.endsWith('.pdf')).map((name) => [name.replace('.pdf', '.docx'), join(folder, name)]), ...readdirSync(join(folder, 'calc')).map((name) => [name.replace('.pdf', '.xlsx'), join(folder, 'calc', name)])]
  return Object.fromEntries(pdfs.map(([name, path]) => [name!, { text: run('pdftotext', ['-layout', path!, '-']).replace(/[\s\u00a0]+/gu, ' '), facts: run('pdfinfo', [path!]) }]))
}

const names = (format: string) => Object.keys(orders).filter((name) => name.endsWith(format)).map((name) => join(folder, name))
const run = (program: string, args: string[]) => execFileSync(program, args, { encoding: 'utf8' })

test('LibreOffice opens every kind of file, with Polish pages, numbers of pages, and hostile text as it was typed', async () => {
  const office = await openOffice({ withSample: true })
  await office.call('postulates.create', { content: hostile, meeting, submitters: [{ kind: 'floor' }] })
  await office.call('postulates.create', { stage: 'remark', content: hostile, consultation: sampleId('consultation', 'rpw-2026'), submitters: [{ kind: 'floor' }] })
  const [first] = (await office.call('duties.list', { roster: sampleId('roster', 'otwarty-krakow'), limit: 1 })).rows
  await office.call('duties.update', { id: first!.id, revision: 1, from: '16:00' })
  const made = await convert(office)
  expect(Object.keys(made).toSorted()).toEqual(Object.keys(orders).toSorted())

  const has = (name: string, ...texts: string[]) => texts.map((text) => made[name]!.text.includes(text))
  expect({
    form: has('formularz.docx', 'Formularz konsultacyjny', 'Strona 1 z', 'KONS-RPW-2026-NGO', 'od 22 września 2025 r. do 17 października 2025 r.'),
    roster: has('dyzury.docx', '13 czerwca (czwartek)', '15.00–18.00', '12 616 57 69', '28 czerwca (piątek)', '10.00–14.00', '5 lipca (piątek)'),
    rosterSheet: has('dyzury.xlsx', '13.06.2024 r.', '12 616 57 69', '05.07.2024 r.'),
    poster: has('plakat.docx', 'Otwarty Kraków', '5 lipca (piątek)', 'Strona 1 z 1'),
    correction: has('korekta.docx', 'Korekta harmonogramu dyżurów', 'Zmienione: 1 dyżur', '15.00–18.00', '16.00–18.00'),
    meetings: has('spotkania.docx', 'Harmonogram obejmuje', '15 czerwca 2026 r.', 'poniedziałek', 'Strona 1 z'),
    meetingSheet: has('spotkania.xlsx', '15.06.2026 r.', 'spotkanie branżowe'),
    invitation: has('zaproszenie.docx', 'zapraszamy Państwa na spotkanie branżowe w Wydziale Kultury', 'Z poważaniem'),
    attendance: has('obecnosc.docx', 'nie podlega publikacji', 'Fundacja Teatr Przykładowy', 'Informacja administratora'),
    attendanceSheet: has('obecnosc.xlsx', 'Fundacja Teatr Przykładowy', 'Podpis'),
    summary: has('podsumowanie.docx', 'Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.)', '=1+1 <b>&amp;</b> ]]> {tag}', 'głos z sali'),
    list: has('zestawienie.docx', 'Zestawienie zgłoszonych postulatów', 'głos z sali', 'Strona 1 z'),
    listSheet: has('zestawienie.xlsx', '=1+1', 'głos z sali'),
    paper: has('stanowisko.docx', 'Stanowisko', 'uwzględniono częściowo', 'Wydział Kultury'),
    report: has('raport.docx', 'Raport z konsultacji społecznych', '=1+1', '7. Wynik konsultacji'),
    reportSheet: has('raport.xlsx', '=1+1', 'w trakcie rozpatrywania'),
    yearly: has('sprawozdanie.docx', 'Sprawozdanie z realizacji programu współpracy za rok 2025', 'Postulaty według rozstrzygnięcia – wykres', '57,1% (4 z 7)', '(uzupełnić)'),
  }).toEqual({ report: [true, true, true], reportSheet: [true, true], yearly: Array(4).fill(true), form: [true, true, true, true], roster: Array(6).fill(true), rosterSheet: [true, true, true], meetings: Array(4).fill(true), meetingSheet: [true, true], invitation: [true, true], attendance: [true, true, true], attendanceSheet: [true, true], summary: [true, true, true], poster: [true, true, true], correction: Array(4).fill(true), list: [true, true, true], listSheet: [true, true], paper: [true, true, true] })

  // A4 lying on its side where the table is wide; the first page of a form stands.
  const size = (name: string) => /Page size:\s+([\d.]+) x ([\d.]+)/.exec(made[name]!.facts)!.slice(1).map((points) => Math.round(Number(points)))
  expect([size('formularz.docx'), size('zestawienie.docx'), size('zestawienie.xlsx')]).toEqual([[595, 842], [842, 595], [842, 595]])
})

const templates = {
  'raport.docx': { kind: 'raport-z-konsultacji', for: { consultation: sampleId('consultation', 'rpw-2026') } },
  'pismo.docx': { kind: 'odpowiedz-dla-organizacji', for: { organisation: sampleId('organisation', 'most-kultur'), year: 2026 } },
  'materialy.docx': { kind: 'lista-materialow', for: { year: 2026 } },
} as const

/** Other programs write the same looks in other words: what stands out or is numbered is not compared. */
const wordsOf = (path: string) => placedIn(readFileSync(path)).map((line) => line.replaceAll('**', '').replace(/^(?:• |\d+\. )/, '').replaceAll('⟂', '').replaceAll('\u00A0', ' ')).filter(Boolean)

test('a template that LibreOffice wrote anew has nothing wrong, and makes the same document', async () => {
  const office = await openOffice({ withSample: true })
  const [saved, rewritten] = [join(folder, 'szablony'), join(folder, 'na-nowo')]
  mkdirSync(saved)
  for (const [name, { kind, for: target }] of Object.entries(templates)) {
    await office.call('templates.save', { kind, which: 'builtIn', path: join(saved, name) })
    await office.call('documents.export', { kind, for: target, format: 'docx', path: join(folder, `wbudowany-${name}`), isCheckedByUser: true })
  }
  execFileSync('soffice', ['--headless', '--norestore', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--convert-to', 'docx:MS Word 2007 XML', '--outdir', rewritten, ...Object.keys(templates).map((name) => join(saved, name))], { stdio: ['ignore', 'pipe', 'pipe'] })
  for (const [name, { kind, for: target }] of Object.entries(templates)) {
    const { problems } = await office.call('templates.check', { kind, path: join(rewritten, name) })
    expect([name, problems]).toEqual([name, []])
    await office.call('templates.add', { kind, path: join(rewritten, name) })
    await office.call('documents.export', { kind, for: target, format: 'docx', path: join(folder, `wlasny-${name}`), isCheckedByUser: true })
    expect([name, wordsOf(join(folder, `wlasny-${name}`))]).toEqual([name, wordsOf(join(folder, `wbudowany-${name}`))])
  }
})
