import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { isToFillIn } from '#shared/documents/report/to-fill-in.ts'
import { abbreviationsIn } from '#shared/documents/abbreviations.ts'
import { shortened } from '#shared/text/shortened.ts'
import { unfinishedPlace } from '#shared/text/placeholder.ts'
import { isInCapitals } from './capitals.ts'
import { draftFindings } from './draft-rule.ts'
import type { CheckedDocument } from './document-rule.ts'
import type { PlacedText } from './placed-texts.ts'

const longestExcerpt = 60

/** Nothing is left to be filled in, nothing shouts, and abbreviations are explained (regulation on BIP of 18.01.2007, § 6; WCAG 3.1.4). */
export function textRules({ doc, blocks, texts }: CheckedDocument): DocumentFinding[] {
  const isToBeFilledIn = doc.form !== undefined
  const said = texts.filter(({ place }) => place !== 'property')
  return [
    ...draftFindings(blocks),
    ...texts.flatMap((text) => [...(isToBeFilledIn ? [] : openPlaces(text)), ...capitals(text)]),
    ...[...abbreviationsIn(said.map(({ text }) => text))].filter((short) => !isExplained(short, { blocks, texts })).map((short): DocumentFinding => ({
      rule: 'abbreviation', severity: 'warning', where: said.find(({ text }) => abbreviationsIn([text]).has(short))!.where, sentence: `Skrót ${short} nie jest nigdzie wyjaśniony. Podaj pełną nazwę przy pierwszym użyciu albo w wykazie skrótów.`,
    })),
  ]
}

/** The case number and the day may be written by hand on paper, and other people's words in a table may hold brackets and dots of their own. */
function openPlaces({ text, where, place }: PlacedText): DocumentFinding[] {
  const open = place === 'form' ? undefined : unfinishedPlace(text)
  return open === undefined ? [] : [{ rule: 'placeholder', severity: (place === 'cell' && !isToFillIn(text)) || place === 'opening' ? 'warning' : 'error', where, sentence: `Jest tu miejsce do uzupełnienia: „${open}”. Uzupełnij je.` }]
}

function capitals({ text, where, place }: PlacedText): DocumentFinding[] {
  if (place === 'title' || place === 'form' || !isInCapitals(text)) return []
  return [{ rule: 'text_in_capitals', severity: 'warning', where, sentence: `Tekst „${shortened(text, longestExcerpt)}” jest napisany samymi wielkimi literami. Zapisz go zwykłymi, bo czytniki mogą go literować.` }]
}

/** In a list of abbreviations, or beside the full name: `… (KDO)`, `KDO (…)`, `KDO – …`. */
function isExplained(short: string, { blocks, texts }: Pick<CheckedDocument, 'blocks' | 'texts'>): boolean {
  const beside = new RegExp(`\\(${short}\\)|(?<![\\p{L}\\p{N}])${short} (?:\\(|[–-] )`, 'u')
  return blocks.some(({ block }) => block.kind === 'definitions' && block.items.some(({ label, value }) => label === short && value.trim() !== '')) || texts.some(({ text }) => beside.test(text))
}
