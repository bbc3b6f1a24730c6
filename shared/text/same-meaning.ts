import { fold } from './fold.ts'
import { stemOfWord } from './word-stem.ts'

/** Words that letters to the office use for one and the same thing, with those of their forms that have a stem of their own. */
export const sameMeaning: readonly (readonly string[])[] = [
  ['dotacja', 'dofinansowanie', 'grant', 'mikrodotacja', 'mikrogrant', 'subwencja'],
  ['środki', 'pula', 'pieniądze', 'pieniędzy', 'fundusze', 'nakłady', 'finansowanie'],
  ['zwiększyć', 'podwyższyć', 'podnieść', 'powiększyć', 'więcej'],
  ['zmniejszyć', 'obniżyć', 'zredukować', 'redukcja'],
  ['wydłużyć', 'przedłużyć', 'dłuższy', 'dłużej'],
  ['konkurs', 'nabór'],
  ['organizacja', 'stowarzyszenie', 'fundacja', 'ngo', 'pozarządowa'],
  ['lokal', 'pomieszczenie', 'siedziba', 'sala'],
  ['wynajem', 'wynajmu', 'najem', 'najmu', 'czynsz', 'dzierżawa'],
  ['senior', 'emeryt', 'starszy'],
  ['młodzież', 'młody', 'młodzi', 'nastolatek', 'uczeń', 'ucznia'],
  ['cudzoziemiec', 'obcokrajowiec', 'uchodźca', 'imigrant', 'migrant'],
  ['sprawozdanie', 'rozliczenie', 'raport'],
  ['bezpłatny', 'darmowy', 'nieodpłatny'],
  ['szkolenie', 'warsztat', 'kurs'],
  ['uproszczenie', 'uprościć', 'prostszy', 'łatwiejszy', 'ułatwić'],
  ['umowa', 'kontrakt'],
  ['transza', 'rata'],
  ['wypłata', 'wypłacić', 'przelew', 'przekazać'],
  ['publikować', 'opublikować', 'upublicznić', 'zamieszczać'],
  ['ogłosić', 'ogłoszenie', 'ogłaszać'],
  ['utworzyć', 'tworzyć', 'stworzyć', 'powołać', 'uruchomić', 'otworzyć'],
  ['spotkanie', 'zebranie', 'posiedzenie'],
  ['lista', 'wykaz', 'zestawienie', 'spis'],
  ['wniosek', 'oferta'],
  ['wzór', 'formularz', 'druk'],
  ['koszt', 'wydatek', 'wydatki', 'opłata'],
  ['księgowość', 'księgowa', 'rachunkowość'],
  ['opiekun', 'opieka'],
  ['mieszkaniec', 'krakowianin'],
  ['zdalny', 'online', 'internet', 'wideorozmowa'],
  ['wieloletni', 'kilkuletni', 'trzyletni'],
  ['rodzic', 'matka', 'ojciec'],
  ['dziecko', 'dzieci', 'dzieciom'],
  ['pies', 'psów'],
  ['miasto', 'miejski', 'gmina', 'gminny'],
]

const stem = (word: string) => stemOfWord(fold(word))
const meanings = new Map(sameMeaning.flatMap((words) => words.map((word) => [stem(word), stem(words[0]!)])))

/** The stem that stands for all of the same meaning; itself when it has no such companions. */
export function meaningOf(one: string): string {
  return meanings.get(one) ?? one
}
