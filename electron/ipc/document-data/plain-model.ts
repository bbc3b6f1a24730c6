/** What a model of a document is made of when nothing of it is computed any more. */
export type Plain = string | number | boolean | null | Uint8Array | readonly Plain[] | { readonly [key: string]: Plain }

/** Bytes in JSON: an object with this key alone. No model has such a key. */
const bytesKey = '$bytes'

/** Bytes that say themselves how they stand in JSON, which takes no longer than text. */
class KeptBytes extends Uint8Array {
  toJSON(): object {
    return { [bytesKey]: Buffer.from(this.buffer, this.byteOffset, this.byteLength).toString('base64') }
  }
}

/**
 * A model with everything in it computed: rows that are read one by one become a list, keys stand in code-unit order, what is undefined is left out. It is rendered like the model it was made from, and
 * can be rendered again.
 */
export function plainModel<T>(model: T): T {
  return plainOf(model) as T
}

/** One text for one plain model, as `plainModel` gives it. */
export function modelText(plain: unknown): string {
  return JSON.stringify(plain)
}

/** The plain model that `modelText` wrote. */
export function modelOfText(text: string): Plain {
  return withBytes(JSON.parse(text) as Plain)
}

function plainOf(value: unknown): Plain {
  if (typeof value !== 'object' || value === null) return value as Plain
  if (value instanceof Uint8Array) return new KeptBytes(value)
  if (Symbol.iterator in value) return Array.from(value as Iterable<unknown>, plainOf)
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)).map(([key, one]) => [key, plainOf(one)]))
}

function withBytes(value: Plain): Plain {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(withBytes)
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first![0] === bytesKey && typeof first![1] === 'string') return new KeptBytes(Buffer.from(first![1], 'base64'))
  return Object.fromEntries(entries.map(([key, one]) => [key, withBytes(one)]))
}
