import { beforeEach, expect, test, vi } from 'vitest'
import { allWork, forgetWork, isShownElsewhere, showWork, startWork, stopWork } from '#renderer/api/long-work.ts'

type Answer = { ok: boolean; value?: unknown; error?: { code: string } }
const asked: { name: string; jobId: string; answer: PromiseWithResolvers<Answer> }[] = []
const cancelled: string[] = []
let tell = (_told: { jobId: string; done: number; total: number }): void => undefined

vi.stubGlobal('location', { hash: '#/matrix' })
vi.stubGlobal('referat', {
  call: (name: string, _input: unknown, jobId: string) => {
    const answer = Promise.withResolvers<Answer>()
    asked.push({ name, jobId, answer })
    return answer.promise
  },
  cancel: (jobId: string) => void cancelled.push(jobId),
  onProgress: (listener: typeof tell) => {
    tell = listener
    return () => undefined
  },
})

const input = { year: 2026, folder: 'f', formats: ['pdf' as const] }
const order = { key: 'komplet', title: 'Komplet 2026', about: 'w folderze', said: ({ files }: { files: number }) => `Zapisano ${files}.` }
const begin = () => {
  const ended = startWork('documents.makeSet', input, order)
  return { ended, job: asked.at(-1)! }
}
const now = () => allWork().map(({ progress: figures, isStopping, end }) => [figures, isStopping, end])

beforeEach(() => {
  for (const { key } of allWork()) forgetWork(key)
})

test('work tells how far it is and ends with its sentence, which stays until it is put away', async () => {
  const { ended, job } = begin()
  tell({ jobId: job.jobId, done: 2, total: 5 })
  tell({ jobId: 'czyjeś', done: 9, total: 9 })
  expect([job.name, allWork()[0]?.href, now()]).toEqual(['documents.makeSet', '#/matrix', [[{ done: 2, total: 5 }, false, undefined]]])
  forgetWork('komplet')
  expect(now()).toHaveLength(1)
  job.answer.resolve({ ok: true, value: { files: 190 } })
  await ended
  expect([allWork()[0]?.about, now()]).toEqual(['w folderze', [[{ done: 2, total: 5 }, false, { made: { files: 190 }, sentence: 'Zapisano 190.', isSeen: false }]]])
  forgetWork('komplet')
  expect(now()).toEqual([])
})

test('the same work is refused beside itself and may be begun anew after it was stopped', async () => {
  const first = begin()
  await expect(startWork('documents.makeSet', input, order)).rejects.toMatchObject({ code: 'rule_broken', reason: 'already_running' })
  stopWork(allWork()[0]!)
  expect([cancelled, now()]).toEqual([[first.job.jobId], [[null, true, undefined]]])
  first.job.answer.resolve({ ok: false, error: { code: 'cancelled' } })
  await first.ended
  expect(now()).toEqual([[null, true, { error: expect.objectContaining({ code: 'cancelled' }), isSeen: false }]])
  const second = begin()
  expect(now()).toEqual([[null, false, undefined]])
  second.job.answer.resolve({ ok: true, value: { files: 1 } })
  await second.ended
})

test('what a part of the window shows, or showed after it ended, needs no word elsewhere', async () => {
  const { ended, job } = begin()
  const leave = showWork('komplet')
  expect(isShownElsewhere(allWork()[0]!)).toBe(true)
  leave()
  job.answer.resolve({ ok: true, value: { files: 3 } })
  await ended
  expect([isShownElsewhere(allWork()[0]!), allWork()[0]?.end?.isSeen]).toEqual([false, false])
  showWork('komplet')()
  expect(allWork()[0]?.end?.isSeen).toBe(true)
})
