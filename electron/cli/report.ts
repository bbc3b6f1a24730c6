import type { Reply } from '#shared/errors.ts'

/** The reply on standard output; of a refusal also one line on standard error. Gives the exit code. */
export function report(reply: Reply<unknown>): number {
  process.stdout.write(`${JSON.stringify(reply)}\n`)
  if (reply.ok) return 0
  const { code, reason, fields } = reply.error
  process.stderr.write(`${[code, reason, fields && Object.entries(fields).map(([path, why]) => `${path}: ${why}`).join(', ')].filter(Boolean).join(': ')}\n`)
  return 1
}
