/** The forms of a roster; the first is the usual one. */
export const dutyRosterVariants = [
  { key: 'wedlug-dat', title: 'według dat' }, { key: 'wedlug-komorek', title: 'według komórek' }, { key: 'strona', title: 'na stronę internetową' }, { key: 'plakat', title: 'plakat na drzwi' }, { key: 'telefony', title: 'lista telefonów' },
] as const
export type DutyRosterVariant = (typeof dutyRosterVariants)[number]['key']
