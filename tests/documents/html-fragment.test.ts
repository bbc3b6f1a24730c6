import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderHtmlFragment } from '#electron/documents/html-fragment.ts'
import type { Doc } from '#shared/documents/model.ts'
import { anyText } from './arbitrary-doc.ts'
import { everyBlock } from './every-block.ts'

const list = (text: string, href: string): Doc => ({
  ...everyBlock, title: text, sections: [{ orientation: 'portrait', blocks: [
    { kind: 'heading', level: 2, text }, { kind: 'paragraph', role: 'body', runs: [{ text }, { text, isStrong: true }] }, { kind: 'list', style: 'bullet', role: 'body', items: [[{ text, href }]] },
    { kind: 'definitions', items: [{ label: text, value: text }] },
    { kind: 'table', table: { caption: text, columns: [{ key: 'a', header: text, kind: 'text', share: 1 }, { key: 'b', header: text, kind: 'text', share: 1 }], rows: [[text, [{ text }, { text, isStrong: true }]]] } },
    { kind: 'entries', items: [{ name: [{ text, href }], text, links: [[{ text, href: 'a-1.pdf' }]] }] },
  ] }],
})

test('what is for a page of others has headings, paragraphs, lists, tables and links and no looks of its own', () => {
  expect(renderHtmlFragment(list('A & B', 'https://krakow.pl/'))).toBe([
    '<!DOCTYPE html>', '<html lang="pl-PL">', '<head><meta charset="utf-8"><title>A &amp; B</title></head>', '<body>', '<h1>A &amp; B</h1>', '<h2>A &amp; B</h2>', '<p>A &amp; B<strong>A &amp; B</strong></p>',
    '<ul>', '<li><a href="https://krakow.pl/" rel="noopener">A &amp; B</a></li>', '</ul>',
    '<p><strong>A &amp; B:</strong> A &amp; B</p>',
    '<table>', '<caption>A &amp; B</caption>', '<thead>', '<tr><th scope="col">A &amp; B</th><th scope="col">A &amp; B</th></tr>', '</thead>', '<tbody>', '<tr><td>A &amp; B</td><td>A &amp; B<br><strong>A &amp; B</strong></td></tr>', '</tbody>', '</table>',
    '<ul>', '<li><a href="https://krakow.pl/" rel="noopener">A &amp; B</a>', '<p>A &amp; B</p>', '<ul>', '<li><a href="a-1.pdf" rel="noopener">A &amp; B</a></li>', '</ul></li>', '</ul>', '</body>', '</html>', '',
  ].join('\n'))
})

test('no text can become a tag or an address of anything but a page or a file beside it', () => {
  fc.assert(fc.property(anyText, anyText, (text, href) => {
    const html = renderHtmlFragment(list(text, href))
    const tags = html.slice(html.indexOf('<body>')).match(/<[^>]*>/g)!.filter((tag) => !/^<\/?(?:body|html|h1|h2|p|strong|ul|li|a|table|caption|thead|tbody|tr|th|td|br)>$|^<th scope="col">$|^<a href="(?:https?:\/\/[^"<>]*|[a-z0-9-]+\.[a-z]+)" rel="noopener">$/.test(tag))
    expect(tags).toEqual([])
  }))
})
