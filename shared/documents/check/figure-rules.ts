import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { fold } from '#shared/text/fold.ts'
import type { CheckedDocument } from './document-rule.ts'

/** Pictures are described in words, and the description says more than the caption (WCAG 1.1.1). */
export function figureRules({ doc, blocks }: CheckedDocument): DocumentFinding[] {
  const findings: DocumentFinding[] = []
  if (doc.opening.logo?.description.trim() === '') findings.push({ rule: 'figure_without_alt', severity: 'error', where: 'nagłówek pisma', sentence: 'Znak w nagłówku nie ma opisu. Wpisz w ustawieniach, co przedstawia.' })
  for (const { block, where } of blocks) {
    if (block.kind !== 'chart') continue
    const [alt, caption] = [block.chart.alt, block.chart.caption].map((text) => fold(text).trim().replace(/\.$/u, ''))
    if (alt === '') findings.push({ rule: 'figure_without_alt', severity: 'error', where, sentence: 'Wykres nie ma opisu dla osób, które go nie zobaczą. Dodaj opis.' })
    else if (alt === caption) findings.push({ rule: 'alt_repeats_caption', severity: 'warning', where, sentence: 'Opis wykresu powtarza jego podpis. Napisz, co z niego wynika.' })
  }
  return findings
}
