import type { Consultation } from '#shared/domain/consultation.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { formatDate } from '#shared/text/format-date.ts'

/** Offices whose orders these are, in the genitive; of another one only the order is said. */
const genitives: Readonly<Record<string, string>> = { 'Prezydent Miasta Krakowa': 'Prezydenta Miasta Krakowa' }

/** After „Zarządzenie”: `nr 12/2026 Prezydenta Miasta Krakowa z dnia 1 września 2026 r.`; what is not known is left out. */
export function orderWords({ orderNumber, orderDate, announcedBy }: Pick<Consultation, 'orderNumber' | 'orderDate' | 'announcedBy'>, house: Pick<Settings, 'announcedBy'>): string {
  if (orderNumber === '' && orderDate === null) return ''
  return [orderNumber && `nr ${orderNumber}`, genitives[announcedBy.trim() || house.announcedBy.trim()] ?? '', orderDate && `z dnia ${formatDate(orderDate)}`].filter(Boolean).join(' ')
}
