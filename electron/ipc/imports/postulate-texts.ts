import { channelLabels } from '#shared/domain/channel.ts'
import { postulateStageLabels, type Postulate, type Submitter } from '#shared/domain/postulate.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { canonicalText } from './canonical-text.ts'
import { postulateFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import type { PostulateNames } from './postulate-names.ts'

type Spoken = Omit<Postulate, 'id' | 'revision' | 'year' | 'isLate' | 'hasNoRationale' | 'isSplit'>

const yes = (is: boolean) => (is ? 'tak' : '')
const namesOf = (kind: Submitter['kind'], name: (id: string | undefined) => string) => ({ submitters }: Spoken) => submitters.filter((one) => one.kind === kind).map(({ id }) => name(id)).join('\n')

const say: { [F in PostulateField]: (postulate: Spoken, names: PostulateNames) => string } = {
  number: ({ number }) => number,
  stage: ({ stage }) => postulateStageLabels[stage],
  receivedOn: ({ receivedOn }) => receivedOn ?? '',
  receivedTime: ({ receivedTime }) => receivedTime ?? '',
  postedOn: ({ postedOn }) => postedOn ?? '',
  channel: ({ channel }) => channelLabels[channel],
  meeting: ({ meeting }, names) => names.meeting.label(meeting),
  consultation: ({ consultation }, names) => names.consultation.label(consultation),
  organisations: (postulate, names) => namesOf('organisation', names.organisation.label)(postulate),
  people: (postulate, names) => namesOf('person', names.person.label)(postulate),
  floor: ({ submitters }) => yes(submitters.some(({ kind }) => kind === 'floor')),
  sphere: ({ sphere }, names) => names.sphere.label(sphere),
  programmeSection: ({ programmeSection }) => programmeSection,
  currentText: ({ currentText }) => currentText,
  content: ({ content }) => content,
  rationale: ({ rationale }) => rationale,
  isAnonymous: ({ isAnonymous }) => yes(isAnonymous),
  isUnsigned: ({ isUnsigned }) => yes(isUnsigned),
  note: ({ note }) => note,
  realisation: ({ realisation }) => (realisation === 'unset' ? '' : realisationLabels[realisation]),
  realisationNote: ({ realisationNote }) => realisationNote,
  splitFrom: ({ splitFrom }, names) => names.numberOf(splitFrom),
  mergedInto: ({ mergedInto }, names) => names.numberOf(mergedInto),
  carriedFrom: ({ carriedFrom }, names) => names.numberOf(carriedFrom),
  isCancelled: ({ isCancelled }) => yes(isCancelled),
}

/** What each column of the export says of a postulate; the import reads the same words back. */
export function postulateTexts(postulate: Spoken, names: PostulateNames): PostulateTexts {
  return Object.fromEntries(postulateFields.map((field) => [field, canonicalText(say[field](postulate, names))])) as PostulateTexts
}
