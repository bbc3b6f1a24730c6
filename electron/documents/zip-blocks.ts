/** Text is encoded in runs of about this many letters, which stay in the processor's cache: measured, a third faster than whole blocks. */
const runLength = 16 * 1024
/** What is handed to zlib's thread at a time. */
const blockSize = 128 * 1024

const encoder = new TextEncoder()

/**
 * Joins small pieces into large blocks of UTF-8; bytes pass through as they are. Two pieces of memory take turns, so a block of text holds only until the block after the next one is asked for: a document of any length takes
 * the same memory, and leaves nothing to be collected. One text at a time.
 */
export function makeBlocks(): (pieces: Iterable<string | Uint8Array>) => Generator<Uint8Array> {
  const memory = [new Uint8Array(blockSize), new Uint8Array(blockSize)] as const
  let turn: 0 | 1 = 0
  let filled = 0

  function take(): Uint8Array {
    const block = memory[turn].subarray(0, filled)
    turn = turn === 0 ? 1 : 0
    filled = 0
    return block
  }

  return function* blocks(pieces) {
    filled = 0
    for (const run of runs(pieces)) {
      if (typeof run !== 'string') {
        if (filled > 0) yield take()
        yield run
        continue
      }
      for (let rest = run; rest !== ''; ) {
        const { read, written } = encoder.encodeInto(rest, memory[turn].subarray(filled))
        filled += written
        rest = rest.slice(read)
        if (rest !== '') yield take()
      }
    }
    if (filled > 0) yield take()
  }
}

function* runs(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    if (typeof piece === 'string' && text.length < runLength) continue
    if (text !== '') yield text
    text = ''
    if (typeof piece !== 'string') yield piece
  }
  if (text !== '') yield text
}
