import { parseDutyText } from '#shared/domain/duty-text/parse-duty-text.ts'
import type { Answers } from '#shared/domain/duty-text/parsed-roster.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { aUnit } from '#tests/shared/documents/sample-records.ts'

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
const named = (number: number, name: string, fields: Partial<Unit> = {}): Unit => aUnit({ id: idOf(number), name, ...fields })

export const culture = named(11, 'Wydział Kultury i Dziedzictwa Narodowego', { aliases: ['Wydział Kultury'], symbol: 'KD' })
export const education = named(12, 'Wydział Edukacji i Projektów Edukacyjnych')
export const social = named(13, 'Wydział Polityki Społecznej, Równości i Zdrowia')
export const section = named(14, 'Referat ds. Współpracy z Organizacjami Pozarządowymi', { kind: 'section', parent: social.id })
export const sports = named(15, 'Zarząd Infrastruktury Sportowej w Krakowie', { kind: 'city_unit', aliases: ['ZIS'] })
export const units = [culture, education, social, section, sports]

const sphereOf = (number: number, point: string, texts: { nominative: string; genitive: string; short: string }): Sphere => ({ id: idOf(number), revision: 1, point, order: number, source: '', isActive: true, ...texts })
export const schools = sphereOf(21, '14', { nominative: 'nauka, szkolnictwo wyższe, edukacja, oświata i wychowanie', genitive: 'nauki, szkolnictwa wyższego, edukacji, oświaty i wychowania', short: 'nauka, edukacja, oświata' })
export const tourism = sphereOf(22, '19', { nominative: 'turystyka i krajoznawstwo', genitive: 'turystyki i krajoznawstwa', short: 'turystyka i krajoznawstwo' })
export const help = sphereOf(23, '1', { nominative: 'pomoc społeczna, w tym pomoc rodzinom', genitive: 'pomocy społecznej, w tym pomocy rodzinom', short: 'pomoc społeczna' })
export const spheres = [schools, tourism, help]

export const kowalski = { id: idOf(31), fullName: 'Jan Kowalski', role: 'ekspert' }
export const nowak = { id: idOf(32), fullName: 'Anna Nowak', role: '' }
export const people = [kowalski, nowak]

/** Read in an office with these units, spheres and people, in 2026. */
export const parse = (text: string, { year, answers = {} }: { year?: number; answers?: Answers } = {}) => parseDutyText({ text, year, today: '2026-11-21', answers }, { units, spheres, people })
