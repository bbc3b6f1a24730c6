import type { Consultation } from '#shared/domain/consultation.ts'
import { formatDate } from '#shared/text/format-date.ts'

/** `zarządzenie nr 12/2026 z dnia 1 września 2026 r.`; what is not known is left out. */
export function orderWords({ orderNumber, orderDate }: Pick<Consultation, 'orderNumber' | 'orderDate'>): string {
  const words = [orderNumber && `nr ${orderNumber}`, orderDate && `z dnia ${formatDate(orderDate)}`].filter(Boolean)
  return words.length === 0 ? '' : ['zarządzenie', ...words].join(' ')
}
