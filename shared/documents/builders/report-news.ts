import { shortenedAim } from '#shared/documents/announcement-blocks.ts'
import { noneSentence } from '#shared/documents/collected.ts'
import { byStage, decisionSentence } from '#shared/documents/compilation-words.ts'
import { consultationPhase } from '#shared/documents/consultation-phase.ts'
import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { commonParts } from '#shared/documents/house.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { countedWords, isAnsweredElsewhere } from '#shared/documents/origin-words.ts'
import { draftReasons } from '#shared/documents/report/draft-reasons.ts'
import { participantsOf } from '#shared/documents/report/participants.ts'
import { reportRemarks } from '#shared/documents/report/report-remarks.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { linked, runs } from '#shared/documents/runs.ts'
import { formatDateRange } from '#shared/text/format-date.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** The report in a few sentences, for a page of the city: what was consulted and when, why, how many wrote and what became of it, the place of the report and the way back to the announcement. */
export function buildReportNews(data: ConsultationReportData, context: BuildContext): Doc {
  const { consultation } = data
  const aim = shortenedAim(consultation)
  const title = `Raport z konsultacji ${consultedPhrase(consultation.subjectFull)}`
  const paragraph = (text: string, part: string): Block[] => (text === '' ? [] : [{ kind: 'paragraph', role: 'body', runs: runs(text), part }])
  const blocks: Block[] = [
    ...draftNotice(draftReasons(data, reportRemarks(data), context.today)),
    ...paragraph(periodSentence(data, context), 'wiadomość'), ...paragraph(aim, 'cel'), ...paragraph(resultSentences(data, context.today), 'wyniki'), ...paragraph(consultation.outcome.trim(), 'zmiany w projekcie'),
    { kind: 'list', style: 'bullet', role: 'body', items: [[linked('Raport z konsultacji', '')], announcementLink(data)], part: 'odnośniki' },
  ]
  return { ...commonParts(context), title, runningHead: `Raport – ${consultation.subjectShort}`, opening: { letterhead: [] }, sections: [{ orientation: 'portrait', blocks }] }
}

/** When it was; of one that is not over the notice says it. */
function periodSentence({ consultation }: ConsultationReportData, { today }: BuildContext): string {
  return consultationPhase(consultation, today) === 'over' ? `Konsultacje przeprowadzono w terminie ${formatDateRange(consultation.startsOn, consultation.endsOn)}`.replace(/\.?$/u, '.') : ''
}

/** How many took part and what became of the remarks, or that nobody wrote any. */
function resultSentences(data: ConsultationReportData, today: string): string {
  const { listed } = reportRemarks(data)
  if (listed.length === 0) return noneSentence({ scope: { kind: 'consultation', consultation: data.consultation }, entries: [], letters: data.letters }, 'remark', today)
  const { organisations, people } = participantsOf({ letters: data.letters, listed })
  const who = [organisations.length > 0 && countOf(organisations.length, nouns.organisation), people > 0 && countOf(people, nouns.person)].filter((one) => one !== false)
  const counted = byStage(listed).map(({ stage, own }) => {
    const entries = own.filter((entry) => !isAnsweredElsewhere(entry))
    return decisionSentence(countedWords(own, stage, 'Raport'), { entries, noun: stage, elsewhere: own.length - entries.length })
  })
  return [who.length === 0 ? '' : `Udział wzięło: ${who.join(' i ')}.`, ...counted].filter(Boolean).join(' ')
}

/** Where the consultation was announced: the first place that has an address. */
function announcementLink({ consultation: { publications } }: ConsultationReportData) {
  const place = publications.find(({ link }) => link.trim() !== '')
  return runs('Strona konsultacji: ', linked(place?.place ?? publications[0]?.place ?? 'ogłoszenie o konsultacjach', place?.link ?? ''))
}
