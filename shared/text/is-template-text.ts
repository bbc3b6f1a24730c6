import { fold } from './fold.ts'

const words = new Set(['nie dotyczy', 'n/d', 'nd', 'brak', 'do uzupelnienia', 'xxx'])
/** Instructions of forms that stand in a cell until somebody writes over them, in brackets; no others, because people put requests in brackets too. */
const hints = new Set(['nieobowiazkowo', 'imie i nazwisko, funkcja', 'nie beda publikowane', 'wpisz tresc', 'wpisz tresc uwagi', 'wpisz tresc postulatu', 'wpisz tekst', 'wpisz tutaj', 'wpisz uwage', 'wpisz postulat', 'wpisz uzasadnienie', 'miejsce na uwage', 'miejsce na uzasadnienie', 'miejsce na wpis'])
/** Dots, dashes and lines to write on. */
const unfilled = /^[\s.…_\-–—]*$/u
const bracketed = /^[[(<]([^\])>]*)[\])>]$/su

/** Whether a cell holds nothing of its own: only what a form or its author left there to be written over. An example („np. …”) may be all that somebody asks for, so it is a text. */
export function isTemplateText(text: string): boolean {
  const bare = fold(text).trim()
  return unfilled.test(bare) || words.has(bare.replace(/\.$/u, '')) || hints.has(bracketed.exec(bare)?.[1]?.trim() ?? '')
}
