import type { Found, Masked } from './masked.ts'

const address = /(?:e-?mail:? ?|mail:? ?)?(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,5}\.[a-z]{2,24}(?![\w@])/giu
const own = /[\w.+-]+@[\w.-]+$/u
const webAddress = /(?:https?:\/\/|www\.)[^\s<>"()]{1,2000}/giu

/** E-mail addresses as they are typed. */
export function findEmails({ raw }: Masked): Found<string>[] {
  return [...raw.matchAll(address)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: own.exec(match[0])![0] }))
}

/** Addresses of pages: their digits are no telephones and no days. */
export function findLinks({ raw }: Masked): Found<string>[] {
  return [...raw.matchAll(webAddress)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: match[0] }))
}
