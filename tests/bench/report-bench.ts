import { join } from 'node:path'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { interleave, median } from './measure.ts'
import { officeOf, type Ask } from './office-of-store.ts'
import { text } from './polish-text.ts'
import { programWorker } from './program-worker.ts'
import { makeRandom } from './random.ts'
import { held, milliseconds, type Result } from './result.ts'

type ReportBench = { folder: string; remarks: number; rounds: number }

const decisions = ['accepted', 'partially', 'rejected', 'out_of_scope'] as const
const mostMs = 1000

/** The report of a consultation with so many answered remarks, made in the program's own worker: read from the file, drawn, written, opened again and put on record. */
export async function benchReport({ folder, remarks, rounds }: ReportBench): Promise<Result[]> {
  const databasePath = join(folder, 'report.db')
  const store = await createOfficeStore(databasePath, { resourcesDir: resourcesDir(), now: new Date('2026-11-21T08:00:00Z'), actor: 'anna', withSample: false })
  const consultation = await fillConsultation(officeOf(store), remarks)
  await store.close()
  const worker = programWorker({ folder, databasePath })
  const order = { kind: 'raport-z-konsultacji', for: { consultation } }
  const make = (format: 'docx' | 'html' | 'xlsx') => () => worker.run('documents.export', { input: { isCheckedByUser: true, ...order, format, path: join(folder, `report.${format}`) } })
  try {
    const times = await interleave({ docx: make('docx'), html: make('html'), xlsx: make('xlsx') }, rounds)
    return Object.entries(times).map(([format, all]) => held(`report of ${remarks} remarks as ${format}, in the worker`, { value: median(all), measured: milliseconds(median(all)), bound: { most: mostMs, unit: 'ms' } }))
  } finally {
    await worker.stop()
  }
}

async function fillConsultation(ask: Ask, remarks: number): Promise<string> {
  const random = makeRandom(7)
  const { id: consultation } = await ask('consultations.create', { subjectFull: 'Projekt Programu', subjectShort: 'RPW 2027', startsOn: '2026-09-21', endsOn: '2026-10-16' })
  const units: string[] = []
  for (let index = 0; index < 8; index += 1) units.push((await ask('units.create', { kind: 'department', names: [{ name: `Wydział ${index + 1}`, genitive: '', locative: '', from: null, to: null }] })).id)
  for (let index = 0; index < remarks; index += 1) {
    const { id: postulate } = await ask('postulates.create', { stage: 'remark', consultation, content: text(random, 500), rationale: text(random, 300), receivedOn: '2026-10-01', programmeSection: `§ ${(index % 12) + 1}`, submitters: [{ kind: 'floor' }] })
    await ask('positions.create', { postulate, unit: units[index % units.length]!, leading: true, decision: decisions[index % decisions.length]!, text: text(random, 400), state: 'approved' })
  }
  return consultation
}
