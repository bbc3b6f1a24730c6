import { expect, test } from 'vitest'
import { letterhead } from '#shared/domain/letterhead.ts'
import { settings, settingsId } from '#shared/domain/settings.ts'
import { isStatutorySphere } from '#shared/domain/sphere.ts'

const office = { ...settings.blank, id: settingsId, revision: 1 } as Parameters<typeof letterhead>[0]

test('the letterhead says who writes, where from and how to answer, and leaves out what is not known', () => {
  expect([
    letterhead(office),
    letterhead({ ...office, cityOffice: 'Urząd Miasta Krakowa', address: 'ul. Dekerta 24', postcode: '30-703', city: 'Kraków', phone: '126165769', email: 'sz@um.krakow.pl' }),
    letterhead({ ...office, cityOffice: 'Urząd', city: 'Kraków' }),
  ]).toEqual([[], ['Urząd Miasta Krakowa', 'ul. Dekerta 24, 30-703 Kraków', 'tel. 12 616 57 69, e-mail: sz@um.krakow.pl'], ['Urząd', 'Kraków']])
})

test('a sphere is statutory when its source is the list of the act', () => {
  expect(['art. 4 ust. 1 pkt 1aa ustawy z dnia 24 kwietnia 2003 r.', 'art. 4 ust. 2 ustawy', 'uchwała Rady', ''].map((source) => isStatutorySphere({ source }))).toEqual([true, false, false, false])
})
