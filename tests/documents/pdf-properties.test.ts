import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withPdfProperties } from '#electron/documents/pdf-properties.ts'

const createdAt = '2026-11-21T22:10:05.500Z'

/** A PDF as browsers write it: objects one after another, their places in a table, the properties named in the trailer. */
function pdfOf(objects: readonly string[], info = 1): Buffer {
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const lines = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}trailer\n<</Size ${objects.length + 1}\n/Root 2 0 R\n/Info ${info} 0 R>>\nstartxref\n${body.length}\n%%EOF\n`, 'latin1')
}

const browserInfo = '<</Title (Stary endobj)\n/Creator (Mozilla/5.0 HeadlessChrome)\n/Producer (Skia/PDF m156)>>'
const catalog = '<</Type /Catalog /Lang (pl-PL) /StructTreeRoot 3 0 R>>'

/** The objects as a reader finds them: through the table of their places. */
function objectsOf(pdf: Uint8Array): string[] {
  const text = Buffer.from(pdf).toString('latin1')
  const table = text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)![1]))
  expect(table.startsWith('xref\n')).toBe(true)
  return [...table.matchAll(/(\d{10}) 00000 n \n/g)].map(([, place]) => /^\d+ 0 obj\n(.*?)\nendobj\n(?=\d+ 0 obj\n|xref\n)/s.exec(text.slice(Number(place)))![1]!)
}

const valueOf = (info: string, name: string) => Buffer.from(new RegExp(`/${name} <FEFF([0-9A-F]*)>`).exec(info)![1]!, 'hex').swap16().toString('utf16le')

test('the properties are the document’s, nothing of the browser is left, and every other object is found where the table says', () => {
  const made = withPdfProperties(pdfOf([browserInfo, catalog, '<</Type /StructTreeRoot>>']), { title: 'Raport – „Zażółć” (1)', author: 'Urząd Miasta Krakowa', createdAt })
  const [info, ...others] = objectsOf(made)
  expect({ title: valueOf(info!, 'Title'), author: valueOf(info!, 'Author'), creator: valueOf(info!, 'Creator'), producer: valueOf(info!, 'Producer'), moments: info!.match(/\(D:\d+Z\)/g) }).toEqual({
    title: 'Raport – „Zażółć” (1)', author: 'Urząd Miasta Krakowa', creator: 'Referat NGO', producer: 'Referat NGO', moments: ['(D:20261121221005Z)', '(D:20261121221005Z)'],
  })
  expect(others).toEqual([catalog, '<</Type /StructTreeRoot>>'])
  expect(Buffer.from(made).toString('latin1')).not.toMatch(/Chrome|Skia|Stary/)
})

test('whatever the title and wherever the properties stand, all other objects stay as they were and are found', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'ł', '\n', ')', '<', '>', '\0', '😀'), maxLength: 40 })
  fc.assert(fc.property(plain, fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '(', '9') }), { minLength: 1, maxLength: 12 }), fc.nat(), (title, others, at) => {
    const place = at % (others.length + 1)
    const objects = [...others.slice(0, place), browserInfo, ...others.slice(place)]
    const made = objectsOf(withPdfProperties(pdfOf(objects, place + 1), { title, author: title, createdAt }))
    expect(made.filter((_one, index) => index !== place)).toEqual(others)
    expect(valueOf(made[place]!, 'Title')).toBe(title.replaceAll('\0', '\uFFFD'))
  }))
})

test('what is not a PDF with a table of places is passed on untouched', () => {
  const whole = pdfOf([browserInfo, catalog])
  const others = ['%PDF-1.7\nwithout a table', '', '%PDF-1.4\nstartxref\n3\n%%EOF\n', whole.toString('latin1').replace('/Info 1 0 R', '/Info 9 0 R'), whole.toString('latin1').replace('1 0 obj', '7 0 obj')].map((text) => Buffer.from(text, 'latin1'))
  expect(others.map((bytes) => Buffer.from(withPdfProperties(bytes, { title: 'a', author: 'b', createdAt })))).toEqual(others)
})
