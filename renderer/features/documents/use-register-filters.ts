import { useState } from 'react'
import type { Input } from '#shared/contract/index.ts'

type Choice = { published: 'published' | 'unpublished' | null; origin: 'made' | 'entered' | null; kind: string; format: string; meeting: string | null; consultation: string | null }
export type RegisterFilters = { choice: Choice; choose: (change: Partial<Choice>) => void; clear: () => void; /** How many of the folded ones are on. */ count: number; asked: Partial<Input<'documents.list'>> }

const nothing: Omit<Choice, 'published'> = { origin: null, kind: '', format: '', meeting: null, consultation: null }

/** What is chosen in the filters of the register, and what the list is asked by it. */
export function useRegisterFilters(): RegisterFilters {
  const [choice, setChoice] = useState<Choice>({ published: null, ...nothing })
  const { published, origin, kind, format, meeting, consultation } = choice
  const asked = {
    ...(published && { isPublished: published === 'published' }), ...(origin && { isMade: origin === 'made' }), ...(kind && { kind }), ...(format && { format }), ...(meeting && { meeting }), ...(consultation && { consultation }),
  }
  return {
    choice, asked, count: [origin, kind, format, meeting, consultation].filter(Boolean).length,
    choose: (change) => setChoice({ ...choice, ...change }),
    clear: () => setChoice({ published, ...nothing }),
  }
}
