import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

test('files of one paper are found as one line with their formats, after what they are of; what is called just so comes first', async () => {
  const office = await openOffice({ withSample: true })
  const consultation = (await office.call('consultations.list', { search: 'RPW 2026' })).rows[0]!
  for (const format of ['docx', 'html'] as const) {
    await office.call('documents.export', { kind: 'rozdzielnik', for: { consultation: consultation.id }, format, path: join(office.folder, `rozdzielnik.${format}`), isCheckedByUser: true })
  }
  const { rows } = await office.call('search.everything', { text: 'rpw 2026', limit: 20 })
  const papers = rows.filter(({ noun }) => noun === 'documents')
  expect([rows[0], rows.slice(-papers.length)]).toEqual([expect.objectContaining({ noun: 'consultations', title: 'RPW 2026' }), papers])
  expect(papers.filter(({ title }) => title.startsWith('Rozdzielnik')).map(({ title }) => title.replace(/^.*\(/, '('))).toEqual(['(DOCX, HTML)'])
})

test('a paper with people’s names is a line of its own that says so, and papers of two records that are called the same are two', async () => {
  const office = await openOffice()
  const organisations = await Promise.all(['0000123456', '0000123457'].map(async (krs) => (await office.call('organisations.create', { name: 'Klub Żagiel', krs })).id))
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Regaty', dates: [{ date: '2026-06-16', from: null, to: null }] })
  for (const id of organisations) await office.call('postulates.create', { content: 'Prosimy o pomost.', meeting, submitters: [{ kind: 'organisation', id }] })
  for (const [format, isInternal] of [['docx', false], ['html', false], ['docx', true]] as const) {
    await office.call('documents.export', { kind: 'zestawienie-postulatow', for: { meeting }, format, isInternal, path: join(office.folder, `zestawienie-${isInternal}.${format}`) })
  }
  for (const organisation of organisations) await office.call('documents.export', { kind: 'odpowiedz-dla-organizacji', for: { organisation, meeting }, format: 'html', path: join(office.folder, `${organisation}.html`), isCheckedByUser: true })
  const papers = (await office.call('search.everything', { text: 'regaty', limit: 20 })).rows.filter(({ noun }) => noun === 'documents').map(({ title }) => title)
  expect(papers.map((title) => title.replace(/^.*16\.06\.2026/u, '')).toSorted()).toEqual([' (DOCX, HTML)', ' (HTML)', ' (HTML)', ' – do użytku wewnętrznego (DOCX)'])
})
