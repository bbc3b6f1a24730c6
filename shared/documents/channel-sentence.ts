import { isChannelValidOn } from '#shared/domain/channel.ts'
import type { ChannelKind, ConsultationChannel } from '#shared/domain/channel.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Runs } from './model.ts'
import { plain, strong } from './runs.ts'

/** How each way of sending a form is put into words; the address follows. */
const words: Record<ChannelKind, { way: string; beforeAddress: string }> = {
  email: { way: 'pocztą elektroniczną (plik DOCX lub ODT oraz skan albo zdjęcie podpisanego formularza)', beforeAddress: ' na adres ' },
  edoreczenia: { way: 'przez e-Doręczenia', beforeAddress: ' na adres do doręczeń elektronicznych ' },
  epuap: { way: 'przez Elektroniczną Platformę Usług Administracji Publicznej (ePUAP)', beforeAddress: ': ' },
  post: { way: 'pocztą tradycyjną', beforeAddress: ' na adres: ' },
  in_person: { way: 'osobiście', beforeAddress: ': ' },
  meeting: { way: 'podczas spotkania konsultacyjnego', beforeAddress: ': ' },
  web_form: { way: 'przez formularz internetowy', beforeAddress: ': ' },
  phone: { way: 'telefonicznie, w czasie dyżuru eksperta', beforeAddress: ': ' },
}

/** The ways of a consultation that the office's list allows on its last day: ePUAP, for one, is no longer safe after 2025. A kind that is not on the list is allowed. */
export function validChannels(consultation: Consultation, house: Settings): ConsultationChannel[] {
  return consultation.channels.filter((channel) => {
    const listed = house.channels.filter((entry) => entry.kind === channel.kind)
    return listed.length === 0 || listed.some((entry) => isChannelValidOn(entry, consultation.endsOn))
  })
}

/** Those by which a form can be handed in: nobody sends paper by telephone. */
export function formChannels(consultation: Consultation, house: Settings): ConsultationChannel[] {
  return validChannels(consultation, house).filter(({ kind }) => kind !== 'phone')
}

/** One way of sending, with its address, note and the line to be put on the letter. The note of an e-mail channel replaces the standing remark on scans. */
export function channelSentence(channel: ConsultationChannel): Runs {
  const { way, beforeAddress } = words[channel.kind]
  const said = channel.kind === 'email' && channel.note ? 'pocztą elektroniczną' : way
  const address = channel.address.trim() === '' ? [] : [plain(beforeAddress), channel.kind === 'email' ? strong(channel.address) : plain(channel.address)]
  const note = channel.note ? [plain(` (${channel.note})`)] : []
  const subjectLine = channel.subjectLine ? [plain(' z dopiskiem: '), strong(`„${channel.subjectLine}”`)] : []
  return [plain(said), ...address, ...note, ...subjectLine]
}
