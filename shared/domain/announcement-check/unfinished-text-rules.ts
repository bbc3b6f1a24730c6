import { link } from '#shared/domain/field.ts'
import { unfinishedPlace } from '#shared/text/placeholder.ts'
import { consultationRecord, findingsIn, isBlank, type AnnouncementFacts, type AnnouncementRule } from './announcement-facts.ts'
import { freeTexts } from './free-texts.ts'

/** What looks like a link and leads nowhere: `(#)`, `http://`, `www.` without a site. */
const emptyLink = /\(#\)|(?:https?:\/{0,2}|www\.)(?![\p{L}\p{N}/])|https?:\/{0,2}[^\s/.]+(?=[\s/,;)]|$)|https?:(?!\/\/)\S+/iu
/** The word that stood for a link. */
const linkWord = /(?:^|[:\s(])(?:link|tutaj link|wstaw link)\)?\s*\.?$/imu

/** Texts that nobody finished, and links that lead nowhere. */
export const unfinishedTextRules: AnnouncementRule = (facts) => [
  ...freeTexts(facts).flatMap(({ where, text, record, field }) => {
    const badLink = emptyLink.exec(text)?.[0] ?? linkWord.exec(text)?.[0].trim()
    const open = unfinishedPlace(text)
    return findingsIn(record, [
      open !== undefined && { code: 'placeholder', field, sentence: `${where} ma miejsce do uzupełnienia („${open}”). Uzupełnij je.` },
      badLink !== undefined && { code: 'bad_link', field, sentence: `${where}: „${badLink}” nie prowadzi do żadnej strony. Wpisz pełny adres, np. https://bip.krakow.pl.` },
    ])
  }),
  ...linksOfPublications(facts),
]

function linksOfPublications(facts: AnnouncementFacts) {
  return findingsIn(consultationRecord(facts), facts.consultation.publications.map(({ place, link: address }) => {
    if (isBlank(address)) return { code: 'bad_link', severity: 'warning', field: 'publications', sentence: `Miejsce publikacji „${place}” nie ma adresu strony. Wpisz go, aby można tam trafić z ogłoszenia.` } as const
    return !isSite(address) && ({ code: 'bad_link', field: 'publications', sentence: `Miejsce publikacji „${place}”: „${address}” nie jest adresem strony. Wpisz pełny adres, np. https://bip.krakow.pl.` } as const)
  }))
}

/** A site has a name with a dot in it. */
function isSite(address: string): boolean {
  return link.safeParse(address).success && /^https?:\/\/[^\s/?#]*[^\s/?#.]\.[^\s/?#.]{2,}/u.test(address.trim())
}
