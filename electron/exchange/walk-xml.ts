import { SaxesParser } from 'saxes'
import { AppError } from '#shared/errors.ts'
import type { ReadingBudget } from './reading-budget.ts'

/** Names come without their prefix, which writers choose freely (`x:row`); attributes keep theirs. */
export type XmlListener = {
  open?: (name: string, attributes: Record<string, string>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const pieceSize = 65_536

/** Tells what an XML part says, in its order, while its pieces come. `io_failed` (`not_a_workbook`) for XML that is broken, declares entities, or is neither UTF-8 nor UTF-16. */
export async function walkXml(part: Iterable<Uint8Array>, listener: XmlListener, budget: ReadingBudget): Promise<void> {
  const parser = new SaxesParser()
  const heard = (text: string) => listener.text?.(text)
  parser.on('error', (error) => {
    throw broken(error)
  })
  parser.on('doctype', () => {
    throw broken()
  })
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes))
  parser.on('text', heard)
  parser.on('cdata', heard)
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)))
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for (const piece of smallPieces(part)) {
    await budget.pause()
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    parser.write(decoded(decoder, piece, true))
  }
  if (decoder) parser.write(decoded(decoder, new Uint8Array(), false))
  parser.close()
}

/** A piece of what was packed well can be a thousand times as long. */
function* smallPieces(part: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of part) {
    for (let at = 0; at < chunk.length; at += pieceSize) yield chunk.subarray(at, at + pieceSize)
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)
const broken = (cause?: unknown) => new AppError('io_failed', { reason: 'not_a_workbook', ...(cause ? { cause } : {}) })

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream })
  } catch (error) {
    throw broken(error)
  }
}
