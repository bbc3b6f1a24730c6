import { catalogue } from '#shared/documents/catalogue.ts'
import { AppError } from '#shared/errors.ts'
import { countOf } from '#shared/text/plural.ts'
import type { AppHandlers } from './context.ts'
import { checkSetFiles } from './document-data/checked-files.ts'
import { recordSet, renderSet, type SetFile } from './document-data/rendered-set.ts'
import { yearTargets } from './document-data/set-targets.ts'
import { stageFolder } from './document-data/staged-folder.ts'
import { todayOf } from './services.ts'

const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }

export const yearSet: AppHandlers<'documents.makeSet'> = {
  /** Files go to the disk one by one as they are made. Cancelled or refused, it leaves neither the folder nor any record. `rule_broken` (`nothing_to_make`) for a year without anything, (`personal_data_in_public`) as the contract says. */
  async 'documents.makeSet'({ year, folder, formats, isCheckedByUser }, context) {
    const { db, services } = context
    const targets = await yearTargets(db, year, todayOf(services))
    if (targets.length === 0) throw new AppError('rule_broken', { reason: 'nothing_to_make' })
    const staged = stageFolder(services.resolvePath('folder', folder), `dokumenty-${year}`)
    const files: SetFile[] = []
    const own = new Set<string>()
    const check = checkSetFiles(db, { isCheckedByUser })
    try {
      for await (const made of renderSet(targets, formats, context)) {
        const file = await check(made)
        staged.write(`${file.kind}/${file.name}`, made.bytes)
        files.push(file)
        if ('own' in made.model && made.model.own) own.add(catalogue[made.target.kind].title)
      }
      if (files.length === 0) throw new AppError('rule_broken', { reason: 'nothing_to_make' })
      await recordSet(files, { path: staged.path, summary: `Utworzono komplet dokumentów roku ${year}: ${countOf(targets.length, documentForms)}`, place: staged.place }, context)
    } catch (error) {
      staged.discard()
      throw error
    }
    return { path: staged.path, documents: targets.length, files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0), ownTemplates: formats.length > 1 ? [...own] : [] }
  },
}
