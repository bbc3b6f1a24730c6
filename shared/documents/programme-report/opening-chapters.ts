import type { BuildContext } from '#shared/documents/data.ts'
import type { Block, Definition } from '#shared/documents/model.ts'
import type { ProgrammeReportData } from '#shared/documents/report-data.ts'
import { namedParagraph } from '#shared/documents/report/named-paragraph.ts'
import { toFillIn } from '#shared/documents/report/to-fill-in.ts'
import { runs } from '#shared/documents/runs.ts'
import { formatDate, weekdayName } from '#shared/text/format-date.ts'

/** Art. 5a ust. 3 of the act of 24 April 2003. */
const act = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (Dz. U. z 2024 r. poz. 1491, z późn. zm.)'
export const reportDeadline = (year: number) => `${year + 1}-05-31`

/** 1. On what basis, of which programme, until when. */
export function basicsChapter({ year, programmes }: ProgrammeReportData, { house }: BuildContext): Block[] {
  const [yearly, ...others] = programmes.toSorted((one, other) => Number(other.kind === 'annual') - Number(one.kind === 'annual'))
  const deadline = reportDeadline(year)
  const items: Definition[] = [
    { label: 'Program', value: yearly?.kind === 'annual' ? yearly.title : toFillIn('pełny tytuł programu') },
    { label: 'Uchwała', value: toFillIn('numer i data') },
    { label: 'Okres realizacji', value: `1 stycznia – 31 grudnia ${year} r.` },
    { label: 'Inne programy', value: [...(yearly && yearly.kind !== 'annual' ? [yearly] : []), ...others].map(({ title }) => title).join('\n') },
    { label: 'Realizator', value: house.unitName },
    { label: 'Termin przedłożenia', value: `${formatDate(deadline)} (${weekdayName(deadline)})` },
    { label: 'Aktywne organizacje', value: toFillIn('liczba organizacji działających w mieście') },
  ]
  return [
    { kind: 'heading', level: 2, text: '1. Podstawowe informacje' },
    namedParagraph('podstawa prawna', `Sprawozdanie sporządzono na podstawie art. 5a ust. 3 ${act}. Organ wykonawczy przedkłada je radzie i publikuje w Biuletynie Informacji Publicznej do 31 maja roku następującego po roku, którego dotyczy.`),
    { kind: 'definitions', items: items.filter(({ value }) => value !== ''), part: 'podstawowe informacje' },
  ]
}

/** 2. With whom the city cooperates by the act (art. 3 ust. 2 and 3). */
export const entitiesChapter: readonly Block[] = [
  { kind: 'heading', level: 2, text: '2. Zakres podmiotowy' },
  { kind: 'paragraph', role: 'label', runs: runs('Program realizowano we współpracy z:') },
  {
    kind: 'list', style: 'bullet', role: 'body',
    items: [
      'organizacjami pozarządowymi (art. 3 ust. 2 ustawy);',
      'osobami prawnymi i jednostkami organizacyjnymi kościołów i innych związków wyznaniowych, jeżeli ich cele statutowe obejmują działalność pożytku publicznego (art. 3 ust. 3 pkt 1);',
      'stowarzyszeniami jednostek samorządu terytorialnego (art. 3 ust. 3 pkt 2);',
      'spółdzielniami socjalnymi (art. 3 ust. 3 pkt 3);',
      'spółkami akcyjnymi, spółkami z ograniczoną odpowiedzialnością i klubami sportowymi będącymi spółkami, które nie działają w celu osiągnięcia zysku (art. 3 ust. 3 pkt 4).',
    ].map((text) => runs(text)),
  },
]

const money: readonly Block[] = [
  { kind: 'heading', level: 3, text: '3.1. Zlecanie zadań w trybie otwartych konkursów ofert' },
  {
    kind: 'table',
    table: {
      caption: 'Otwarte konkursy ofert (uzupełnić)', isCaptionShown: true, rowHeightMm: 8,
      columns: [
        { key: 'area', header: 'Zakres zadań', kind: 'text', share: 50 }, { key: 'tenders', header: 'Konkursy', kind: 'number', share: 24 }, { key: 'offers', header: 'Oferty', kind: 'number', share: 20 },
        { key: 'contracts', header: 'Umowy', kind: 'number', share: 20 }, { key: 'planned', header: 'Zaplanowano (zł)', kind: 'number', share: 34 }, { key: 'paid', header: 'Przekazano (zł)', kind: 'number', share: 32 },
      ],
      rows: Array.from({ length: 6 }, () => ['', '', '', '', '', '']),
    },
  },
  { kind: 'heading', level: 3, text: '3.2. Zlecanie zadań z pominięciem konkursu (art. 19a)' },
  toBeFilled('Złożone oferty', 'Dofinansowane oferty', 'Kwota (zł)'),
  { kind: 'heading', level: 3, text: '3.3. Umowy wieloletnie i inicjatywa lokalna' },
  toBeFilled('Umowy wieloletnie', 'Inicjatywy lokalne'),
  { kind: 'heading', level: 3, text: '3.4. Wydatkowane środki' },
  toBeFilled('Kwota zaplanowana (zł)', 'Kwota przekazana (zł)', 'Kwota zwrócona (zł)'),
]

function toBeFilled(...labels: string[]): Block {
  return { kind: 'definitions', items: labels.map((label) => ({ label, value: toFillIn() })) }
}

/** 3. Tasks commissioned and money given: kept elsewhere, filled in by hand. */
export const moneyChapter: readonly Block[] = [{ kind: 'heading', level: 2, text: '3. Współpraca finansowa' }, ...money]
