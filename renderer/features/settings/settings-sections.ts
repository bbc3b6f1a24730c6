/** The parts of the settings, in the order in which an office is set up. The keys stand in addresses (`#/settings/units`). */
export const settingsSections = {
  office: 'Biuro i nagłówek pism', user: 'Kto pracuje', units: 'Komórki i jednostki', spheres: 'Sfery zadań', programmes: 'Programy', channels: 'Sposoby zgłaszania', places: 'Miejsca spotkań', 'closed-days': 'Dni wolne',
  phrases: 'Standardowe zwroty', 'header-words': 'Nagłówki importu', rules: 'Reguły i podstawa prawna', clause: 'Klauzula informacyjna', templates: 'Szablony dokumentów', hours: 'Zapis godzin', backups: 'Kopie zapasowe', appearance: 'Wygląd okna',
} as const

export type SettingsSection = keyof typeof settingsSections

const isSection = (value: string): value is SettingsSection => Object.hasOwn(settingsSections, value)

/** The section of an address; the first one when it names none. */
export const sectionOf = (value: string | undefined): SettingsSection => (value !== undefined && isSection(value) ? value : 'office')
