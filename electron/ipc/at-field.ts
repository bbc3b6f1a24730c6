import { AppError } from '#shared/errors.ts'

/** A refusal names the fields of the one record; where several are given, it must say which of them: `duties.3.to`. */
export async function atField<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || !error.fields) throw error
    const { code, reason, fields } = error
    throw new AppError(code, { ...(reason && { reason }), fields: Object.fromEntries(Object.entries(fields).map(([field, why]) => [`${path}.${field}`, why])), cause: error })
  }
}
