import { untilToday } from '#shared/documents/consultation-phase.ts'
import type { Block, Definition } from '#shared/documents/model.ts'
import type { ReportedLetter } from '#shared/documents/report-data.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Table } from '#shared/documents/table.ts'
import { countOf, formatCount, nounAfter, nouns, type NounForms } from '#shared/text/plural.ts'
import { chartBlocks } from './counted.ts'
import { namedParagraph } from './named-paragraph.ts'
import { participantsOf } from './participants.ts'
import { countsByChannel, flagCounts } from './remark-figures.ts'
import { remarkState, type ReportRemarks } from './report-remarks.ts'

const came: NounForms = { one: 'Wpłynęło', few: 'Wpłynęły', many: 'Wpłynęło' }
const letter: NounForms = { one: 'pismo', few: 'pisma', many: 'pism' }
/** After „z”. */
const withRemarks: NounForms = { one: 'uwagą', few: 'uwagami', many: 'uwagami' }

type Setting = { letters: readonly ReportedLetter[]; remarks: ReportRemarks }
/** What is not known yet is told with its day. */
type Told = Setting & { isOver: boolean; today: string }

/** 4. Who took part, by what way, and what of it has to be judged apart. */
export function participantsSection({ letters, remarks, isOver, today }: Told): Block[] {
  const heading: Block = { kind: 'heading', level: 2, text: '4. Podmioty biorące udział w konsultacjach' }
  if (letters.length === 0 && remarks.listed.length === 0) return [heading, namedParagraph('wpłynęło', isOver ? 'Żaden podmiot nie zgłosił uwag.' : `${untilToday(today)} nie wpisano do rejestru żadnych uwag.`)]
  const participants = participantsOf({ letters, listed: remarks.listed })
  const items: Definition[] = [
    { label: 'Organizacje', value: formatCount(participants.organisations.length) },
    { label: 'Osoby fizyczne', value: formatCount(participants.people) },
    { label: 'Głosy bez nazwiska', value: participants.voices === 0 ? '' : `${formatCount(participants.voices)} (ze spotkań i dyżurów)` },
    { label: 'Pisma bez podpisu', value: participants.anonymousLetters === 0 ? '' : formatCount(participants.anonymousLetters) },
  ]
  return [
    heading, namedParagraph('wpłynęło', lettersSentence({ letters, remarks })),
    { kind: 'definitions', items: items.filter(({ value }) => value !== ''), part: 'liczba podmiotów' },
    ...organisationsList(participants.organisations),
    ...channelBlocks({ letters, remarks }),
    ...flagBlocks({ letters, remarks, isOver, today }),
  ]
}

/** `Wpłynęło 15 pism, łącznie z 63 uwagami. W zestawieniu (część 6) ujęto 61 uwag.` and why the two differ. Where no letter is in the register, their number is not said: nothing is no zero. */
export function lettersSentence({ letters, remarks }: Setting): string {
  const { listed, inLetters } = remarks
  const table = listed.length === 0 ? '' : `W zestawieniu (część 6) ujęto ${countOf(listed.length, { ...nouns.remark, one: 'uwagę' })}.`
  const joined = remarks.joined === 0 ? '' : `Ponadto ${countOf(remarks.joined, { ...nouns.remark, one: 'uwagę' })} o tej samej treści połączono z innymi.`
  if (letters.length === 0) return [table, joined, 'Liczby pism nie ustalono, ponieważ rejestr pism nie był prowadzony.'].filter(Boolean).join(' ')
  const content = inLetters === 0 ? ', w których nie zgłoszono uwag' : `, łącznie z ${countOf(inLetters, withRemarks)}`
  return [`${nounAfter(letters.length, came)} ${countOf(letters.length, letter)}${inLetters === 0 && letters.length === 1 ? ', w którym nie zgłoszono uwag' : content}.`, table, joined, ...differenceSentences(remarks)].filter(Boolean).join(' ')
}

