import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '#shared/contract/index.ts'
import { withPdfBrowser } from '#electron/platform/browser-pdf.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import { timeOf } from './measure.ts'
import { peakGrowth } from './memory.ts'
import { programWorker } from './program-worker.ts'
import { megabytes, milliseconds, type Result } from './result.ts'
import { filledYear, fillYear, type YearSize } from './year-of-meetings.ts'

/** Every paper of a year in one action, in the program's own worker, put on record: as DOCX and XLSX, and with PDF where a browser is installed and `hasPdf`. */
export async function benchYearSet({ folder, hasPdf, ...size }: YearSize & { folder: string; hasPdf: boolean }): Promise<Result[]> {
  const databasePath = join(folder, 'year.db')
  await fillYear(databasePath, size)
  const grown = await peakGrowth(new URL('./year-set-memory.ts', import.meta.url), [databasePath, folder])
  const results = await withPdfBrowser((renderPdf) => benchSets({ folder, databasePath, renderPdf: hasPdf ? renderPdf : undefined }))
  return [...results, { what: 'peak memory, DOCX + XLSX, with the start of the worker', measured: `+${megabytes(grown)}` }]
}

type Office = { folder: string; databasePath: string; renderPdf: RenderPdf | undefined }

async function benchSets({ renderPdf, ...office }: Office): Promise<Result[]> {
  const worker = programWorker({ ...office, renderPdf })
  const into = join(office.folder, 'sets')
  mkdirSync(into)
  const make = async (formats: string[]) => (await worker.run('documents.makeSet', { input: { year: filledYear, folder: into, formats } })) as Output<'documents.makeSet'>
  const timed = async (formats: string[]): Promise<Result> => {
    let made: Output<'documents.makeSet'> | undefined
    const took = await timeOf(async () => (made = await make(formats)))
    const { documents, files, bytes } = made!
    return { what: formats.join(' + ').toUpperCase(), measured: `${(took / 1000).toFixed(1)} s, ${milliseconds(took / files)} a file (${documents} documents, ${files} files, ${megabytes(bytes)})` }
  }
  try {
    await make(['docx', 'xlsx'])
    return [await timed(['docx', 'xlsx']), ...(renderPdf ? [await timed(['docx', 'xlsx', 'pdf'])] : [])]
  } finally {
    await worker.stop()
  }
}
