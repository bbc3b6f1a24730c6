import type { AppError } from '#shared/errors.ts'
import { appErrorOf } from './client.ts'
import { problemsOutside, type Problems } from './field-problems.ts'

export type Values = Record<string, unknown>
export type StoredValues = Values & { id: string; revision: number }

/** What a record being edited needs from outside: the store, its crash draft, and the time. */
export type RecordPort = {
  read(): Promise<StoredValues>
  write(change: StoredValues): Promise<StoredValues>
  check(record: StoredValues, change: Values): Problems
  findDraft(): Promise<Values | undefined>
  keepDraft(values: Values): Promise<unknown>
  dropDraft(): Promise<unknown>
  now(): Date
}

export type RecordState = {
  stored: StoredValues | undefined
  /** What was typed and is not stored yet, by field: on its way, or refused and kept as typed. */
  typed: Values
  problems: Problems
  isSaving: boolean
  savedAt: Date | undefined
  /** Why the record as a whole could not be read or stored. */
  error: AppError | undefined
  /** What a crash left behind, until it is taken back or dropped. */
  found: Values | undefined
}

export type RecordSession = ReturnType<typeof makeRecordSession>

/** Milliseconds without a key: then the draft is kept, and later the field is stored although it was not left. */
const draftPause = 400
const storePause = 1500
const isSame = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right)
const pick = (values: Values, fields: readonly string[]): Values => Object.fromEntries(fields.map((field) => [field, values[field]]))

/**
 * One record being edited. A field is stored when it is left or typing pauses; saves wait for one another, each with the revision the former one gave,
 * so a record never conflicts with itself. What breaks a rule stays as typed, with its problem, and is tried again with the next field that is left.
 */
export function makeRecordSession(port: RecordPort, onChanged: () => void = () => undefined) {
  let state: RecordState = { stored: undefined, typed: {}, problems: {}, isSaving: false, savedAt: undefined, error: undefined, found: undefined }
  let queue: Promise<unknown> = Promise.resolve()
  let hasDraft = false
  let draftTimer: ReturnType<typeof setTimeout> | undefined
  let storeTimer: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()

  const set = (change: Partial<RecordState>) => {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
    onChanged()
  }
  const enqueue = (work: () => Promise<unknown>) => {
    queue = queue.then(work).catch((thrown: unknown) => set({ error: appErrorOf(thrown) }))
  }
  /** The draft is a net for a crash: when it cannot be written, the save that follows will say so. */
  const writeDraft = () => {
    clearTimeout(draftTimer)
    draftTimer = undefined
    const { typed } = state
    const isWanted = Object.keys(typed).length > 0
    if (!isWanted && !hasDraft) return
    hasDraft = isWanted
    enqueue(() => (isWanted ? port.keepDraft(typed) : port.dropDraft()).catch(() => undefined))
  }
  const scheduleTyped = () => {
    clearTimeout(draftTimer)
    clearTimeout(storeTimer)
    draftTimer = setTimeout(writeDraft, draftPause)
    storeTimer = setTimeout(() => enqueue(() => store(true)), storePause)
  }

  const takeStored = (stored: StoredValues, sent: Values) => {
    const typed = Object.fromEntries(Object.entries(state.typed).filter(([field, value]) => !(field in sent && isSame(value, sent[field]))))
    set({ stored, typed, problems: problemsOutside(state.problems, Object.keys(sent)), savedAt: port.now() })
  }

  const send = async (stored: StoredValues, fields: readonly string[]): Promise<void> => {
    const sent = pick(state.typed, fields)
    try {
      takeStored(await port.write({ ...sent, id: stored.id, revision: stored.revision }), sent)
    } catch (thrown) {
      const error = appErrorOf(thrown)
      if (error.code === 'conflict') return set({ stored: await port.read(), error })
      if (!error.fields || Object.keys(error.fields).length === 0) return set({ error })
      set({ problems: { ...state.problems, ...error.fields } })
      const refused = new Set(Object.keys(error.fields).map((path) => path.split('.')[0]))
      const others = fields.filter((field) => !refused.has(field))
      if (others.length === fields.length) return set({ error })
      if (others.length > 0) await send(stored, others)
    }
  }

  /** `isQuiet`: the person is still in the field, so what is half typed is not found fault with. */
  const store = async (isQuiet = false): Promise<void> => {
    const { stored, typed } = state
    if (!stored) return
    const changed = Object.keys(typed).filter((field) => !isSame(typed[field], stored[field]))
    const ofSchema = port.check(stored, pick(typed, changed))
    const sendable = changed.filter((field) => !Object.keys(ofSchema).some((path) => path === field || path.startsWith(`${field}.`)))
    set({ typed: pick(typed, changed), problems: isQuiet ? state.problems : ofSchema, error: undefined, isSaving: sendable.length > 0 })
    if (sendable.length > 0) await send(stored, sendable).finally(() => set({ isSaving: false }))
    writeDraft()
  }

  return {
    state: () => state,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Takes what was read anew; an answer older than what is already known is ignored. Of the same revision, what is computed beside the record can have changed. */
    refresh: (stored: StoredValues) => {
      if (!state.stored || stored.revision >= state.stored.revision) set({ stored })
    },
    lookForDraft: async () => {
      const draft = await port.findDraft().catch(() => undefined)
      if (!draft) return
      hasDraft = true
      if (Object.keys(state.typed).length === 0) set({ found: draft })
    },
    change: (field: string, value: unknown) => {
      set({ typed: { ...state.typed, [field]: value }, problems: problemsOutside(state.problems, [field]) })
      scheduleTyped()
    },
    /** Stores what was typed; to be called when a field is left. */
    leave: () => {
      clearTimeout(storeTimer)
      if (Object.keys(state.typed).length > 0) enqueue(() => store())
    },
    /** Gives up what was typed and is not stored. */
    discard: () => {
      set({ typed: {}, problems: {}, error: undefined })
      writeDraft()
    },
    /** Takes back what a crash left behind, as if it had just been typed. */
    restoreFound: () => {
      set({ typed: { ...state.found, ...state.typed }, found: undefined })
      enqueue(() => store())
    },
    dropFound: () => {
      set({ found: undefined })
      writeDraft()
    },
    isClean: () => Object.keys(state.typed).length === 0 && !state.isSaving,
    /** Whether something that was typed could not be stored. */
    hasRefused: () => Object.keys(state.problems).length > 0 || (state.error !== undefined && Object.keys(state.typed).length > 0),
    /** Whether a form shows it. */
    isWatched: () => listeners.size > 0,
    /** When everything asked for so far is done. */
    settled: async (): Promise<void> => {
      let seen
      while (seen !== queue) await (seen = queue) // work may ask for more work, such as the dropping of a draft
    },
  }
}
