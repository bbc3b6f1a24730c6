export const consultationNoun = { one: 'konsultacja', few: 'konsultacje', many: 'konsultacji' } as const
