import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Settings } from '#shared/domain/settings.ts'
import { AppError, type Reply } from '#shared/errors.ts'
import { catalogue } from '#shared/documents/catalogue.ts'
import { documentFormats, pageFormats, type DocumentFormat } from '#shared/documents/document-definition.ts'
import { specimenKinds } from '#shared/documents/specimen.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'
import { placeFile } from '#electron/ipc/document-data/place-file.ts'
import { renderSpecimen } from '#electron/ipc/document-data/render-specimen.ts'
import { renderPdfInBrowser, withPdfBrowser } from '#electron/platform/browser-pdf.ts'
import { systemClock } from '#electron/platform/clock.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import { operatingSystemUser } from '#electron/platform/user.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { acquireLock } from '#electron/store/lock.ts'
import { readArguments } from './arguments.ts'
import { readDemoTargets, variantsOf } from './demo-targets.ts'
import { makeMadeFiles, type MadeFiles } from './made-files.ts'
import { openApplication, type OpenedApplication } from './open-application.ts'

/** The sample's database and every document of it, in every format that can be made here. Replaces what it made before and nothing else. `rule_broken` (`database_in_use`) while a window has that database open. */
export async function makeDemo(args: string[]): Promise<number> {
  const { values } = readArguments(args, { out: { type: 'string' } })
  const folder = resolve(values.out ?? 'demo')
  const path = join(folder, 'referat.db')
  mkdirSync(folder, { recursive: true })
  // Held to the end: a window must not have the database that is taken away here, nor open it half made.
  const lock = acquireLock(path, { user: operatingSystemUser(), now: systemClock().toISOString() })
  try {
    return await makeAll(folder, path)
  } finally {
    lock.release()
  }
}

async function makeAll(folder: string, path: string): Promise<number> {
  const made = makeMadeFiles(folder)
  made.claim(path)
  if (existsSync(path)) for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true })
  await (await createOfficeStore(path, { resourcesDir: resourcesDir(), now: systemClock(), actor: operatingSystemUser(), withSample: true })).close()
  tell(path)

  return withPdfBrowser(async (renderPdf) => {
    if (!renderPdf) process.stderr.write('no PDF: it needs an installed Chromium-family browser\n')
    const application = await openApplication({ path, isDemo: true, ...(renderPdf && { renderPdf }) })
    try {
      const formats = documentFormats.filter((format) => format !== 'pdf' || renderPdf)
      await makeDocuments(application, { folder, formats, made })
      await makeSpecimens(application, { folder, formats, made, renderPdf: renderPdf ?? renderPdfInBrowser })
      made.finish()
    } finally {
      await application.close()
    }
    return 0
  })
}

type Making = { folder: string; formats: readonly DocumentFormat[]; made: MadeFiles }

async function makeDocuments({ dispatch }: OpenedApplication, { folder, formats, made }: Making): Promise<void> {
  for (const { kind, for: target, variant, name } of await readDemoTargets(dispatch)) {
    for (const format of formats.filter((one) => catalogue[kind].formats.includes(one))) {
      const path = join(folder, kind, `${safeFileName(name)}.${format}`)
      made.claim(path)
      await valueOf(dispatch('documents.export', { kind, for: target, format, path, ...(variant && { variant }), isCheckedByUser: true }))
      tell(path)
    }
  }
}

async function makeSpecimens({ dispatch }: OpenedApplication, { folder, formats, made, renderPdf }: Making & { renderPdf: RenderPdf }): Promise<void> {
  const house = (await valueOf(dispatch('settings.get', {}))) as Settings
  const wanted = specimenKinds.flatMap((kind) => variantsOf(kind).flatMap((variant) => pageFormats.filter((format) => formats.includes(format) && catalogue[kind].formats.includes(format)).map((format) => ({ kind, variant, format }))))
  for (const { kind, variant, format } of wanted) {
    const path = join(folder, kind, `${['wzor', variant].filter(Boolean).join('-')}.${format}`)
    made.claim(path)
    placeFile(path, await renderSpecimen({ kind, variant, format }, { resourcesDir: resourcesDir(), now: systemClock, renderPdf, house }))
    tell(path)
  }
}

async function valueOf(reply: Promise<Reply<unknown>>): Promise<unknown> {
  const answer = await reply
  if (answer.ok) return answer.value
  throw new AppError(answer.error.code, { ...(answer.error.reason && { reason: answer.error.reason }) })
}

const tell = (path: string) => process.stdout.write(`${relative(process.cwd(), path)}\n`)
