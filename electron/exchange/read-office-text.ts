import { SaxesParser } from 'saxes'
import { AppError } from '#shared/errors.ts'
import { unzipCapped } from './unzip-capped.ts'

export type OfficeFormat = 'docx' | 'xlsx'

const bodyParts: Record<OfficeFormat, { pattern: RegExp; textElement: string }> = {
  docx: { pattern: /^word\/document\d*\.xml$/, textElement: 'w:t' },
  xlsx: { pattern: /^xl\/(?:sharedStrings\.xml|worksheets\/[^/]+\.xml)$/, textElement: 't' },
}

/** Every text of a DOCX or XLSX file, in the order of the file; a hyphen that keeps its line, which Word holds apart, is part of its text. `io_failed` (`read_back_failed`) when it is no such file or its XML is broken. */
export function readOfficeText(format: OfficeFormat, bytes: Uint8Array): string[] {
  const { pattern, textElement } = bodyParts[format]
  const parts = unzipCapped(bytes, (name) => pattern.test(name) || name === '[Content_Types].xml')
  const bodies = [...parts].filter(([name]) => pattern.test(name))
  if (bodies.length === 0 || !parts.has('[Content_Types].xml')) throw new AppError('io_failed', { reason: 'read_back_failed' })
  return bodies.flatMap(([, xml]) => textsOf(new TextDecoder('utf-8', { fatal: true }).decode(xml), textElement))
}

function textsOf(xml: string, textElement: string): string[] {
  const texts: string[] = []
  let isInside = false
  let goesOn = false
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new AppError('io_failed', { reason: 'read_back_failed', cause: error })
  })
  parser.on('opentag', ({ name }) => {
    if (name === 'w:p') goesOn = false
    if (name === 'w:noBreakHyphen') {
      texts.push(`${texts.pop() ?? ''}-`)
      goesOn = true
    }
    isInside = name === textElement
    if (!isInside) return
    if (!goesOn) texts.push('')
    goesOn = false
  })
  parser.on('text', (text) => {
    if (isInside) texts.push(`${texts.pop() ?? ''}${text}`)
  })
  parser.on('closetag', () => void (isInside = false))
  parser.write(xml).close()
  return texts
}
