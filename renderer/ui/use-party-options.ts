import { useDeferredValue } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { fold } from '#shared/text/fold.ts'
import type { Party } from './party-picker.tsx'

const fewestLetters = 2
const mostShown = 8
const newPartyId = 'new'

const isAsked = (text: string) => text.trim().length >= fewestLetters

/**
 * What was found, and what was typed as a new entry of the register unless it is there under that very name.
 * The search also finds the words scattered over a name; only a name that holds them as they were typed is certain, so that Enter after a whole new name never takes a similar old one.
 */
function withNew(found: readonly Party[], text: string, verb: string): Party[] {
  const typed = fold(text.trim())
  const isCertain = ({ label }: Party) => fold(label).includes(typed)
  const sorted = [...found.filter(isCertain).map((party) => ({ ...party, isReady: true })), ...found.filter((party) => !isCertain(party))]
  const isKnown = found.some(({ label }) => fold(label) === typed)
  return isKnown ? sorted : [...sorted, { id: newPartyId, label: `${verb} „${text.trim()}”`, isNew: true, isReady: true }]
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
