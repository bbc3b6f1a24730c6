import type { Decision } from '#shared/domain/position.ts'

/** Decisions as short words, for filters and rows. */
export const decisionWords: Record<Decision, string> = {
  accepted: 'uwzględniono', partially: 'częściowo', rejected: 'nie uwzględniono', out_of_scope: 'poza zakresem', noted: 'przyjęto do wiadomości', pending: 'w trakcie',
}
