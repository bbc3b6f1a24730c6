import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkAddress } from '#electron/documents/link-address.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { renderMarkdown } from '#electron/documents/markdown.ts'
import { anyDoc, drawNothing } from './arbitrary-doc.ts'
import { everyBlock } from './every-block.ts'
import { partsOf } from './office-file.ts'

test('a document leads to pages of the web, to documents beside it, and nowhere else', () => {
  expect(['zestawienie-2026-06-15.pdf', 'a.docx', '../a.docx', 'b/a.pdf', 'a.exe', 'a.pdf.bat', 'C:a.pdf', '-a.pdf'].map(linkAddress)).toEqual(['zestawienie-2026-06-15.pdf', 'a.docx', ...Array.from({ length: 6 }, () => undefined)])
  const asked = ['https://www.krakow.pl/a?b=1&c=2', 'HTTP://BIP.krakow.pl', ' https://krakow.pl/ą ', '', '#', 'javascript:alert(1)', 'java\nscript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://', 'https://krakow.pl/"onclick="x', '//krakow.pl', 'mailto:a@b.pl']
  expect(asked.map(linkAddress)).toEqual(['https://www.krakow.pl/a?b=1&c=2', 'http://bip.krakow.pl/', 'https://krakow.pl/%C4%85', ...asked.slice(3).map(() => undefined)])
})

test('whatever is written as an address, a page has only links to the web, each without a way back to the opener', () => {
  fc.assert(fc.property(anyDoc, (doc) => {
    const links = renderHtml(doc, []).match(/<a\b[^>]*>/g) ?? []
    expect(links.filter((link) => link !== '<a>' && !/^<a href="https?:\/\/[^"<>]*" rel="noopener">$/.test(link))).toEqual([])
  }))
})

test('whatever is written as an address, a text document has only relationships to the web', async () => {
  await fc.assert(fc.asyncProperty(anyDoc, async (doc) => {
    const parts = partsOf(await renderDocx(doc, { drawPng: drawNothing }))
    const targets = [...parts['word/_rels/document.xml.rels']!.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target = '']) => target)
    const used = [...parts['word/document.xml']!.matchAll(/<w:hyperlink r:id="(\w+)"/g)].map(([, id]) => id)
    expect([targets.filter((target) => !/^https?:\/\//.test(target)), new Set(used).size]).toEqual([[], targets.length])
  }), { numRuns: 30 })
})

test('in HTML a link has its address, one without an address is strong text in a place for it', () => {
  const html = renderHtml(everyBlock, [])
  expect(html.match(/<li class="Entry(?:Name|Link)">.*?<\/a>/g)).toEqual([
    '<li class="EntryName"><a href="https://www.krakow.pl/materialy" rel="noopener">Spotkanie</a>', '<li class="EntryLink"><a href="https://www.krakow.pl/materialy" rel="noopener">Zestawienie</a>', '<li class="EntryLink"><a><strong>Stanowisko</strong></a>',
  ])
})

test('in Markdown things are lists in lists', () => {
  expect(renderMarkdown(everyBlock)).toContain([
    '- [Spotkanie](https://www.krakow.pl/materialy)', '', '  Temat spotkania.', '', '  - [Zestawienie](https://www.krakow.pl/materialy)', '  - **Stanowisko**', '', '- **Bez materiałów**',
  ].join('\n'))
})
