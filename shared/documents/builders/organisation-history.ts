import { submitted } from '#shared/documents/compilation-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { withFinalAnswers } from '#shared/documents/final-answers.ts'
import { commonParts, officialOpening, preparedBy, printSignature } from '#shared/documents/house.ts'
import type { OrganisationLetterData, OwnEntry } from '#shared/documents/letter-data.ts'
import { paragraph } from '#shared/documents/letter-parts.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import { answerLines, contentLines, ownNumberLines, realisationLines, threadSummary } from '#shared/documents/own-words.ts'
import { runs } from '#shared/documents/runs.ts'
import { submittedNumbers } from '#shared/documents/submitted-sentences.ts'
import { countOf, type NounForms } from '#shared/text/plural.ts'
import { shortened } from '#shared/text/shortened.ts'

const longestHeading = 90
/** After „w”. */
const matters: NounForms = { one: 'sprawie', few: 'sprawach', many: 'sprawach' }

/** Everything one organisation has submitted, each matter under one heading with its entries from year to year. */
export function buildOrganisationHistory({ organisation, threads }: OrganisationLetterData, context: BuildContext): Doc {
  const shown = threads.map((thread) => thread.map(withFinalAnswers))
  const entries = shown.flat()
  const title = `Historia zgłoszeń${period(entries)}`
  const blocks: (Block | BlockGroup)[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(organisation.name), part: 'organizacja' },
    paragraph(entries.length === 0 ? 'Organizacja nie zgłosiła postulatów ani uwag.' : leadOf(entries, shown.length), 'wstęp'),
    { kind: 'group', part: 'sprawy', items: shown.map((thread) => threadBlocks(thread, context)) },
  ]
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${organisation.name}`,
    opening: officialOpening(context, { caseNumber: '', date: context.today }),
    sections: [{ orientation: 'portrait', blocks: [...blocks, printSignature(context), ...preparedBy(context)] }],
  }
}

/** ` w latach 2023–2025`, ` w 2025 r.` */
function period(entries: readonly OwnEntry[]): string {
  const years = entries.map(({ postulate }) => postulate.year).toSorted((left, right) => left - right)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined) return ''
  return first === last ? ` w ${first} r.` : ` w latach ${first}–${last}`
}

function leadOf(entries: readonly OwnEntry[], matterCount: number): string {
  const counts = (['postulate', 'remark'] as const).flatMap((stage) => {
    const count = submittedNumbers(entries.filter(({ postulate, isCarriedOn }) => postulate.stage === stage && !isCarriedOn)).length
    return count === 0 ? [] : [countOf(count, submitted[stage])]
  })
  const carriedOn = entries.filter(({ isCarriedOn }) => isCarriedOn).length
  const where = `w ${countOf(matterCount, matters)}`
  const said = counts.length === 0 ? '' : `Organizacja zgłosiła ${counts.join(' i ')} ${where}.`
  const again = carriedOn === 0 ? '' : `Urząd podjął na nowo ${countOf(carriedOn, submitted.postulate)}${said === '' ? ` ${where}` : ''}.`
  return [said, again, matterCount < entries.length ? 'Wpisy jednej sprawy stoją pod jednym nagłówkiem.' : ''].filter(Boolean).join(' ')
}

function threadBlocks(thread: readonly OwnEntry[], context: BuildContext): Block[] {
  const [first] = thread
  if (!first) return []
  const heading = `${first.postulate.number}: ${shortened(first.postulate.content, longestHeading)}`
  return [
    { kind: 'heading', level: 2, text: heading, part: 'nazwa sprawy' },
    { kind: 'paragraph', role: 'label', runs: runs(threadSummary(thread)), part: 'przebieg' },
    {
      kind: 'table',
      part: 'wpisy',
      table: {
        caption: `Wpisy w sprawie ${first.postulate.number}`,
        columns: [
          { key: 'number', header: 'Nr', kind: 'text', share: 15 },
          { key: 'content', header: 'Treść', kind: 'text', share: 41 },
          { key: 'answer', header: 'Rozstrzygnięcie, stanowisko, realizacja', kind: 'text', share: 50 },
        ],
        rows: thread.map((entry) => [ownNumberLines(entry), contentLines({ ...entry, earlierNumbers: [] }), [...answerLines(entry, context), ...realisationLines({ ...entry, laterNumbers: [] })]]),
      },
    },
  ]
}
