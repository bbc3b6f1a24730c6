import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import type { BuildContext, PublishedRoster } from '#shared/documents/data.ts'
import { commonParts, officialOpening, preparedBy, signatoryBlock, timeStyle } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Table } from '#shared/documents/table.ts'
import { dutyChanges, fieldChanges, hasChanges, type ChangedDuty, type DutyChanges } from '#shared/domain/duty-changes.ts'
import { dutyInWords, printedValue, type PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { RosterVersion } from '#shared/domain/roster-version.ts'
import { formatDate } from '#shared/text/format-date.ts'
import type { TimeStyle } from '#shared/text/format-time.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** The newest changes are those not published yet, or, when there are none, those of the last publication. */
export const correctionVariants = [
  { key: 'najnowsze', title: 'najnowsze zmiany' }, { key: 'biezaca', title: 'od ostatniej publikacji do dziś' }, { key: 'opublikowana', title: 'między dwiema ostatnimi publikacjami' },
] as const

/** `od-wersji-1`: what readers of that version must be told now. */
export const sinceVersion = /^od-wersji-[1-9]\d{0,5}$/

/** `unit`: the one that serves all duties, said once; null when there are several or none. */
type Span = { from: string; until: string | null; unit: string | null; changes: DutyChanges }

/** What was said otherwise before, and only that: duties that are called off, new ones, and what changed in the others. */
export function buildDutyCorrection(data: PublishedRoster, context: BuildContext): Doc {
  const { consultation } = data
  const span = spanOf(data, context)
  const title = 'Korekta harmonogramu dyżurów'
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${consultation.subjectShort}`,
    opening: officialOpening(context, { caseNumber: consultation.caseNumber, subject: `konsultacji ${consultedPhrase(consultation.subjectFull)}`, date: span?.until ?? context.today }),
    sections: [{ orientation: 'portrait', blocks: [...blocksOf(span, data, context), signatoryBlock(context), ...preparedBy(context)] }],
  }
}

/** Null where there is nothing to compare with. */
function spanOf({ versions, now }: PublishedRoster, { variant }: BuildContext): Span | null {
  const last = versions.at(-1)
  if (!last) return null
  if (variant && sinceVersion.test(variant)) return sinceOne(versions.find(({ number }) => `od-wersji-${number}` === variant), now)
  const unpublished = sinceOne(last, now)
  if (variant === 'biezaca' || (variant !== 'opublikowana' && unpublished && hasChanges(unpublished.changes))) return unpublished
  const former = versions.at(-2)
  return former ? { from: former.publishedOn, until: last.publishedOn, ...compared(former.duties, last.duties) } : null
}

const sinceOne = (version: RosterVersion | undefined, now: readonly PrintedDuty[]): Span | null => (version ? { from: version.publishedOn, until: null, ...compared(version.duties, now) } : null)

function compared(before: readonly PrintedDuty[], after: readonly PrintedDuty[]): Pick<Span, 'unit' | 'changes'> {
  const names = new Set([...before, ...after].map(({ unitName }) => unitName))
  const unit = names.size === 1 ? [...names][0]! : ''
  if (unit === '') return { unit: null, changes: dutyChanges(before, after) }
  const unnamed = (duties: readonly PrintedDuty[]) => duties.map((duty) => ({ ...duty, unitName: '' }))
  return { unit, changes: dutyChanges(unnamed(before), unnamed(after)) }
}

const body = (text: string): Block => ({ kind: 'paragraph', role: 'body', runs: runs(text), part: 'wiadomość' })

function blocksOf(span: Span | null, { roster, versions }: PublishedRoster, context: BuildContext): Block[] {
  const called = `Harmonogram „${roster.title}”`
  if (!span && sinceVersion.test(context.variant ?? '') && versions.length > 0) return [body(`${called} nie ma takiej wersji.`)]
  if (!span) return [body(versions.length === 0 ? `${called} nie był jeszcze publikowany, więc nie ma czego korygować.` : `${called} opublikowano dnia ${formatDate(versions[0]!.publishedOn)} i dotąd nie ogłoszono zmian.`)]
  const when = span.from === span.until ? 'wcześniej tego samego dnia' : `dnia ${formatDate(span.from)}`
  if (!hasChanges(span.changes)) return [body(`${called}, opublikowany ${when}, ${span.until ? 'nie zmienił się' : `do dnia ${formatDate(context.today)} nie zmienił się`}. Nie ma zmian do ogłoszenia.`)]
  return [
    { kind: 'paragraph', role: 'lead', runs: runs(`W harmonogramie „${roster.title}”, opublikowanym ${when}, wprowadza się następujące zmiany. Dyżury, których tu nie wymieniono, odbywają się bez zmian.`), part: 'wprowadzenie' },
    ...(span.unit ? [{ kind: 'definitions', items: [{ label: 'Komórka', value: span.unit }], part: 'podstawowe informacje' } as const] : []),
    ...dutyList('Odwołane', span.changes.removed, context),
    ...dutyList('Dodane', span.changes.added, context),
    ...changedBlocks(span.changes.changed, context),
  ]
}

function dutyList(heading: string, duties: readonly PrintedDuty[], { house }: BuildContext): Block[] {
  if (duties.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: `${heading}: ${countOf(duties.length, nouns.duty)}`, part: `${heading.toLowerCase()} – tytuł` },
    { kind: 'list', style: 'bullet', role: 'body', items: duties.map((duty) => runs(dutyInWords(duty, timeStyle(house)))), part: heading.toLowerCase() },
  ]
}

/** Day, hours and who: enough to find the duty in the roster that people have. */
const whichDuty = (duty: PrintedDuty, style: TimeStyle) => [printedValue(duty, 'date'), printedValue(duty, 'hours', style), duty.unitName || duty.personName].filter(Boolean).map((text) => ({ text }))

/** A row for each duty, in it a line for each thing that changes. */
function changedBlocks(changed: readonly ChangedDuty[], { house }: BuildContext): Block[] {
  if (changed.length === 0) return []
  const style = { ...timeStyle(house), isAligned: true as const }
  const rows = changed.map((change) => {
    const fields = fieldChanges(change, style)
    return [whichDuty(change.before, style), fields.map(({ label, before }) => ({ text: `${label}: ${before || '–'}` })), fields.map(({ label, after }) => ({ text: `${label}: ${after || '–'}`, isStrong: true as const }))]
  })
  const table: Table = {
    caption: 'Zmienione dyżury: było i jest',
    columns: [{ key: 'duty', header: 'Dyżur', kind: 'text', share: 38 }, { key: 'before', header: 'Było', kind: 'text', share: 35 }, { key: 'after', header: 'Jest', kind: 'text', share: 35 }],
    rows,
  }
  return [{ kind: 'heading', level: 2, text: `Zmienione: ${countOf(changed.length, nouns.duty)}`, part: 'zmienione – tytuł' }, { kind: 'table', table, part: 'zmienione' }]
}
