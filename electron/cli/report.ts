import type { Reply } from '#shared/errors.ts'

/** The reply on standard output; of a refusal also one line on standard error, and one for each thing that was found. Gives the exit code. */
export function report(reply: Reply<unknown>): number {
  process.stdout.write(`${JSON.stringify(reply)}\n`)
  if (reply.ok) return 0
  const { code, reason, fields, findings = [] } = reply.error
  process.stderr.write(`${[code, reason, fields && Object.entries(fields).map(([path, why]) => `${path}: ${why}`).join(', ')].filter(Boolean).join(': ')}\n`)
  for (const { where, sentence } of findings) process.stderr.write(`${where}: ${sentence}\n`)
  return 1
}
