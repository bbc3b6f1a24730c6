import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { DistributionData } from '#shared/documents/distribution-data.ts'
import { distributionColumns, distributionRows } from '#shared/documents/distribution-rows.ts'
import { commonParts, officialOpening, preparedBy } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import type { Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { countOf, nouns, type NounForms } from '#shared/text/plural.ts'

const units: NounForms = { one: 'komórka lub jednostka', few: 'komórki lub jednostki', many: 'komórek lub jednostek' }

/** To whom a paper goes, numbered, as an annex of a letter: the units concerned, the organisations with their addresses, and the office's own copy. */
export function buildDistributionList(data: DistributionData, context: BuildContext): Doc {
  const { scope, programme } = data
  const consultation = scope.kind === 'consultation' ? scope.consultation : null
  const subject = consultation ? `konsultacji ${consultedPhrase(consultation.subjectFull)}` : programme ? `prac nad dokumentem – ${programme.title}` : undefined
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle(scope, context)), part: 'zakres' },
    { kind: 'paragraph', role: 'lead', runs: runs(countSentence(data)), part: 'wstęp' },
    { kind: 'table', table: tableOf(data, context), part: 'adresaci' },
  ]
  return {
    ...commonParts(context),
    title: 'Rozdzielnik',
    runningHead: `Rozdzielnik – ${scopeTitle(scope, context)}`,
    opening: officialOpening(context, { caseNumber: consultation?.caseNumber ?? '', subject, date: context.today }),
    sections: [{ orientation: context.isInternal ? 'landscape' : 'portrait', blocks: [...blocks, ...preparedBy(context)] }],
  }
}

/** The same list for addressing letters. */
export function buildDistributionWorkbook(data: DistributionData, context: BuildContext): Workbook {
  return {
    ...commonParts(context),
    title: `Rozdzielnik – ${scopeTitle(data.scope, context)}`,
    sheets: [{ name: 'Rozdzielnik', orientation: 'landscape', table: tableOf(data, context) }],
    notes: [countSentence(data), `Stan na ${formatDate(context.today)}`],
  }
}

function tableOf(data: DistributionData, context: BuildContext): Table {
  return { caption: 'Adresaci', columns: distributionColumns(context), rows: distributionRows(data, context) }
}

/** `Otrzymują: 3 komórki lub jednostki i 12 organizacji.`; with nobody concerned, that there is only the office's own copy. */
function countSentence({ units: answering, organisations, residentCount }: DistributionData): string {
  const counts = [answering.length > 0 && countOf(answering.length, units), organisations.length > 0 && countOf(organisations.length, nouns.organisation), residentCount > 0 && countOf(residentCount, nouns.person)].filter((one) => one !== false)
  return counts.length === 0 ? 'Nie ma adresatów poza aktami sprawy: nikt nie zgłosił postulatów, nie został zaproszony ani nie odpowiada.' : `Otrzymują: ${enumerated(counts)}.`
}
