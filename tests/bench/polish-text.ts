import { makeRandom, type Random } from './random.ts'

const verbs = ['Wnosimy o', 'Proponujemy', 'Prosimy o', 'Postulujemy', 'Zwracamy się o', 'Uważamy za konieczne', 'Wnioskujemy o', 'Oczekujemy na', 'Popieramy', 'Rekomendujemy']
const actions = [
  'dopisanie do zadań priorytetowych', 'zwiększenie puli środków na', 'uproszczenie sprawozdań dotyczących', 'wydłużenie terminu składania ofert na', 'ogłoszenie otwartego konkursu ofert na', 'utworzenie rady złożonej z organizacji w sprawie',
  'zmianę zapisu dotyczącego', 'wykreślenie ograniczenia w zakresie', 'doprecyzowanie kryteriów oceny', 'wprowadzenie wieloletnich umów na', 'powołanie zespołu roboczego do spraw', 'udostępnienie lokali miejskich na', 'przywrócenie naboru na', 'objęcie wsparciem',
]
const subjects = [
  'zieleni miejskiej i parków kieszonkowych', 'zajęć sportowych dla młodzieży', 'poradnictwa dla cudzoziemców i uchodźców', 'opieki wytchnieniowej nad osobami z niepełnosprawnościami', 'świetlic środowiskowych i klubów osiedlowych',
  'edukacji obywatelskiej w szkołach podstawowych', 'ochrony zwierząt bezdomnych', 'wolontariatu długoterminowego', 'profilaktyki uzależnień wśród dzieci', 'krajoznawstwa i turystyki rowerowej', 'ratownictwa wodnego nad Zalewem Bagry',
  'działalności na rzecz osób w wieku emerytalnym', 'inkubatora organizacji pozarządowych', 'warsztatów muzycznych i teatralnych', 'żłobków oraz klubów dziecięcych', 'łąk kwietnych i ogrodów społecznych', 'mieszkań wspomaganych', 'promocji zdrowia psychicznego',
  'tradycji lokalnych i dziedzictwa Nowej Huty', 'małych grantów w trybie uproszczonym', 'dostępności wydarzeń kulturalnych', 'księgowości i obsługi prawnej stowarzyszeń',
]
const places = ['w Dzielnicy', 'na osiedlu', 'przy ulicy', 'w szkole im.', 'w Centrum Obywatelskim przy ul.', 'w parku im.', 'w domu kultury przy placu', 'w klubie']
const reasons = [
  'Koszty wzrosły od ubiegłego roku o', 'Z zajęć korzysta obecnie ponad', 'Na liście oczekujących pozostaje', 'W ankiecie wśród mieszkańców wzięło udział', 'Umowa na jeden rok nie pozwala zatrudnić', 'Dotychczasowa kwota wystarcza zaledwie dla', 'W poprzednim naborze dofinansowanie otrzymało tylko',
]
const ends = ['osób', 'rodzin', 'organizacji', 'uczestników', 'dzieci i młodzieży', 'seniorów', 'procent', 'wolontariuszy', 'podmiotów', 'mieszkanek i mieszkańców']
const closings = [
  'Bez tego wsparcia działania zostaną przerwane w połowie roku.', 'Rozwiązanie sprawdziło się już w innych miastach, między innymi w Łodzi i w Gdańsku.', 'Prosimy o pisemną odpowiedź wraz z uzasadnieniem.', 'Zmiana nie wymaga dodatkowych nakładów z budżetu miasta.',
  'Zapis jest niezgodny z art. 5 ust. 2 ustawy o działalności pożytku publicznego i o wolontariacie.', 'Koszt oszacowano na podstawie trzech ofert z bieżącego roku.', 'Wniosek był omawiany podczas spotkania branżowego i nie budził sprzeciwu.',
]
const syllables = ['ba', 'bro', 'cze', 'dą', 'dro', 'go', 'gła', 'ja', 'ka', 'kra', 'li', 'ło', 'ma', 'mie', 'mo', 'na', 'nie', 'nów', 'po', 'pia', 'ra', 'ro', 'rze', 'sła', 'so', 'sta', 'szcz', 'ta', 'to', 'wa', 'wie', 'wo', 'za', 'zie', 'żo', 'dzi', 'ru', 'mi', 'le', 'ski']
const nameEnds = ['wice', 'nów', 'sko', 'ska', 'cka', 'wski', 'no', 'wa', 'niec', 'łka', 'czyk', 'szów']

/** So many different words as an office's letters of a few years have, after those above. */
const vocabularySize = 4000
const smallWords = ['i', 'w', 'z', 'na', 'oraz', 'dla', 'do', 'się', 'że', 'przez', 'od', 'po', 'nie', 'jest', 'które', 'ich', 'o', 'ze', 'przy', 'także']

/** Invented, with Polish letters: names of places and organisations, the long tail of words that each text has. */
export function name(random: Random): string {
  const word = inventedWord(random)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function inventedWord({ below, pick }: Random): string {
  return Array.from({ length: 1 + below(3) }, () => pick(syllables)).join('') + pick(nameEnds)
}

const vocabulary = (() => {
  const random = makeRandom(4000)
  return Array.from({ length: vocabularySize }, () => inventedWord(random))
})()

/** Sentences of an office letter, at least so many characters of them. Half are phrases of the office, half words of any kind: together they pack as well as real letters do, about three to one. */
export function text(random: Random, characters: number): string {
  let written = ''
  while (written.length < characters) written += `${written === '' ? '' : ' '}${random.below(2) === 0 ? phrase(random) : words(random)}`
  return written
}

function phrase(random: Random): string {
  const { below, pick } = random
  const kind = below(5)
  if (kind < 3) return `${pick(verbs)} ${pick(actions)} ${pick(subjects)} ${pick(places)} ${name(random)}.`
  return kind === 3 ? `${pick(reasons)} ${10 + below(990)} ${pick(ends)} z okolicy ${name(random)}.` : pick(closings)
}

/** Common words come often, rare ones seldom. */
function words(random: Random): string {
  const { below, pick } = random
  const chosen = Array.from({ length: 7 + below(9) }, () => (below(4) === 0 ? pick(smallWords) : vocabulary[below(1 + below(vocabularySize))]!))
  return `${name(random)} ${chosen.join(' ')}.`
}
