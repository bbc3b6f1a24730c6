import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '#electron/documents/docx.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { renderMarkdown } from '#electron/documents/markdown.ts'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { xmlSafe } from '#shared/text/xml-safe.ts'
import { anyDoc, anyWorkbook, drawNothing } from './arbitrary-doc.ts'
import { docxText, htmlText, sheetCells } from './office-file.ts'
import { stringsOfDoc, stringsOfWorkbook } from './strings-of.ts'

/** As a text may be shown: no-break spaces for spaces, one kind of line break, U+FFFD for what XML cannot hold. */
function shown(text: string): string {
  return xmlSafe(text.replace(/\r\n?/g, '\n')).text.replaceAll('\u00A0', ' ')
}

/** The first string that is not found after the ones before it; nothing when all are there. */
function firstLost(strings: readonly string[], text: string): string | undefined {
  const whole = text.replaceAll('\u00A0', ' ')
  let from = 0
  return strings.map(shown).find((string) => {
    const at = whole.indexOf(string, from)
    from = at + string.length
    return at === -1
  })
}

describe('every string of every model is found again, in order', () => {
  test('in DOCX', async () => {
    await fc.assert(fc.asyncProperty(anyDoc, async (doc) => {
      expect(firstLost(stringsOfDoc(doc), docxText(await renderDocx(doc, { drawPng: drawNothing })))).toBeUndefined()
    }), { numRuns: 60 })
  })

  test('in HTML, wherever a word may be divided', () => {
    const whole = (text: string) => text.replaceAll('\u00AD', '')
    fc.assert(fc.property(anyDoc, (doc) => {
      expect(firstLost(stringsOfDoc(doc).map(whole), whole(htmlText(renderHtml(doc, []))))).toBeUndefined()
    }))
  })

  test('in Markdown, once its escapes are read', () => {
    const words = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
    fc.assert(fc.property(anyDoc, (doc) => {
      const read = words(renderMarkdown(doc).replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll(/\\\n *|<br>|<\/?strong>|\*\*|\n *> /g, ' '))
      const strings = stringsOfDoc(doc).flatMap((string) => shown(string).replaceAll('**', ' ').split(/[\s\u2028\u2029]+/))
      expect(firstLost(strings, read)).toBeUndefined()
    }))
  })

  test('in XLSX', async () => {
    await fc.assert(fc.asyncProperty(anyWorkbook, async (workbook) => {
      const file = await renderXlsx(workbook)
      const sheets = Array.from({ length: workbook.sheets.length + 1 }, (_, index) => sheetCells(file, index + 1))
      expect(firstLost(stringsOfWorkbook(workbook), sheets.flat(2).join('\n'))).toBeUndefined()
    }), { numRuns: 60 })
  })

  test('and the search for them fails when one is missing or out of order', () => {
    expect([firstLost(['a', 'b'], 'xaxbx'), firstLost(['b', 'a'], 'ab'), firstLost(['c'], 'ab')]).toEqual([undefined, 'a', 'c'])
  })
})
