import type { PostulateStage } from '#shared/domain/postulate.ts'

/** How papers of postulates are called where remarks to a draft are collected; of one remark in the singular. */
const remarkTitles: Readonly<Record<string, string>> = { 'karta-postulatu': 'Karty uwag', 'zestawienie-postulatow': 'Zestawienie zgłoszonych uwag', stanowisko: 'Stanowisko do zgłoszonych uwag' }

/** What a paper is called in a stage: stage I has postulaty, stage II has uwagi. `isOfOne`: it is the paper of a single entry. */
export function stageTitle({ kind, title }: { kind: string; title: string }, { stage, isOfOne }: { stage: PostulateStage; isOfOne: boolean }): string {
  if (stage === 'postulate') return title
  return isOfOne && kind === 'karta-postulatu' ? 'Karta uwagi' : (remarkTitles[kind] ?? title)
}
