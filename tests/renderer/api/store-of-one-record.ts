import { AppError, type Reason } from '#shared/errors.ts'
import { makeRecordSession, type RecordPort, type StoredValues, type Values } from '#renderer/api/record-session.ts'

export const savedAt = new Date('2026-06-15T10:00:00Z')

/** A store of one record that behaves as the dispatcher does: revisions grow, a stale one is a conflict, rules name their fields. */
export function makeStore(refuse: (record: Values) => Record<string, Reason> = () => ({})) {
  let record: StoredValues = { id: 'one', revision: 1, name: 'Fundacja', city: '', krs: '' }
  let draft: Values | undefined
  const writes: StoredValues[] = []
  const port: RecordPort = {
    read: async () => record,
    write: async (change) => {
      writes.push(change)
      if (change.revision !== record.revision) throw new AppError('conflict', { reason: 'edited_meanwhile' })
      const next = { ...record, ...change, revision: record.revision + 1 }
      const fields = refuse(next)
      if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
      record = next
      return record
    },
    check: (_, change): Record<string, Reason> => (change.name === '' ? { name: 'required' } : {}),
    findDraft: async () => draft,
    keepDraft: async (values) => {
      draft = values
    },
    dropDraft: async () => {
      draft = undefined
    },
    now: () => savedAt,
  }
  const open = () => {
    const session = makeRecordSession(port)
    session.refresh(record)
    return session
  }
  return {
    port, writes, open, record: () => record, draft: () => draft,
    changeElsewhere: (change: Values) => {
      record = { ...record, ...change, revision: record.revision + 1 }
    },
    leaveDraft: (values: Values) => {
      draft = values
    },
  }
}

export const shortKrs = ({ krs }: Values): Record<string, Reason> => (krs === '123' ? { krs: 'krs_format' } : {})
