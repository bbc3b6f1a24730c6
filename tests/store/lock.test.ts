import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { acquireLock } from '#electron/store/lock.ts'
import { processStart } from '#electron/store/process-start.ts'
import { temporaryFolder } from './temporary-folder.ts'

const now = '2026-11-21T12:00:00.000Z'
let folder: string
let path: string
beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'referat.db')
})
const acquire = (user = 'Anna') => acquireLock(path, { user, now })
const inUse = expect.objectContaining({ code: 'rule_broken', reason: 'database_in_use', params: { since: now, user: 'Anna' } })
const holder = () => JSON.parse(readFileSync(`${path}.lock`, 'utf8')) as Record<string, unknown>
const pretend = (values: object) => writeFileSync(`${path}.lock`, JSON.stringify({ token: 'x', pid: process.pid, start: processStart(process.pid), host: hostname(), user: 'Anna', since: now, ...values }))

/** The number of a process that has just ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid!
}

test('one has it, the other is told who and since when; once released it can be had again and nothing is left', () => {
  const lock = acquire()
  expect(() => acquire('Ewa')).toThrow(inUse)
  lock.release()
  acquire('Ewa').release()
  expect(readdirSync(folder)).toEqual([])
})

test('a lock left by a dead process is taken over', async () => {
  pretend({ pid: await deadProcess(), start: null })
  const lock = acquire('Ewa')
  expect(holder()).toMatchObject({ pid: process.pid, user: 'Ewa', host: hostname() })
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test.runIf(process.platform === 'linux')('a living process that only has the number of the dead one does not count', () => {
  expect(processStart(process.pid)).toMatch(/^[0-9a-f-]{36} \d+$/)
  pretend({ start: 'another boot 1' })
  acquire('Ewa').release()
  expect(readdirSync(folder)).toEqual([])
})

test('where the system cannot tell when a process started, a living one counts', () => {
  pretend({ start: null })
  expect(() => acquire('Ewa')).toThrow(inUse)
})

test('a lock from another computer counts as living', () => {
  pretend({ host: 'inny-komputer', pid: 1 })
  expect(() => acquire('Ewa')).toThrow(inUse)
})

test.each(['', 'nie json', '{}', '{"pid":-1}', 'null'])('a lock that nobody can claim is taken over: %j', (content) => {
  writeFileSync(`${path}.lock`, content)
  acquire().release()
  expect(readdirSync(folder)).toEqual([])
})

test('releasing twice, or after somebody else took over, takes nothing from them', () => {
  const lock = acquire()
  pretend({ token: 'somebody else' })
  lock.release()
  expect(holder()).toMatchObject({ token: 'somebody else' })
})

test('of several processes that start at once exactly one gets it', async () => {
  const program = `
    import { acquireLock } from '#electron/store/lock.ts'
    process.stdin.once('data', () => {
      try { acquireLock(${JSON.stringify(path)}, { user: 'Anna', now: ${JSON.stringify(now)} }); console.log('got') } catch (error) { console.log(error.reason) }
    })
    process.stdin.once('end', () => process.exit())
    console.log('ready')`
  pretend({ pid: await deadProcess(), start: null })
  const children = Array.from({ length: 4 }, () => spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['pipe', 'pipe', 'inherit'], cwd: process.cwd() }))
  const line = async (child: (typeof children)[number]) => String((await once(child.stdout, 'data'))[0]).trim()
  await Promise.all(children.map(line))
  const answers = children.map(line)
  for (const child of children) child.stdin.write('go\n')
  expect((await Promise.all(answers)).sort()).toEqual(['database_in_use', 'database_in_use', 'database_in_use', 'got'])
  for (const child of children) child.stdin.end()
  await Promise.all(children.map((child) => once(child, 'exit')))
})
