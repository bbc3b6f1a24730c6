import { call } from './client.ts'
import { problemsOfField } from './field-problems.ts'
import { makeRecordSession, type RecordPort, type RecordSession, type Values } from './record-session.ts'
import type { Noun } from './register.ts'

/** Records being edited, by `<noun>:<id>`. They outlive their form, so that a save in flight ends and a refused value is still there on return. */
const sessions = new Map<string, RecordSession>()
const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

/** Calls after every change of any record being edited; gives back the function that stops it. */
export function onSessionsChanged(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The first record, as `<noun>:<id>`, in which something that was typed was refused. */
export function firstUnsaved(): string | undefined {
  return [...sessions].find(([, session]) => session.hasRefused())?.[0]
}

function portOf(noun: Noun, id: string, key: string): RecordPort {
  return {
    read: async () => await call(`${noun}.get` as 'people.get', (noun === 'settings' ? {} : { id }) as { id: string }), // one type stands for all: a record is its values here
    write: async (change) => await call(`${noun}.update` as 'people.update', change), // checked by the schema of `noun` in the main process
    check: (record, change) => problemsOfField(noun, record, change),
    findDraft: async () => (await call('drafts.list', {})).rows.find((row) => row.key === key)?.values,
    keepDraft: (values: Values) => call('drafts.keep', { key, values: structuredClone(values) as Record<string, never> }), // field values are JSON
    dropDraft: () => call('drafts.drop', { key }),
    now: () => new Date(),
  }
}

/** The session of one record; the first one to ask begins it and looks for what a crash left behind. */
export function openSession(noun: Noun, id: string): RecordSession {
  const key = `${noun}:${id}`
  const known = sessions.get(key)
  if (known) return known
  const session = makeRecordSession(portOf(noun, id, key), tell)
  sessions.set(key, session)
  void session.lookForDraft()
  return session
}

/** Lets a session go when its form is left and nothing in it waits. */
export async function closeSession(noun: Noun, id: string): Promise<void> {
  const key = `${noun}:${id}`
  const session = sessions.get(key)
  session?.leave()
  await session?.settled()
  if (session?.isClean() && !session.isWatched()) sessions.delete(key)
  tell()
}

/** Gives up every record being edited, with what was typed there. */
export function forgetSessions(): void {
  for (const session of sessions.values()) session.discard()
  sessions.clear()
  tell()
}

/** Stores what was typed in every open form; resolves when all of it has been answered. */
export async function storeEverything(): Promise<void> {
  for (const session of sessions.values()) session.leave()
  await Promise.all([...sessions.values()].map((session) => session.settled()))
}
