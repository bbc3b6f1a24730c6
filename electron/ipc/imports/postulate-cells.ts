import { channelLabels } from '#shared/domain/channel.ts'
import { postulateStageLabels, type Postulate } from '#shared/domain/postulate.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { readClock } from '#shared/text/read-clock.ts'
import { readDay } from '#shared/text/read-day.ts'
import { readYesNo } from '#shared/text/read-yes-no.ts'
import type { Dictionary } from './dictionary.ts'
import type { lineageFields, PostulateField, submitterFields } from './postulate-fields.ts'
import type { PostulateNames } from './postulate-names.ts'
import { makeLabelReader, type Read } from './read-label.ts'

/** Fields that one cell says alone. */
export type CellField = Exclude<PostulateField, 'number' | 'isCancelled' | (typeof submitterFields)[number] | (typeof lineageFields)[number]>
type CellReaders = { [F in CellField]: (text: string, names: PostulateNames) => Read<Postulate[F]> }

const orFault = <T>(value: T | undefined, fault: string): Read<T> => (value === undefined ? { fault } : { value })
const asIs = (text: string): Read<string> => ({ value: text })
const day = (text: string) => orFault(readDay(text), sentenceOf('not_a_date'))
export const readFlag = (text: string): Read<boolean> => orFault(readYesNo(text), 'Wpisz „tak” albo „nie”.')

/** One record of a register by its name; `what` is what it is called in Polish. */
const reference = (dictionary: (names: PostulateNames) => Dictionary, what: string) => (text: string, names: PostulateNames): Read<string> => {
  const { exact, find } = dictionary(names)
  const own = exact(text)
  const found = own === undefined ? find(text) : [own]
  if (found.length === 1) return { value: found[0]! }
  return { fault: found.length === 0 ? `W rejestrze nie ma ${what} o tej nazwie. Popraw nazwę albo dodaj najpierw ten wpis.` : `Tak samo nazywa się kilka wpisów. Podaj pełną nazwę ${what} z datą, tak jak w rejestrze.` }
}

/** What is in a cell that is not empty. */
export const readCell: CellReaders = {
  stage: makeLabelReader(postulateStageLabels, { postulate: ['postulaty', 'etap i', 'i'], remark: ['uwagi', 'etap ii', 'ii', 'opinia'] }),
  receivedOn: day,
  receivedTime: (text) => orFault(readClock(text), sentenceOf('not_a_time')),
  postedOn: day,
  channel: makeLabelReader(channelLabels, {
    email: ['email', 'e-mail', 'mail', 'poczta e mail', 'e mailem', 'mailowo'], post: ['poczta', 'list', 'listownie', 'pocztą'], in_person: ['osobisty', 'w urzędzie', 'dziennik podawczy'], meeting: ['spotkanie', 'spotkanie branżowe'],
    web_form: ['formularz', 'formularz online', 'formularz elektroniczny', 'ankieta'], phone: ['telefon', 'telefonicznie', 'dyżur'],
  }),
  meeting: reference(({ meeting }) => meeting, 'spotkania'),
  consultation: reference(({ consultation }) => consultation, 'konsultacji'),
  sphere: reference(({ sphere }) => sphere, 'sfery'),
  programmeSection: asIs,
  currentText: asIs,
  content: asIs,
  rationale: asIs,
  isAnonymous: readFlag,
  isUnsigned: readFlag,
  note: asIs,
  realisation: makeLabelReader(realisationLabels),
  realisationNote: asIs,
}
export const cellFields = Object.keys(readCell) as CellField[]

/** Whether a cell says nothing. Texts may consist of spaces: they are stored as typed. */
export const isEmptyCell = (field: CellField, text: string) => text === '' || (readCell[field] !== asIs && text.trim() === '')
