import type { AnnouncementData } from '#shared/documents/announcement-data.ts'
import { contactWords, shortenedAim } from '#shared/documents/announcement-blocks.ts'
import { dutiesOf, dutyPeriod, sentenceOf } from '#shared/documents/announcement-duties.ts'
import { consultationPhase } from '#shared/documents/consultation-phase.ts'
import { consultedPhrase } from '#shared/documents/consulted-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { deadlineDay, periodWords } from '#shared/documents/deadline-words.ts'
import { commonParts } from '#shared/documents/house.ts'
import { meetingFacts } from '#shared/documents/meeting-facts.ts'
import { heldMeetingName } from '#shared/documents/meeting-words.ts'
import type { Doc, Runs } from '#shared/documents/model.ts'
import { linked, runs, strong } from '#shared/documents/runs.ts'

const lasting = { planned: 'potrwają', running: 'trwają', over: 'trwały' } as const

/** The announcement in a few sentences, for a page of the city: what, when, how to take part, and the link to all the rest. */
export function buildAnnouncementNews(data: AnnouncementData, context: BuildContext): Doc {
  const { consultation } = data
  const announcer = consultation.announcedBy.trim() || context.house.announcedBy.trim()
  const title = `Konsultacje ${consultedPhrase(consultation.subjectFull)}`
  const invited = `${announcer === '' ? 'Zapraszamy' : `${announcer} zaprasza`} do udziału w konsultacjach ${consultedPhrase(consultation.subjectFull)}. Konsultacje ${lasting[consultationPhase(consultation, context.today)]} ${periodWords(consultation)}`
  const aim = shortenedAim(consultation)
  return {
    ...commonParts(context),
    title,
    runningHead: `Konsultacje – ${consultation.subjectShort}`,
    opening: { letterhead: [] },
    sections: [{
      orientation: 'portrait',
      blocks: [
        { kind: 'paragraph', role: 'lead', runs: runs(sentenceOf(invited)), part: 'wiadomość' },
        ...(aim === '' ? [] : [{ kind: 'paragraph', role: 'body', runs: runs(aim), part: 'cel' } as const]),
        { kind: 'paragraph', role: 'label', runs: runs('Jak wziąć udział') },
        { kind: 'list', style: 'bullet', role: 'body', items: waysOf(data, context), part: 'udział' },
        { kind: 'paragraph', role: 'body', runs: linkOf(data), part: 'link' },
        { kind: 'paragraph', role: 'body', runs: runs(strong('Kontakt: '), contactWords(data, context)), part: 'kontakt' },
      ],
    }],
  }
}

/** One line for each meeting, one for the duties, one for the form. */
function waysOf(data: AnnouncementData, context: BuildContext): Runs[] {
  const meetings = data.meetings.map((entry) => {
    const facts = meetingFacts(entry, context, { hasRoom: true }).filter(({ label }) => label === 'Termin' || label === 'Miejsce' || label === 'Link')
    return runs(strong(`${heldMeetingName(entry, context.today)}: `), facts.map(({ value }) => value.replaceAll('\n', ', ')).join(', '), ';')
  })
  const duties = dutiesOf(data)
  const asked = duties.length === 0 ? [] : [runs(strong('dyżury ekspertów: '), `${dutyPeriod(duties, context)};`)]
  return [...meetings, ...asked, runs(strong('formularz konsultacyjny: '), sentenceOf(`prosimy przesłać ${deadlineDay(data.consultation, context)}`))]
}

/** The first place of publication that has an address; the place of a link when none has one yet. */
function linkOf({ consultation: { publications } }: AnnouncementData): Runs {
  const place = publications.find(({ link }) => link.trim() !== '')
  return runs('Ogłoszenie, materiały i formularz: ', linked(place?.place ?? publications[0]?.place ?? 'strona konsultacji', place?.link ?? ''), '.')
}
