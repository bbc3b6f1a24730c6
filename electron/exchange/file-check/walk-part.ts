import { SaxesParser } from 'saxes'
import { AppError } from '#shared/errors.ts'

/** Names come without their prefix; attributes keep theirs. */
export type PartListener = { open?: (name: string, attributes: Record<string, string>) => void; text?: (text: string) => void; close?: (name: string) => void }

/** Tells what a part of a file that was just made says, in its order. `io_failed` (`read_back_failed`) for broken XML. */
export function walkPart(bytes: Uint8Array, { open, text, close }: PartListener): void {
  const parser = new SaxesParser()
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('error', (error) => {
    throw new AppError('io_failed', { reason: 'read_back_failed', cause: error })
  })
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes))
  parser.on('text', (said) => text?.(said))
  parser.on('cdata', (said) => text?.(said))
  parser.on('closetag', ({ name }) => close?.(local(name)))
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).close()
}
