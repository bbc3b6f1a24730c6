import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { renderDocx } from '#electron/documents/docx.ts'
import { pngDrawer } from '#electron/documents/draw-png.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { drawLetterheadPicture, letterheadPicture } from '#electron/documents/letterhead-picture.ts'
import { readPicture } from '#electron/exchange/read-picture.ts'
import type { Doc } from '#shared/documents/model.ts'
import { crestPng, navyJpeg } from '#tests/fixtures/pictures/crest.ts'
import { everyBlock } from './every-block.ts'
import { partsOf } from './office-file.ts'
import { validationErrors, validator } from './validate-office-file.ts'

const drawPng = pngDrawer('resources/fonts')
const drawn = async (bytes: Uint8Array) => drawLetterheadPicture(readPicture(bytes), drawPng)
const png = await drawn(await crestPng(1200))
const logo = letterheadPicture(png, 'Herb "Krakowa" <&>')
const withLogo: Doc = { ...everyBlock, opening: { ...everyBlock.opening, logo } }

test('a picture is drawn as large as the paper needs: 18 mm high or 80 mm wide, 400 dots to an inch', async () => {
  const sizes = await Promise.all([crestPng(1200), crestPng(100), navyJpeg].map(async (bytes) => {
    const { widthMm, heightMm } = letterheadPicture(await drawn(await bytes), '')
    return [widthMm, heightMm]
  }))
  expect(sizes).toEqual([[35.94, 17.97], [35.94, 17.97], [17.97, 17.97]])
  const wide = await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="100"><rect width="500" height="100" fill="#00f"/></svg>', 1000)
  expect(letterheadPicture(await drawn(wide), '')).toMatchObject({ widthMm: 79.95, heightMm: 8 })
})

test('nothing of the file but what is seen is kept', async () => {
  const hidden = Buffer.concat([await crestPng(1200), Buffer.from('GPS 50.06, 19.94')])
  expect(Buffer.from(await drawn(hidden)).equals(png)).toBe(true)
})

test('a picture that says its size rightly and holds nothing to draw is refused', async () => {
  const blank = await drawPng('<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100"></svg>', 100)
  const headOnly = Buffer.concat([navyJpeg.subarray(0, navyJpeg.indexOf(Buffer.from('ffda', 'hex'))), Buffer.from('ffd9', 'hex')])
  for (const bytes of [blank, headOnly]) await expect(drawn(bytes)).rejects.toMatchObject({ code: 'invalid_input', reason: 'picture_damaged' })
})

describe('the logo over a letterhead', () => {
  test('stands in DOCX as a picture with its description, before the first line, beside the charts', async () => {
    const file = await renderDocx(withLogo, { drawPng })
    const body = partsOf(file)['word/document.xml']!
    expect({
      picture: unzipSync(file)['word/media/picture1.png']?.length, styles: [...body.matchAll(/<w:pStyle w:val="(\w+)"/g)].slice(0, 2).map(([, style]) => style),
      names: [...body.matchAll(/<wp:docPr id="(\d)" name="([^"]*)" descr="([^".]*)/g)].map(([, ...values]) => values), size: /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body)?.slice(1).map((units) => Math.round(Number(units) / 36_000)),
    }).toEqual({
      picture: png.length, styles: ['LetterheadPicture', 'Letterhead'],
      names: [['1', 'Znak w nagłówku', 'Herb &quot;Krakowa&quot; &lt;&amp;&gt;'], ['2', 'Wykres 1', 'Wykres']], size: [36, 18],
    })
  })

  test('takes no room where the letterhead is as high: its lines stand beside it, in DOCX and in HTML', async () => {
    const lettered = (count: number): Doc => ({ ...withLogo, opening: { ...withLogo.opening, letterhead: Array.from({ length: count }, () => 'Urząd') } })
    const found = await Promise.all([4, 3].map(async (count) => {
      const body = partsOf(await renderDocx(lettered(count), { drawPng }))['word/document.xml']!
      const frames = [...body.matchAll(/<w:framePr w:w="(\d+)"/g)].map(([, width]) => width)
      const indents = [...body.matchAll(/<w:pStyle w:val="Letterhead"\/>(?:<w:ind w:left="(\d+)"\/>)?<\/w:pPr>/g)].map(([, left]) => left)
      return [frames, indents, renderHtml(lettered(count), []).includes('<div class="beside">')]
    }))
    expect(found).toEqual([[['2038'], ['2264', '2264', '2264', '2264'], true], [[], [undefined, undefined, undefined], false]])
  })

  test.runIf(validator)('leaves DOCX valid by the Open XML SDK', async () => {
    const beside: Doc = { ...withLogo, opening: { ...withLogo.opening, letterhead: ['Urząd', 'Wydział', 'Referat', 'ulica'] } }
    for (const doc of [withLogo, beside]) expect(await validationErrors(await renderDocx(doc, { drawPng }), 'docx')).toEqual([])
  })

  test('stands in HTML within the file; only such a page may show pictures', () => {
    const [html, without] = [renderHtml(withLogo, []), renderHtml(everyBlock, [])]
    expect([
      html.includes(`<img alt="Herb &quot;Krakowa&quot; &lt;&amp;&gt;" src="data:image/png;base64,${Buffer.from(png).toString('base64')}" style="width:35.94mm;height:17.97mm">`),
      html.includes('img-src data:"'), without.includes('img-src'), without.includes('<img'),
    ]).toEqual([true, true, false, false])
  })
})
