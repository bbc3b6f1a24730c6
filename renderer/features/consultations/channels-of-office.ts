import { isChannelValidOn, type ChannelKind, type ConsultationChannel } from '#shared/domain/channel.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Settings } from '#shared/domain/settings.ts'

type Office = Pick<Settings, 'channels'>

/** The ways of the office's own list that hold through the whole consultation. */
export function channelsOfOffice({ channels }: Office, { startsOn, endsOn }: Pick<Consultation, 'startsOn' | 'endsOn'>): ConsultationChannel[] {
  return channels.filter((entry) => isChannelValidOn(entry, startsOn) && isChannelValidOn(entry, endsOn)).map(({ kind, address }) => ({ kind, address, subjectLine: '', note: '' }))
}

const addressOf = ({ channels }: Office, kind: ChannelKind) => channels.find((entry) => entry.kind === kind)?.address ?? ''

/** The row with another way. An address that was empty or the office's own for the former way follows; one that was typed stays. */
export function withKind(row: ConsultationChannel, kind: ChannelKind, office: Office | undefined): ConsultationChannel {
  const isFollowing = office !== undefined && (row.address.trim() === '' || row.address === addressOf(office, row.kind))
  return { ...row, kind, ...(isFollowing && { address: addressOf(office, kind) }) }
}
