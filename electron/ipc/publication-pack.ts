import { buildPublicationList } from '#shared/documents/builders/publication-list.ts'
import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import { catalogue } from '#shared/documents/catalogue.ts'
import { AppError } from '#shared/errors.ts'
import { countOf } from '#shared/text/plural.ts'
import { renderHtmlFragment } from '#electron/documents/html-fragment.ts'
import { renderMarkdown } from '#electron/documents/markdown.ts'
import { createMemorySink } from '#electron/documents/sink.ts'
import { createZip } from '#electron/documents/zip.ts'
import { unzipCapped } from '#electron/exchange/unzip-capped.ts'
import { hashOf } from '#electron/store/contents.ts'
import type { AppHandlers, JobContext } from './context.ts'
import { checkFiles, type DocumentRemarks } from './document-data/checked-files.ts'
import { stageFile } from './document-data/place-file.ts'
import { readPackList } from './document-data/pack-list.ts'
import { packTargets } from './document-data/pack-targets.ts'
import { recordSet, renderSet, type SetFile } from './document-data/rendered-set.ts'
import { stageFolder } from './document-data/staged-folder.ts'
import { targetTitles } from './document-data/target-title.ts'
import { readSettings } from './settings.ts'
import { todayOf } from './services.ts'

type Staged = { path: string; add: (name: string, bytes: Uint8Array) => Promise<void>; finish: () => Promise<void>; place: () => void; discard: () => void }
const fileForms = { one: 'plik', few: 'pliki', many: 'plików' }

export const publicationPack: AppHandlers<'documents.publicationPack'> = {
  /** Whole or not at all, together with its records in the register. A folder is new; a ZIP replaces only the file that was chosen. `rule_broken` (`nothing_to_pack`, `all_unfinished`, `personal_data_in_public`), `not_found`. */
  async 'documents.publicationPack'({ path, folder, isPublishedAnyway = false, ...order }, context) {
    const { db, services } = context
    const today = todayOf(services)
    const { targets, drafts } = await packTargets(db, order, today)
    if (targets.length === 0) throw new AppError('rule_broken', { reason: 'nothing_to_pack' })
    const staged = path === undefined ? intoFolder(services.resolvePath('folder', folder!)) : intoZip(services.resolvePath('save', path), context)
    const files: SetFile[] = []
    const { remarks, unfinished, check } = checkFiles(db, { isPublishedAnyway, takesUnfinished: order.kinds !== undefined })
    let ids: string[] = []
    try {
      for await (const made of renderSet(targets, ['docx', 'pdf'], context)) {
        const file = await check(made)
        if (!file) continue
        await staged.add(file.name, made.bytes)
        files.push(file)
      }
      if (files.length === 0) throw new AppError('rule_broken', { reason: 'all_unfinished', findings: fewOfEach([...unfinished.values()].flat()) })
      await addLists(staged, files, context)
      await addReadMe(staged, remarks)
      await staged.finish()
      const about = (await targetTitles(db, order.for)).join(', ')
      ids = await recordSet(files, { path: staged.path, summary: `Utworzono pakiet do publikacji: ${about} (${countOf(files.length, fileForms)})`, place: staged.place }, context)
    } catch (error) {
      staged.discard()
      throw error
    }
    const leftOut = [...drafts.map((target) => ({ target, because: 'To jest projekt.' })), ...[...unfinished].map(([target, [first]]) => ({ target, because: first!.sentence }))]
    return {
      path: staged.path, remarks,
      files: files.map(({ name, title, size, sha256: hash }, index) => ({ document: ids[index] ?? null, name, title, bytes: size, sha256: hash })),
      leftOut: await Promise.all(leftOut.map(async ({ target, because }) => ({ kind: target.kind, title: [catalogue[target.kind].title, (await targetTitles(db, target.for)).join(', ')].filter(Boolean).join(': '), because }))),
    }
  },
}

/** The list for the city's page in HTML and Markdown, and the hashes of all files as `sha256sum` writes and checks them. */
async function addLists(staged: Staged, files: readonly SetFile[], { db, services }: JobContext): Promise<void> {
  const build = { today: todayOf(services), now: services.now().toISOString(), house: await readSettings(db) }
  const list = buildPublicationList(await readPackList(db, files, build.today), build)
  const lists = [['lista.html', Buffer.from(renderHtmlFragment(list))], ['lista.md', Buffer.from(renderMarkdown(list))]] as const
  for (const [name, bytes] of lists) await staged.add(name, bytes)
  const sums = [...files.map(({ name, sha256: hash }) => `${hash}  ${name}`), ...lists.map(([name, bytes]) => `${hashOf(bytes)}  ${name}`)]
  await staged.add('sumy-sha256.txt', Buffer.from(`${sums.join('\n')}\n`))
}

/** For whoever puts the pack on the page: where a DOCX of the office's own template and its PDF do not say the same. Not for the page, so in no list. */
async function addReadMe(staged: Staged, remarks: readonly DocumentRemarks[]): Promise<void> {
  const lines = remarks.flatMap(({ title, rows }) => rows.filter(({ rule }) => rule === 'own_template').map(({ sentence }) => `${title}: ${sentence}`))
  if (lines.length > 0) await staged.add('przeczytaj-najpierw.txt', Buffer.from(`Uwagi dla osoby, która publikuje pakiet. Tego pliku nie publikuj.\n\n${lines.join('\n\n')}\n`))
}

function intoFolder(parent: string): Staged {
  const { path, write, place, discard } = stageFolder(parent, 'pakiet-do-publikacji')
  return { path, add: async (name, bytes) => write(name, bytes), finish: async () => undefined, place, discard }
}

/** The archive is read back before it is put in its place. */
function intoZip(path: string, { services, signal }: JobContext): Staged {
  const sink = createMemorySink()
  const zip = createZip(sink, { modified: services.now(), signal })
  const names: string[] = []
  let file: ReturnType<typeof stageFile> | undefined
  return {
    path,
    add: async (name, bytes) => {
      names.push(name)
      await zip.add(name, [bytes])
    },
    finish: async () => {
      await zip.finish()
      const bytes = sink.bytes()
      if (unzipCapped(bytes, () => true).size !== names.length) throw new AppError('io_failed', { reason: 'read_back_failed' })
      file = stageFile(path, bytes)
    },
    place: () => file?.place(),
    discard: () => file?.discard(),
  }
}
