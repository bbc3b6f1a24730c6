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
