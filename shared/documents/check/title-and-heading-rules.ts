import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import type { CheckedDocument } from './document-rule.ts'
import { isInCapitals } from './capitals.ts'

/** The title is the only heading of the first level, and the first thing that is heard; headings go down one level at a time (WCAG 1.3.1, 2.4.2, 2.4.6). */
export function titleAndHeadingRules({ doc: { title }, blocks }: CheckedDocument): DocumentFinding[] {
  const findings: DocumentFinding[] = []
  if (title.trim() === '') findings.push({ rule: 'title_missing', severity: 'error', where: 'tytuł', sentence: 'Dokument nie ma tytułu. Uzupełnij nazwę tego, czego dotyczy.' })
  if (isInCapitals(title)) findings.push({ rule: 'title_in_capitals', severity: 'warning', where: 'tytuł', sentence: 'Tytuł jest napisany samymi wielkimi literami. Zapisz go zwykłymi, bo czytniki mogą go literować.' })
  let level = 1
  for (const { block, where } of blocks) {
    if (block.kind !== 'heading') continue
    if (block.text.trim() === '') findings.push({ rule: 'heading_empty', severity: 'error', where, sentence: 'Jest tu pusty nagłówek. Uzupełnij go albo usuń.' })
    if (block.level > level + 1) findings.push({ rule: 'heading_skipped', severity: 'error', where, sentence: `Nagłówek poziomu ${block.level} stoi zaraz po poziomie ${level}. Poziomów nie można pomijać.` })
    level = block.level
  }
  return findings
}
