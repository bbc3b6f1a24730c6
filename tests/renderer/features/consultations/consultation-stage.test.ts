import { expect, test } from 'vitest'
import { stageContradiction } from '#renderer/features/consultations/consultation-stage.ts'
import type { Consultation } from '#shared/domain/consultation.ts'

const dated = { startsOn: '2026-09-21', endsOn: '2026-10-12', publications: [{ place: 'BIP', link: '', publishedOn: '2026-09-14' }] }
const said = (stage: Consultation['stage'], today: string) => stageContradiction({ ...dated, stage }, today)

test('a stage that fits the dates is not contradicted', () => {
  expect([said('planned', '2026-09-13'), said('announced', '2026-09-14'), said('running', '2026-09-21'), said('running', '2026-10-12'), said('closed', '2026-10-13'), said('reported', '2026-12-01')]).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
})

test('a stage behind or ahead of the dates is pointed out', () => {
  expect([said('announced', '2026-09-21'), said('running', '2026-10-13'), said('reported', '2026-09-30'), said('closed', '2026-09-01')]).toEqual([
    'Według dat konsultacje trwają.', 'Według dat konsultacje się zakończyły.', 'Według dat konsultacje trwają.', 'Według dat konsultacji jeszcze nie ogłoszono.',
  ])
})

test('nothing is said while a date is being typed', () => {
  expect(stageContradiction({ ...dated, stage: 'planned', endsOn: '12.1' }, '2026-09-30')).toBeUndefined()
})
