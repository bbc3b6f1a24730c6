import { useDeferredValue } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { fold } from '#shared/text/fold.ts'
import type { Party } from './party-picker.tsx'

const fewestLetters = 2
const mostShown = 8
export const newPartyId = 'new'

const isAsked = (text: string) => text.trim().length >= fewestLetters

/** What was typed as a new entry of the register, unless it is there under that very name. */
function withNew(found: readonly Party[], text: string, verb: string): Party[] {
  const isKnown = found.some(({ label }) => fold(label) === fold(text.trim()))
  return isKnown ? [...found] : [...found, { id: newPartyId, label: `${verb} „${text.trim()}”`, isNew: true }]
}

/** Organisations whose names hold the typed letters. */
export function useOrganisationOptions(text: string): Party[] {
  const asked = useDeferredValue(text)
  const { data } = useRead('organisations.list', { search: asked, limit: mostShown }, { isEnabled: isAsked(asked), keepsPrevious: true })
  if (!isAsked(asked) || !data) return []
  return withNew(data.rows.map(({ id, name, city }) => ({ id, label: name, ...(city !== '' && { detail: city }) })), asked, 'Dodaj nową organizację')
}

/** People whose names hold the typed letters, with the organisations they come from. */
export function usePersonOptions(text: string): Party[] {
  const asked = useDeferredValue(text)
  const { data } = useRead('people.list', { search: asked, limit: mostShown }, { isEnabled: isAsked(asked), keepsPrevious: true })
  if (!isAsked(asked) || !data) return []
  return withNew(data.rows.map(({ id, fullName, organisations }) => ({ id, label: fullName, ...(organisations.length > 0 && { detail: organisations.join(', ') }) })), asked, 'Dodaj nową osobę')
}
