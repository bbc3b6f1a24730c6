import { expect, test } from 'vitest'
import { loadFonts } from '#electron/documents/fonts.ts'
import { renderHtml } from '#electron/documents/html.ts'
import type { Doc } from '#shared/documents/model.ts'
import { everyBlock } from './every-block.ts'
import { htmlText } from './office-file.ts'

const fonts = await loadFonts('resources/fonts')

function docWith(content: string): Doc {
  return { ...everyBlock, title: content, runningHead: content, author: content, sections: [{ orientation: 'portrait', blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text: content }] }] }] }
}

test('a page is one self-contained file in Polish, with its title and nothing that runs or is fetched', () => {
  const html = renderHtml(everyBlock, fonts)
  expect({
    start: html.slice(0, 41), title: /<title>(.*?)<\/title>/.exec(html)?.[1], policy: html.includes('content="default-src \'none\'; style-src \'unsafe-inline\'; font-src data:"'),
    fetched: html.replaceAll('<a href="https://', '').match(/(?:src|href)=|url\((?!data:)|@import|<script|<link/g),
  }).toEqual({ start: '<!DOCTYPE html>\n<html lang="pl-PL"><head>', title: 'Wykaz wszystkich części dokumentu', policy: true, fetched: null })
})

test('no text can end its place on the page, its attribute or the style sheet', () => {
  const evil = '</style></title><script>alert(1)</script>"\';}\\ & \u2028'
  const html = renderHtml(docWith(evil), fonts)
  expect([html.includes('<script'), html.split('</style>').length, html.split('</title>').length, htmlText(html).includes(evil)]).toEqual([false, 2, 2, true])
})

test('tables have a caption, column headers with their scope, and each section its own paper', () => {
  const html = renderHtml(everyBlock, fonts)
  expect([html.match(/<caption/g)?.length, html.match(/<th scope="col"/g)?.length, html.match(/<section class="\w+"/g)]).toEqual([5, 8, ['<section class="portrait"', '<section class="landscape"']])
})

test('the parts of the font that a text needs are embedded, others are not', () => {
  function embedded(content: string): number {
    return renderHtml({ ...docWith(content), opening: { letterhead: [] }, author: '' }, fonts).match(/@font-face/g)?.length ?? 0
  }
  expect([embedded('ASCII'), embedded('zażółć'), embedded('Привіт')]).toEqual([2, 4, 4])
})

test('the end of the page says how many characters could not be held', () => {
  expect(htmlText(renderHtml(docWith('a\u0001'), [])).trim().split('\n').at(-1)).toContain('zastąpiono w\u00A0treści znakiem \uFFFD.')
})

test('short rows stay whole, long ones may break, and the signature stays with what belongs to it', () => {
  const rows = [['słowo'], ['słowo '.repeat(40)], ['słowo '.repeat(2000)]]
  const html = renderHtml({ ...everyBlock, sections: [{ orientation: 'landscape', blocks: [
    { kind: 'table', table: { caption: 'Wiersze', columns: [{ key: 'a', header: 'A', kind: 'text', share: 1 }], rows } }, { kind: 'signatures', right: { below: '(podpis)' } }, { kind: 'paragraph', role: 'note', runs: [{ text: 'Załącznik' }] },
  ] }] }, [])
  expect([html.match(/<tr(?: class="whole")?><td/g), html.slice(html.indexOf('<div class="closing">'), html.indexOf('</section>')).endsWith('Załącznik</p></div>')]).toEqual([['<tr class="whole"><td', '<tr class="whole"><td', '<tr><td'], true])
})

test('a postcode tied to its town is not torn at its hyphen', () => {
  expect(renderHtml(docWith('Dekerta 24, 30-703 Kraków'), [])).toContain('<span class="unbroken">30-703</span>\u00A0Kraków')
})
