import { formatPhone } from '#shared/text/format-phone.ts'
import type { Settings } from './settings.ts'

/** Who writes: the office, the unit and the section, their address and contact. Lines that the settings leave empty are left out. */
export function letterhead(house: Settings): string[] {
  const city = [house.postcode, house.city].filter(Boolean).join(' ')
  const contact = [house.phone && `tel. ${formatPhone(house.phone)}`, house.email && `e-mail: ${house.email}`].filter(Boolean).join(', ')
  return [house.cityOffice, house.unitName, house.sectionName, [house.address, city].filter(Boolean).join(', '), contact].filter((line) => line.trim() !== '')
}
