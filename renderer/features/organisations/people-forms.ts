import type { NounForms } from '#shared/text/plural.ts'

export const peopleForms: NounForms = { one: 'osoba', few: 'osoby', many: 'osób' }