/** What stands in the table without a letter, and what of the letters does not stand there yet. */
function differenceSentences({ listed, notEntered, withoutLetter: { meetings, calls, parts, uncounted } }: ReportRemarks): string[] {
  if (listed.length === 0) return []
  const kinds = [
    { label: 'ze spotkań', count: meetings }, { label: 'z dyżurów telefonicznych', count: calls }, { label: 'powstałe z podziału innych', count: parts }, { label: 'nieujęte w liczbie uwag z pism', count: uncounted },
  ].filter(({ count }) => count > 0).map(({ label, count }) => `${label} – ${formatCount(count)}`)
  return [
    kinds.length === 0 ? '' : `Zestawienie obejmuje także uwagi: ${kinds.join(', ')}.`,
    notEntered === 0 ? '' : `Uwagi z pism, których nie wpisano jeszcze do rejestru: ${formatCount(notEntered)}.`,
  ]
}

function organisationsList(organisations: readonly { name: string; remarks: number }[]): Block[] {
  if (organisations.length === 0) return []
  const items = organisations.map(({ name, remarks }) => runs(remarks === 0 ? name : `${name} (${countOf(remarks, nouns.remark)})`))
  return [{ kind: 'paragraph', role: 'label', runs: runs('Wykaz organizacji i innych podmiotów:'), part: 'wykaz organizacji – tytuł' }, { kind: 'list', style: 'number', role: 'body', items, part: 'wykaz organizacji' }]
}

function channelBlocks({ letters, remarks }: Setting): Block[] {
  const counts = countsByChannel(letters, remarks)
  if (counts.length === 0) return []
  const hasLetters = letters.length > 0
  const hasRemarks = remarkState(remarks) === 'some'
  const table: Table = {
    caption: 'Sposoby zgłaszania', isCaptionShown: true,
    columns: [{ key: 'channel', header: 'Sposób zgłoszenia', kind: 'text', share: 60 }, ...(hasLetters ? [{ key: 'letters', header: 'Pisma', kind: 'number', share: 20 } as const] : []), ...(hasRemarks ? [{ key: 'remarks', header: 'Uwagi w zestawieniu', kind: 'number', share: 30 } as const] : [])],
    rows: counts.map((one) => [one.label, ...(hasLetters ? [formatCount(one.letters)] : []), ...(hasRemarks ? [formatCount(one.remarks)] : [])]),
  }
  const chart = hasRemarks ? chartBlocks('Uwagi według sposobu zgłoszenia', counts.map((one) => ({ label: one.label, count: one.remarks })), 'wykres sposobów zgłaszania') : []
  return [{ kind: 'table', table, part: 'sposoby zgłoszenia' }, ...chart]
}

function flagBlocks({ letters, remarks, isOver, today }: Told): Block[] {
  const counts = flagCounts(letters, remarks)
  const hasLetters = letters.length > 0
  if (counts.length === 0) {
    const none = hasLetters ? 'zgłoszeń po terminie, anonimowych, niepodpisanych ani przekazanych inaczej niż na formularzu konsultacyjnym' : 'uwag po terminie, anonimowych ani niepodpisanych'
    return [namedParagraph('zgłoszenia wymagające oceny', `${isOver ? 'Nie było' : `${untilToday(today)} nie było`} ${none}.`)]
  }
  const cell = (count: number | null) => (count === null ? '–' : formatCount(count))
  const table: Table = {
    caption: 'Zgłoszenia wymagające odrębnej oceny', isCaptionShown: true,
    columns: [{ key: 'flag', header: 'Zgłoszenia', kind: 'text', share: 60 }, ...(hasLetters ? [{ key: 'letters', header: 'Pisma', kind: 'number', share: 20 } as const] : []), { key: 'remarks', header: 'Uwagi', kind: 'number', share: 20 }],
    rows: counts.map((one) => [one.label, ...(hasLetters ? [cell(one.letters)] : []), cell(one.remarks)]),
  }
  return [{ kind: 'table', table, part: 'zgłoszenia wymagające oceny' }]
}
