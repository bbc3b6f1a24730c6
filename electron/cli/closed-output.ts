import type { Writable } from 'node:stream'
import { codeOf } from '#electron/store/store-error.ts'

/** Whoever read the output has enough of it (`| head`): calls `end` instead of failing. Any other failure to write is thrown. */
export function endWhenUnread(output: Writable, end: () => void): void {
  output.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
    end()
  })
}
