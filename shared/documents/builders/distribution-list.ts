import { consultationSubject } from '#shared/documents/consulted-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { DistributionData } from '#shared/documents/distribution-data.ts'
import { distributionTable } from '#shared/documents/distribution-rows.ts'
import { commonParts, officialOpening, preparedBy, printSignature } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { countOf, nouns, type NounForms } from '#shared/text/plural.ts'

const units: NounForms = { one: 'komórka lub jednostka', few: 'komórki lub jednostki', many: 'komórek lub jednostek' }

/** To whom a paper goes, numbered, as an annex of a letter: the units concerned, the organisations with their addresses, and the office's own copy. */
export function buildDistributionList(data: DistributionData, context: BuildContext): Doc {
  const { scope, programme, consultation } = data
  const subject = consultation ? consultationSubject(consultation) : programme ? `prac nad dokumentem – ${programme.title}` : undefined
  const blocks: Block[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle(scope, context)), part: 'zakres' },
    { kind: 'fields', caption: 'Do czego jest rozdzielnik', fields: [{ label: 'Rozdzielnik do', hint: '(jakie pismo albo dokument)', heightMm: 9 }] },
    { kind: 'paragraph', role: 'lead', runs: runs(countSentence(data)), part: 'wstęp' },
    { kind: 'table', table: distributionTable(data, context), part: 'adresaci' },
  ]
  return {
    ...commonParts(context),
    title: 'Rozdzielnik',
    runningHead: `Rozdzielnik – ${scopeTitle(scope, context)}`,
    opening: officialOpening(context, { caseNumber: consultation?.caseNumber ?? '', subject, date: context.today }),
    sections: [{ orientation: context.isInternal ? 'landscape' : 'portrait', blocks: [...blocks, printSignature(context), ...preparedBy(context)] }],
  }
}

/** The same list for addressing letters. */
export function buildDistributionWorkbook(data: DistributionData, context: BuildContext): Workbook {
  return {
    ...commonParts(context),
    title: `Rozdzielnik – ${scopeTitle(data.scope, context)}`,
    sheets: [{ name: 'Rozdzielnik', orientation: 'landscape', table: distributionTable(data, context) }],
    notes: [countSentence(data), `Stan na ${formatDate(context.today)}`],
  }
}

/** `Otrzymują: 3 komórki lub jednostki i 12 organizacji.`; with nobody concerned, that there is only the office's own copy. */
function countSentence({ units: answering, organisations, residentCount }: DistributionData): string {
  const counts = [answering.length > 0 && countOf(answering.length, units), organisations.length > 0 && countOf(organisations.length, nouns.organisation), residentCount > 0 && countOf(residentCount, nouns.person)].filter((one) => one !== false)
  return counts.length === 0 ? 'W rejestrze nie ma adresatów poza aktami sprawy: zgłaszających, zaproszonych ani odpowiadających komórek.' : `Otrzymują: ${enumerated(counts)}.`
}
