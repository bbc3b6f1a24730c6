import { expect, test } from 'vitest'
import { allWeeks, copyRequest, weekLabels } from '#renderer/features/rosters/copy-form.ts'

test('the weeks that can be copied are those in which there are duties', () => {
  expect(weekLabels([{ date: '2027-06-17' }, { date: '2027-06-10' }, { date: '2027-06-11' }])).toEqual({
    all: 'wszystkie dyżury', '2027-06-07': 'tydzień od 07.06.2027 (poniedziałek)', '2027-06-14': 'tydzień od 14.06.2027 (poniedziałek)',
  })
})

test('what is not said is left to the rules; without a source nothing is asked', () => {
  const form = { from: 'a', week: allWeeks, startsOn: null, times: null }
  expect([copyRequest('r', form), copyRequest('r', { ...form, week: '2027-06-07', startsOn: '2027-06-14', times: 3 }), copyRequest('r', { ...form, from: null })]).toEqual([
    { roster: 'r', from: 'a', times: 1 }, { roster: 'r', from: 'a', week: '2027-06-07', startsOn: '2027-06-14', times: 3 }, undefined,
  ])
})
