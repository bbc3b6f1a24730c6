import type { Speaker } from './speaker-offers.ts'

/** What one person says, while it is being written down. */
export type Voice = { speaker: Speaker | null; content: string; rationale: string; sphere: string | null }

export const silence: Voice = { speaker: null, content: '', rationale: '', sphere: null }

/** Whether anything was typed that would be a loss. */
export const isWorthKeeping = ({ content, rationale }: Voice) => `${content}${rationale}`.trim() !== ''

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** A voice as it was kept aside; whatever is not what it should be is left out. */
export function keptVoice({ content, rationale, sphere, attendance, name }: Record<string, unknown>): Voice {
  const isNamed = typeof name === 'string' && name !== ''
  return { content: textOf(content), rationale: textOf(rationale), sphere: typeof sphere === 'string' ? sphere : null, speaker: isNamed ? { attendance: typeof attendance === 'string' ? attendance : null, name } : null }
}

/** The same, to be kept aside. */
export const keptValues = ({ content, rationale, sphere, speaker }: Voice) => ({ content, rationale, sphere, attendance: speaker?.attendance ?? null, name: speaker?.name ?? '' })
