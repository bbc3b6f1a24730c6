/** Where a produced file goes, piece by piece. The next piece is written when the promise of the last one is kept, so nothing piles up. */
export type Sink = { write: (bytes: Uint8Array) => Promise<void> }

/** A sink that keeps everything in memory. */
export function createMemorySink(): Sink & { bytes: () => Uint8Array } {
  const pieces: Uint8Array[] = []
  return {
    write: async (bytes) => {
      pieces.push(bytes)
    },
    bytes: () => Buffer.concat(pieces),
  }
}
