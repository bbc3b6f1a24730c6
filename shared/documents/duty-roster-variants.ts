/** The roster as it is now, published or not; every other form of a published roster is its last version. */
export const currentRoster = 'projekt'

/** The forms of a roster; the first is the usual one. */
export const dutyRosterVariants = [
  { key: 'wedlug-dat', title: 'według dat' }, { key: 'wedlug-komorek', title: 'według komórek' }, { key: 'strona', title: 'na stronę internetową' }, { key: 'plakat', title: 'plakat na drzwi' }, { key: 'telefony', title: 'lista telefonów' },
  { key: currentRoster, title: 'stan bieżący (projekt)' },
] as const
export type DutyRosterVariant = (typeof dutyRosterVariants)[number]['key']
