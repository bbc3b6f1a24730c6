import { AppError } from '#shared/errors.ts'
import { checkStore, toCheck, type Check } from './check.ts'
import { openForChecking } from './open.ts'
import { storeError } from './store-error.ts'

/** Checks a file that nobody has to have open, changing nothing. A file that is damaged is an answer, not an error; one that is missing or not ours is refused as `openStore` does. */
export async function checkFile(path: string): Promise<Check[]> {
  try {
    const store = openForChecking(path)
    try {
      return await checkStore(store)
    } finally {
      await store.close()
    }
  } catch (error) {
    const known = storeError(error)
    if (known instanceof AppError && known.reason === 'damaged_database') return [toCheck('integrity', ['damaged'])]
    throw known
  }
}
