import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { problemsInside, type Problems } from './field-problems.ts'
import { closeSession, openSession } from './record-sessions.ts'
import type { Noun, RecordOf } from './register.ts'
import { useRead } from './use-read.ts'

/** One field of a form: what it holds, what is wrong with it, and what to call when it changes and when it is left. */
export type Binding<T> = { name: string; value: T; problems: Problems; onChange(value: T): void; onLeave: () => void }

/**
 * A stored record as a form that stores itself: each field when it is left. `values` is what the screen shows: the stored record with what was typed over it;
 * undefined until it is read. Give it to `RecordForm`, and `record.field('name')` to each field.
 */
export function useRecord<N extends Noun>(noun: N, id: string) {
  const session = useMemo(() => openSession(noun, id), [noun, id])
  const state = useSyncExternalStore(session.subscribe, session.state)
  // Every `get` answers its record; the settings have one row and take no id.
  const read = useRead(`${noun}.get` as 'people.get', (noun === 'settings' ? {} : { id }) as { id: string })

  useEffect(() => {
    if (read.data) session.refresh(read.data)
  }, [read.data, session])
  useEffect(() => () => void closeSession(noun, id), [noun, id])

  const values = state.stored ? ({ ...state.stored, ...state.typed } as RecordOf<N>) : undefined
  const field = <K extends keyof RecordOf<N> & string>(key: K): Binding<RecordOf<N>[K]> => {
    if (!values) throw new Error('A field is bound before its record is read') // a mistake of a component: RecordForm shows its fields only then
    return { name: key, value: values[key], problems: problemsInside(state.problems, key), onChange: (value) => session.change(key, value), onLeave: session.leave }
  }
  return {
    values,
    field,
    isTyping: Object.keys(state.typed).length > 0,
    isSaving: state.isSaving,
    savedAt: state.savedAt,
    hasProblems: Object.keys(state.problems).length > 0,
    error: state.error ?? (state.stored ? null : read.error),
    found: state.found !== undefined,
    storeNow: session.leave,
    discard: session.discard,
    restoreFound: session.restoreFound,
    dropFound: session.dropFound,
    readAgain: () => void read.refetch(),
  }
}

export type RecordHandle<N extends Noun> = ReturnType<typeof useRecord<N>>
