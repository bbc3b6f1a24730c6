import { channelLabels, isChannelValidOn, type ChannelKind } from '#shared/domain/channel.ts'
import { email, link } from '#shared/domain/field.ts'
import { consultationRecord, findingsIn, isBlank, type AnnouncementFacts, type AnnouncementRule } from './announcement-facts.ts'

/** Ways that lead nowhere without an address. The others need none: everybody finds them in the announcement itself. */
const withAddress: ReadonlySet<ChannelKind> = new Set(['email', 'edoreczenia', 'post', 'in_person', 'web_form'])
const named = (kind: ChannelKind) => `„${channelLabels[kind]}”`

/** How remarks can be sent in: by every way that the office has, by none that is closed (ePUAP after 2025), each with its address. */
export const channelRules: AnnouncementRule = (facts) => {
  const { consultation: { channels, startsOn, endsOn }, office, meetings, rosters } = facts
  const isAllowed = (kind: ChannelKind) => office.channels.some((entry) => entry.kind === kind && isChannelValidOn(entry, startsOn) && isChannelValidOn(entry, endsOn))
  const offered = new Set(channels.map(({ kind }) => kind))
  const closed = [...offered].filter((kind) => office.channels.some((entry) => entry.kind === kind) && !isAllowed(kind))
  const missing = [...new Set(office.channels.map(({ kind }) => kind))].filter((kind) => !offered.has(kind) && isAllowed(kind) && isOfUse(kind, facts))
  const unusable = channels.filter((channel) => withAddress.has(channel.kind) && !isBlank(channel.address) && !isReachable(channel))
  return findingsIn(consultationRecord(facts), [
    channels.length === 0 && { code: 'no_channel', field: 'channels', sentence: 'Nie wpisano, jak można zgłaszać uwagi. Wstaw sposoby z ustawień biura albo dodaj własne.' },
    ...closed.map((kind) => ({ code: 'channel_not_valid', field: 'channels', sentence: `Według ustawień biura sposób ${named(kind)} nie obowiązuje przez cały czas tych konsultacji. Usuń go albo popraw ustawienia.` }) as const),
    channels.length > 0 && missing.length > 0 && { code: 'channel_missing', severity: 'warning', field: 'channels', sentence: `Biuro przyjmuje zgłoszenia także w ten sposób: ${missing.map(named).join(', ')}, a te konsultacje tego nie mają. Dodaj, jeśli nie pominięto tego celowo.` },
    ...channels.filter(({ kind, address }) => withAddress.has(kind) && isBlank(address)).map(({ kind }) => ({ code: 'channel_without_address', field: 'channels', sentence: `Sposób zgłaszania ${named(kind)} nie ma adresu. Wpisz go.` }) as const),
    ...unusable.map(({ kind, address }) => ({ code: 'channel_unusable', field: 'channels', sentence: `„${address.trim()}” nie jest adresem ${kind === 'email' ? 'e-mail' : 'strony (https://…)'}. Popraw sposób zgłaszania ${named(kind)}.` }) as const),
    offered.has('meeting') && meetings.length === 0 && { code: 'channel_unusable', field: 'channels', sentence: 'Uwagi można zgłaszać na spotkaniu, a nie dodano żadnego spotkania. Dodaj je albo usuń ten sposób.' },
    offered.has('phone') && !rosters.some(({ duties }) => duties.some(({ mode }) => mode === 'phone')) && { code: 'channel_unusable', field: 'channels', sentence: 'Uwagi można zgłaszać przez telefon w czasie dyżuru, a nie ma dyżurów telefonicznych. Dodaj je albo usuń ten sposób.' },
  ])
}

/** Nobody is told of a meeting or a duty that does not take place. */
function isOfUse(kind: ChannelKind, { meetings, rosters }: AnnouncementFacts): boolean {
  if (kind === 'meeting') return meetings.length > 0
  return kind !== 'phone' || rosters.some(({ duties }) => duties.some(({ mode }) => mode === 'phone'))
}

const anEmail = /[^\s@<>"(),;]+@[^\s@<>"(),;]+/u
const aLink = /https?:\/\/[^\s]+/u

/** An address may stand among other words, such as a second one. */
function isReachable({ kind, address }: { kind: ChannelKind; address: string }): boolean {
  if (kind === 'email') return email.safeParse(anEmail.exec(address)?.[0] ?? 'x').success
  return kind !== 'web_form' || link.safeParse(aLink.exec(address)?.[0] ?? 'x').success
}
