/** The three forms a Polish noun takes after a number: 1 postulat, 2 postulaty, 5 postulatów. */
export type NounForms = { one: string; few: string; many: string }

export const nouns = {
  postulate: { one: 'postulat', few: 'postulaty', many: 'postulatów' },
  remark: { one: 'uwaga', few: 'uwagi', many: 'uwag' },
  person: { one: 'osoba fizyczna', few: 'osoby fizyczne', many: 'osób fizycznych' },
  individual: { one: 'osoba', few: 'osoby', many: 'osób' },
  floorVoice: { one: 'głos z sali', few: 'głosy z sali', many: 'głosów z sali' },
  organisation: { one: 'organizacja', few: 'organizacje', many: 'organizacji' },
  meeting: { one: 'spotkanie', few: 'spotkania', many: 'spotkań' },
  training: { one: 'szkolenie', few: 'szkolenia', many: 'szkoleń' },
  appointment: { one: 'termin', few: 'terminy', many: 'terminów' },
  duty: { one: 'dyżur', few: 'dyżury', many: 'dyżurów' },
  character: { one: 'znak', few: 'znaki', many: 'znaków' },
  row: { one: 'wiersz', few: 'wiersze', many: 'wierszy' },
} as const satisfies Record<string, NounForms>

const rules = new Intl.PluralRules('pl')
const thousands = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 0 })

/** The form that goes with a count: 22 → few, 112 → many, 0 → many. */
export function nounAfter(count: number, forms: NounForms): string {
  const category = rules.select(count)
  return category === 'one' || category === 'few' ? forms[category] : forms.many
}

/** `22 postulaty`, `5 organizacji`; thousands are grouped by the Polish rule (`1234`, `10 000`). */
export function countOf(count: number, forms: NounForms): string {
  return `${formatCount(count)} ${nounAfter(count, forms)}`
}

/** A whole number as Polish writes it, four digits ungrouped, more with spaces. */
export function formatCount(count: number): string {
  return thousands.format(count).replaceAll('\u00A0', ' ')
}
