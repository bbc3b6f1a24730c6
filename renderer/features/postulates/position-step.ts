import type { PositionState } from '#shared/domain/position.ts'

/** The next sensible act on a position; a published one has none. */
export const nextSteps: Record<PositionState, { state: PositionState; act: string } | null> = {
  to_fill: { state: 'draft', act: 'Oznacz jako projekt' },
  draft: { state: 'approved', act: 'Zatwierdź' },
  approved: { state: 'published', act: 'Oznacz jako opublikowane' },
  published: null,
}

/** Why an approved position is read-only. */
export const lockSentences: Partial<Record<PositionState, string>> = {
  approved: 'Stanowisko jest zatwierdzone, więc jego treść jest zamknięta. Aby ją zmienić, wycofaj zatwierdzenie.',
  published: 'Stanowisko jest opublikowane, więc jego treść jest zamknięta. Aby ją zmienić, wycofaj zatwierdzenie.',
}
