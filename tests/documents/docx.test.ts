import { describe, expect, test } from 'vitest'
import { renderDocx, writeDocx } from '#electron/documents/docx.ts'
import { pngDrawer } from '#electron/documents/draw-png.ts'
import type { Doc } from '#shared/documents/model.ts'
import { everyBlock } from './every-block.ts'
import { docxText, partsOf } from './office-file.ts'
import { validationErrors, validator } from './validate-office-file.ts'

const drawPng = pngDrawer('resources/fonts')
const file = await renderDocx(everyBlock, { drawPng })
const parts = partsOf(file)
const body = parts['word/document.xml'] ?? ''

function matches(xml: string | undefined, pattern: RegExp): string[] {
  return [...(xml ?? '').matchAll(pattern)].map((match) => match[1] ?? match[0])
}

function docWith(content: string): Doc {
  return { ...everyBlock, sections: [{ orientation: 'portrait', blocks: [{ kind: 'paragraph', role: 'body', runs: [{ text: content }] }] }] }
}

describe('DOCX', () => {
  test.runIf(validator)('is valid by the Open XML SDK', async () => {
    expect(await validationErrors(file, 'docx')).toEqual([])
  })

  test('carries its title, author, language, moment and form as properties', () => {
    const core = parts['docProps/core.xml']
    expect({
      title: matches(core, /<dc:title>(.*?)</g), author: matches(core, /<dc:creator>(.*?)</g), language: matches(core, /<dc:language>(.*?)</g),
      moments: matches(core, /W3CDTF">(.*?)</g), form: matches(parts['docProps/custom.xml'], /<vt:lpwstr>(.*?)</g), textLanguage: matches(parts['word/styles.xml'], /<w:lang w:val="(.*?)"/g),
    }).toEqual({
      title: ['Wykaz wszystkich części dokumentu'], author: ['Wydział Polityki Społecznej, Równości i Zdrowia'], language: ['pl-PL'],
      moments: ['2026-06-15T08:30:00.000Z', '2026-06-15T08:30:00.000Z'], form: ['KONS-RPW2027-NGO', 'v1'], textLanguage: ['pl-PL'],
    })
  })

  test('has real headings, one of them the title', () => {
    expect([matches(body, /w:pStyle w:val="(Heading\d)"/g), matches(parts['word/styles.xml'], /<w:outlineLvl w:val="(\d)"/g)]).toEqual([['Heading1', 'Heading2', 'Heading3'], ['0', '1', '2']])
  })

  test('repeats header rows, which do not break, names tables and merges no cells', () => {
    expect({
      headers: matches(body, /<w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>/g).length, captions: matches(body, /<w:tblCaption w:val="(.*?)"/g), merged: matches(body, /gridSpan|vMerge/g),
    }).toEqual({ headers: 5, captions: ['Dane zgłaszającego', 'Bez widocznego podpisu', 'Duża', 'Powiększona', 'Większa', 'Postulaty'], merged: [] })
  })

  test('turns the page only for sections that ask for it, with the foot on every page and the running head from the second', () => {
    expect({
      sizes: matches(body, /<w:pgSz [^>]*w:orient="(\w+)"/g), firstPageDiffers: matches(body, /<w:titlePg\/>/g).length,
      heads: ['word/header1.xml', 'word/header2.xml', 'word/header3.xml'].map((name) => matches(parts[name], /<w:t [^>]*>(.*?)</g)),
      fields: matches(parts['word/footer1.xml'], /<w:instrText [^>]*>(.*?)</g),
    }).toEqual({ sizes: ['portrait', 'landscape'], firstPageDiffers: 1, heads: [['Wykaz części'], [], ['Wykaz części']], fields: ['PAGE', 'NUMPAGES'] })
  })

  test('counts each numbered list from one', () => {
    expect([matches(body, /<w:numId w:val="(\d+)"/g), matches(parts['word/numbering.xml'], /<w:num w:numId="\d+"><w:abstractNumId w:val="(\d)"/g)]).toEqual([['1', '1', '2', '3', '4', '4', '4', '4'], ['1', '1', '0', '0']])
  })

  test('leads where its links lead, through the style of links; a link without an address is text', () => {
    const links = [...body.matchAll(/<w:hyperlink r:id="(\w+)" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"\/><\/w:rPr><w:t xml:space="preserve">([^<]*)/g)].map(([, id, text]) => [id, text])
    const targets = [...parts['word/_rels/document.xml.rels']!.matchAll(/Id="(link\d+)" Type="([^"]*)" Target="([^"]*)" TargetMode="(\w+)"/g)].map(([, ...values]) => values)
    expect([links, targets, parts['word/styles.xml']!.includes('w:styleId="Hyperlink"'), body.includes('>Stanowisko<')]).toEqual([
      [['link1', 'Spotkanie'], ['link1', 'Zestawienie']], [['link1', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink', 'https://www.krakow.pl/materialy', 'External']], true, true,
    ])
  })

  test('keeps the paragraph before a signature and the signature together', () => {
    const fromClause = body.slice(body.lastIndexOf('Klauzula') - 200, body.indexOf('<w:sectPr'))
    expect(matches(fromClause, /<w:pStyle w:val="(\w+)"\/><w:keepNext\/>/g)).toEqual(['Clause', 'Signature', 'Signature'])
  })

  test('keeps short rows whole, lets long ones break, and holds the last row and what follows to a signature', async () => {
    const row = (words: number) => ['słowo '.repeat(words)]
    const table = { caption: 'Wiersze', columns: [{ key: 'a', header: 'A', kind: 'decision' as const, share: 1 }], rows: [row(3), row(40), row(2000)] }
    const xml = partsOf(await renderDocx({ ...everyBlock, sections: [{ orientation: 'landscape', blocks: [
      { kind: 'table', table }, { kind: 'paragraph', role: 'note', runs: [{ text: 'Sprawę prowadzi' }] }, { kind: 'signatures', right: { below: '(podpis)' } }, { kind: 'definitions', items: [{ label: 'Załącznik', value: 'jeden' }, { label: 'Otrzymują', value: 'a/a' }] },
    ] }] }))['word/document.xml']
    expect([matches(xml, /<w:tr>(<w:trPr><w:cantSplit\/><\/w:trPr>)?<w:tc>/g).length, matches(xml, /<w:cantSplit\/><\/w:trPr>/g).length, matches(xml, /<w:pStyle w:val="(\w+)"\/><w:keepNext\/>/g), matches(xml, /<w:pStyle w:val="(\w+)"\/><w:keepLines\/>/g).length]).toEqual([
      3, 2, ['TableText', 'Note', 'Signature', 'SignatureNote', 'Definition'], 3,
    ])
  })

  test('does not tear a postcode that is tied to its town', () => {
    expect(matches(body, /30<\/w:t><w:noBreakHyphen\/><w:t xml:space="preserve">(703.Kraków)/g)).toEqual(['703\u00A0Kraków'])
  })

  test('sets every line over a signature above the dotted line, not at the margin', async () => {
    const xml = partsOf(await renderDocx({ ...everyBlock, sections: [{ orientation: 'portrait', blocks: [{ kind: 'signatures', right: { above: 'Z poważaniem\nDyrektor', below: '(podpis)' } }] }] }))['word/document.xml']
    expect(matches(xml, /<w:pStyle w:val="Signature"\/>(.*?)<\/w:p>/g)[0]).toBe(
      '<w:keepNext/><w:spacing w:before="160"/><w:ind w:left="4819"/></w:pPr><w:r><w:t xml:space="preserve">Z\u00A0poważaniem</w:t><w:br/><w:t xml:space="preserve">Dyrektor</w:t></w:r>',
    )
  })

  test('leaves room between a table and the words after it', async () => {
    const table = { caption: 'Wiersze', columns: [{ key: 'a', header: 'A', kind: 'text' as const, share: 1 }], rows: [['słowo']] }
    const said = (text: string) => ({ kind: 'paragraph', role: 'body', runs: [{ text }] }) as const
    const xml = partsOf(await renderDocx({ ...everyBlock, sections: [{ orientation: 'portrait', blocks: [said('przed'), { kind: 'table', table }, said('pod tabelą'), said('dalej')] }] }))['word/document.xml']
    expect(matches(xml, /<w:pStyle w:val="Body"\/>(.*?)<\/w:pPr>/g)).toEqual(['', '<w:spacing w:before="160"/>', ''])
  })

  test('leaves no empty paragraph for spacing', () => {
    expect(matches(body, /<w:pStyle w:val="(\w+)"\/>[^/]*<\/w:pPr><\/w:p>/g).filter((style) => !['FieldText', 'TableText', 'SectionEnd'].includes(style))).toEqual([])
  })

  test('has no-break spaces where a line must not end', () => {
    expect(docxText(file)).toContain('od 22\u00A0września do 17\u00A0października 2025\u00A0r.')
  })

  test('says at its end how many characters it could not hold', async () => {
    const text = docxText(await renderDocx(docWith('a\u0001b\uFFFEc')))
    expect(text.split('\n').slice(-2)).toEqual(['a\uFFFDb\uFFFDc', 'Uwaga techniczna: 2 znaki, których nie można zapisać w\u00A0pliku tego rodzaju, zastąpiono w\u00A0treści znakiem \uFFFD.'])
  })

  test('is the same, byte for byte, for the same document', async () => {
    expect(Buffer.compare(await renderDocx(everyBlock, { drawPng }), file)).toBe(0)
  })

  test('reads the rows of a long table one by one and stops when cancelled', async () => {
    const controller = new AbortController()
    let read = 0
    function* rows() {
      for (; ; read += 1) {
        if (read === 5000) controller.abort()
        yield ['treść wiersza '.repeat(20)]
      }
    }
    const endless: Doc = {
      ...everyBlock,
      sections: [{ orientation: 'portrait', blocks: [{ kind: 'table', table: { caption: 'Bez końca', columns: [{ key: 'a', header: 'A', kind: 'text', share: 1 }], rows: { [Symbol.iterator]: rows } } }] }],
    }
    let longest = 0
    const sink = { write: async (bytes: Uint8Array) => { longest = Math.max(longest, bytes.length) } }
    await expect(writeDocx(endless, sink, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
    expect(longest).toBeLessThanOrEqual(64 * 1024)
  })

  test('passes on what the sink refuses', async () => {
    const full = new Error('no space left')
    await expect(writeDocx(everyBlock, { write: () => Promise.reject(full) }, { drawPng })).rejects.toBe(full)
  })
})
