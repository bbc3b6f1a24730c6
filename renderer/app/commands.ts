import { settingsSections } from '#renderer/features/settings/settings-sections.ts'
import { goTo } from '#renderer/ui/place.ts'
import { fold } from '#shared/text/fold.ts'
import { stemOfWord } from '#shared/text/word-stem.ts'
import { places } from './places.tsx'

/** Something that the palette can do. `also`: other words by which people look for it. */
export type Command = { label: string; also?: string; run: () => void }

const ofPlaces: readonly Command[] = places.flatMap(({ path, label, newLabel, parts }) => [
  ...(parts ? parts.map((part) => ({ label: part.label, run: () => goTo([path, part.path]) })) : [{ label: `Przejdź: ${label}`, run: () => goTo([path]) }]),
  ...(newLabel === undefined ? [] : [{ label: newLabel, run: () => goTo([path], { new: '1' }) }]),
])

const sectionWords: Partial<Record<string, string>> = {
  office: 'logo herb znak w nagłówku adres podpis kierownik', clause: 'RODO dane osobowe', templates: 'szablon Word wzór pisma', backups: 'kopia zapasowa odtwarzanie backup', appearance: 'ciemny jasny motyw czcionka', 'closed-days': 'święta urlop wolne',
}
const ofSettings: readonly Command[] = Object.entries(settingsSections).map(([section, label]) => ({ label: `Ustawienia: ${label}`, ...(sectionWords[section] !== undefined && { also: sectionWords[section] }), run: () => goTo(['settings', section]) }))

/** Acts that stand on a page and are looked for by what they make. */
const ofPages: readonly Command[] = [
  { label: 'Przygotuj skoroszyty i przypomnienia dla komórek', also: 'ponaglenie', run: () => goTo(['owed']) },
  { label: 'Pakiet do publikacji', also: 'ZIP BIP strona miasta opublikuj', run: () => goTo(['matrix']) },
  { label: 'Komplet dokumentów roku', also: 'wszystkie pisma', run: () => goTo(['matrix']) },
  { label: 'Pisma do organizacji', also: 'odpowiedzi listy', run: () => goTo(['documents']) },
  { label: 'Sprawdź plik: czy jest nasz', also: 'porównaj suma kontrolna', run: () => goTo(['register']) },
  { label: 'Wpisz zgłoszenia', also: 'listy formularze poczta', run: () => goTo(['submissions']) },
  { label: 'Opinia Rady (KRDPP) i wyniki konsultacji', also: 'rada działalności pożytku', run: () => goTo(['consultations']) },
]

const longWord = 5

/** The papers that are shown, so that records stay in sight below them. */
const mostPapers = 5

/** The commands that hold every word of the text, whatever its accents; a long word also in another form. Papers come last. */
export function commandsOf(text: string, { extra = [], papers = [] }: { extra?: readonly Command[]; papers?: readonly Command[] }): readonly Command[] {
  const words = fold(text).split(/\s+/)
  const isMeant = ({ label, also = '' }: Command) => {
    const said = fold(`${label} ${also}`)
    return words.every((word) => said.includes(word.length >= longWord ? stemOfWord(word) : word))
  }
  return [...[...ofPlaces, ...ofPages, ...ofSettings, ...extra].filter(isMeant), ...papers.filter(isMeant).slice(0, mostPapers)]
}
