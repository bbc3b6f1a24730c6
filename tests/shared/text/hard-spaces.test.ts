import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hardSpaces } from '#shared/text/hard-spaces.ts'

/** `_` shows a no-break space. */
function shown(text: string): string {
  return hardSpaces(text).replaceAll('\u00A0', '_')
}

const alphabet = fc.oneof(
  fc.constantFrom(' ', '  ', '\u00A0', '\n', 'a', 'W', 'i', 'ul.', 'art.', '3', '19a', '30-703', 'maja', 'ust.', '000', '2025', 'r.', 'zł', '§', '„', '(', '–', 'J.', 'Kraków', '+48'),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const texts = fc.array(alphabet, { maxLength: 40 }).map((parts) => parts.join(''))

describe('hard spaces', () => {
  test('stand after one-letter words and initials', () => {
    expect([shown('A w domu i w Krakowie, z „W mieście”'), shown('J. Kowalska (i inni)'), shown('kot ma mysz')]).toEqual([
      'A_w_domu i_w_Krakowie, z_„W_mieście”', 'J._Kowalska (i_inni)', 'kot ma mysz',
    ])
  })

  test('keep legal references, addresses and numbers whole', () => {
    expect([
      shown('art. 3 ust. 3 pkt 4 lit. a ustawy'), shown('§ 5 uchwały nr 12, poz. 873'), shown('uchwała nr CXI/2904/18 (Dz. U. z 2025 r.), 1 piętro'), shown('III piętro, (VIII piętro), w piętrowym, dom piętro'), shown('przy ul. Dekerta 24 oraz al. Przyjaźni'),
      shown('do 22 września 2025 r. kwota 10 000 zł'), shown('tel. 12 616 57 69, +48 600 700 800'), shown('przez 24 h, o godz. 9.00'), shown('7,5 mln zł'),
    ]).toEqual([
      'art._3_ust._3_pkt_4_lit._a_ustawy', '§_5 uchwały nr_12, poz._873', 'uchwała nr_CXI/2904/18 (Dz._U._z_2025_r.), 1_piętro', 'III_piętro, (VIII_piętro), w_piętrowym, dom piętro', 'przy ul._Dekerta 24 oraz al._Przyjaźni',
      'do 22_września 2025_r. kwota 10_000_zł', 'tel._12_616_57_69, +48_600_700_800', 'przez 24_h, o_godz._9.00', '7,5_mln zł',
    ])
  })

  test('keep postcodes with their towns, days with their months, provisions and ranges in one piece', () => {
    expect([
      shown('ul. Dekerta 24, 30-703 Kraków'), shown('5 września – 17 października 2025 r.'), shown('art. 19a ust. 1, § 5 ust. 2 pkt 3'), shown('w wieku 9 – 14 lat, 3-4 razy'), shown('godz. 9.00 – 14.00'),
    ]).toEqual([
      'ul._Dekerta 24, 30-703_Kraków', '5_września – 17_października 2025_r.', 'art._19a_ust._1, §_5_ust._2_pkt_3', 'w_wieku 9_–_14 lat, 3-4 razy', 'godz._9.00_–_14.00',
    ])
  })

  test('leave sentences alone: numbers side by side, words before no number, spaces at the end', () => {
    expect([shown('w 2025 15 osób'), shown('brak nr dla pkt końcowego'), shown('a '), shown('a  b'), shown(''), shown('w dniach 1 – wtorek, 2 majątki, 16 marcowych – 30 razy')]).toEqual(['w_2025 15 osób', 'brak nr dla pkt końcowego', 'a ', 'a  b', '', 'w_dniach 1 – wtorek, 2 majątki, 16 marcowych – 30 razy'])
  })

  test('never change anything but spaces', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(hardSpaces(text).replaceAll('\u00A0', ' ')).toBe(text.replaceAll('\u00A0', ' '))
    }))
  })

  test('twice is the same as once', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(hardSpaces(hardSpaces(text))).toBe(hardSpaces(text))
    }))
  })
})
