import { unzipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartSvg } from '#electron/documents/chart-svg.ts'
import { renderDocx } from '#electron/documents/docx.ts'
import { pngDrawer } from '#electron/documents/draw-png.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { textWidth } from '#electron/documents/text-width.ts'
import { wrappedLines } from '#electron/documents/wrapped-lines.ts'
import type { Chart } from '#shared/documents/chart.ts'
import type { Doc } from '#shared/documents/model.ts'
import { anyText } from './arbitrary-doc.ts'
import { everyBlock } from './every-block.ts'
import { validationErrors, validator } from './validate-office-file.ts'

const drawPng = pngDrawer('resources/fonts')
const chart: Chart = {
  caption: 'Uwagi według rozstrzygnięcia', alt: 'Wykres słupkowy: uwzględniono – 3, nie uwzględniono – 6, „inne” & <b> – 0.',
  bars: [{ label: 'uwzględniono', value: 3, valueText: '3' }, { label: 'nie uwzględniono', value: 6, valueText: '6' }, { label: '„inne” & <b>', value: 0, valueText: '0' }],
}
const docWith = (...charts: Chart[]): Doc => ({ ...everyBlock, sections: [{ orientation: 'portrait', blocks: charts.map((one) => ({ kind: 'chart', chart: one })) }] })
const file = await renderDocx(docWith(chart, { ...chart, caption: 'Drugi' }), { drawPng })
const parts = unzipSync(file)
const text = (name: string) => new TextDecoder().decode(parts[name])

/** Width and height stand in a PNG's first chunk. */
const pixelsOf = (png: Uint8Array) => [new DataView(png.buffer, png.byteOffset).getUint32(16), new DataView(png.buffer, png.byteOffset).getUint32(20)]

describe('a chart in DOCX', () => {
  test('is a picture under its caption, in the line of text, with everything it says in words', () => {
    const body = text('word/document.xml')
    expect({
      captions: [...body.matchAll(/<w:pStyle w:val="TableCaption"\/><\/w:pPr><w:r><w:t [^>]*>(.*?)</g)].map((match) => match[1]?.replaceAll('\u00A0', ' ')), descriptions: [...body.matchAll(/<wp:docPr id="(\d)" name="(.*?)" descr="(.*?)"/g)].map((match) => match.slice(1)),
      shown: [...body.matchAll(/r:embed="(.*?)"/g)].map((match) => match[1]), found: [...text('word/_rels/document.xml.rels').matchAll(/Id="(picture\d)" Type="[^"]*\/image" Target="(.*?)"/g)].map((match) => match.slice(1)),
      pictures: Object.keys(parts).filter((name) => name.startsWith('word/media/')),
    }).toEqual({
      captions: ['Uwagi według rozstrzygnięcia', 'Drugi'],
      descriptions: [['1', 'Wykres 1', 'Uwagi według rozstrzygnięcia. Wykres słupkowy: uwzględniono – 3, nie uwzględniono – 6, „inne” &amp; &lt;b&gt; – 0.'], ['2', 'Wykres 2', 'Drugi. Wykres słupkowy: uwzględniono – 3, nie uwzględniono – 6, „inne” &amp; &lt;b&gt; – 0.']],
      shown: ['picture1', 'picture2'], found: [['picture1', 'media/picture1.png'], ['picture2', 'media/picture2.png']], pictures: ['word/media/picture1.png', 'word/media/picture2.png'],
    })
  })

  test('is drawn as large as it is shown, four dots to a point, and is the same byte for byte', async () => {
    const { svg, widthPt, heightPt } = chartSvg(chart, 165)
    const png = parts['word/media/picture1.png']!
    expect([[...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join(''), pixelsOf(png), Buffer.compare(png, await pngDrawer('resources/fonts')(svg, Math.round(widthPt * 4)))]).toEqual(['PNG', [1871, Math.round(heightPt * 4)], 0])
  })

  test.runIf(validator)('is valid by the Open XML SDK', async () => {
    expect(await validationErrors(file, 'docx')).toEqual([])
  })

  test('is asked of whoever makes the file: without something to draw with there is no half of a document', async () => {
    await expect(renderDocx(docWith(chart))).rejects.toThrow('something to draw them')
  })
})

test('in HTML a chart is drawn by the page itself, is one picture for screen readers, and no text ends its place', () => {
  const html = renderHtml(docWith(chart), [])
  const figure = /<div class="chart">.*<\/svg><\/div>/s.exec(html)?.[0] ?? ''
  expect({ caption: /<p class="TableCaption">(.*?)</.exec(figure)?.[1]?.replaceAll('\u00A0', ' '), role: /role="img" aria-label="(.*?)"/.exec(figure)?.[1], texts: [...figure.matchAll(/<(?:title|desc|text)[^>]*>(.*?)</g)].map((match) => match[1]), bars: figure.match(/<rect /g)?.length }).toEqual({
    caption: 'Uwagi według rozstrzygnięcia', role: `Uwagi według rozstrzygnięcia. ${chart.alt.replace('&', '&amp;').replace('<b>', '&lt;b&gt;')}`,
    texts: ['Uwagi według rozstrzygnięcia', chart.alt.replace('&', '&amp;').replace('<b>', '&lt;b&gt;'), 'uwzględniono', '3', 'nie uwzględniono', '6', '„inne” &amp; &lt;b&gt;', '0'],
    bars: 2,
  })
})

test('bars are as long as their values, the longest up to the room for what stands at its end', () => {
  const widths = [...chartSvg(chart, 165).svg.matchAll(/<rect [^>]* width="([\d.]+)"/g)].map((match) => Number(match[1]))
  expect([widths[0]! * 2, widths[1]! > 300]).toEqual([widths[1], true])
})

test('long labels stand in up to three lines, and what is left out is marked', () => {
  const bar = (label: string) => [...chartSvg({ ...chart, bars: [{ label, value: 1, valueText: '1' }] }, 165).svg.matchAll(/text-anchor="end">(.*?)</g)].map((match) => match[1])
  expect([bar('Wydział Polityki Społecznej, Równości i Zdrowia Urzędu Miasta Krakowa'), bar('bardzo długa nazwa jednostki '.repeat(20)).at(-1)?.endsWith('…'), bar('bardzo długa nazwa jednostki '.repeat(20)).length]).toEqual([
    ['Wydział Polityki Społecznej, Równości', 'i\u00A0Zdrowia Urzędu Miasta Krakowa'], true, 3,
  ])
})

test('lines fit their width whatever is written, and lose nothing while there is room', () => {
  fc.assert(fc.property(anyText, fc.integer({ min: 20, max: 200 }), (label, width) => {
    const lines = wrappedLines(label, { size: 10, width, most: 1000 })
    expect(lines.every((line) => textWidth(line, 10) <= width)).toBe(true)
    expect(lines.join('').replace(/\s+/gu, '')).toBe(label.replace(/\s+/gu, ''))
  }))
})

test('whatever stands in a chart, it can be drawn', async () => {
  await fc.assert(fc.asyncProperty(anyText, anyText, anyText, fc.nat(), async (label, alt, valueText, value) => {
    const { svg } = chartSvg({ caption: alt, alt, bars: [{ label, value, valueText }, { label: 'x', value: 0, valueText: '' }] }, 165)
    expect(pixelsOf(await drawPng(svg, 100))[0]).toBe(100)
  }), { numRuns: 60 })
})
