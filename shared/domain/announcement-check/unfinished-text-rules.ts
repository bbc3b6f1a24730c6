import { link } from '#shared/domain/field.ts'
import { hasPlaceholder } from '#shared/text/placeholder.ts'
import { consultationRecord, findingsIn, isBlank, type AnnouncementFacts, type AnnouncementRule } from './announcement-facts.ts'
import { freeTexts } from './free-texts.ts'

/** Places that were left to be filled in: dots, lines, `XXX`. Three dots may end a thought. */
const dots = /\.{4,}|…{2,}|_{3,}|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/iu
/** What looks like a link and leads nowhere: `(#)`, `http://`, `www.` without a site. */
const emptyLink = /\(#\)|(?:https?:\/{0,2}|www\.)(?![\p{L}\p{N}/])|https?:\/{0,2}[^\s/.]+(?=[\s/,;)]|$)|https?:(?!\/\/)\S+/iu
/** The word that stood for a link. */
const linkWord = /(?:^|[:\s(])(?:link|tutaj link|wstaw link)\)?\s*\.?$/imu

/** Texts that nobody finished, and links that lead nowhere. */
export const unfinishedTextRules: AnnouncementRule = (facts) => [
  ...freeTexts(facts).flatMap(({ where, text, record, field }) => {
    const badLink = emptyLink.exec(text)?.[0] ?? linkWord.exec(text)?.[0].trim()
    return findingsIn(record, [
      (dots.test(text) || hasPlaceholder(text)) && { code: 'placeholder', field, sentence: `${where} ma miejsce do uzupełnienia („${excerptOf(text)}”). Uzupełnij je.` },
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

const around = 25

/** The unfinished place with the words beside it. */
function excerptOf(text: string): string {
  const found = dots.exec(text) ?? /\[[^\]]{0,60}\]?/u.exec(text)!
  const [start, end] = [Math.max(0, found.index - around), Math.min(text.length, found.index + found[0].length + around)]
  return `${start > 0 ? '…' : ''}${text.slice(start, end).replace(/\s+/gu, ' ').trim()}${end < text.length ? '…' : ''}`
}
