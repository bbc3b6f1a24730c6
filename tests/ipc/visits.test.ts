import { expect, test } from 'vitest'
import { makeVisits } from '#electron/ipc/visits.ts'

test('a visit lasts while edits of the record are less than ten minutes apart', () => {
  let minute = 0
  const visit = makeVisits(() => new Date(minute * 60_000))
  const visits = [0, 9, 18, 28, 29].map((at) => {
    minute = at
    return visit('meeting:1')
  })
  expect([visits[1], visits[2], visits[3] === visits[0], visits[4] === visits[3], visit('meeting:2') === visits[4]]).toEqual([visits[0], visits[0], false, true, false])
})
