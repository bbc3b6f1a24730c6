import { basename } from 'node:path'
import { v7 as newId } from 'uuid'
import { catalogue } from '#shared/documents/catalogue.ts'
import { draftPart } from '#shared/documents/draft-notice.ts'
import { internalWords } from '#shared/documents/internal.ts'
import { missingNames } from '#shared/documents/template/missing-names.ts'
import { vocabularyOf, type Vocabulary } from '#shared/documents/template/placeholders-of.ts'
import type { Skeletons } from '#shared/documents/template/skeletons.ts'
import { valuesOfDoc } from '#shared/documents/template/template-values.ts'
import type { TemplateProblem } from '#shared/documents/template/template-problem.ts'
import { template, type Template } from '#shared/domain/template.ts'
import { AppError } from '#shared/errors.ts'
import { renderTemplate } from '#electron/documents/template/built-in-template.ts'
import { checkTemplate } from '#electron/documents/template/check-template.ts'
import { fillTemplate } from '#electron/documents/template/fill-template.ts'
import { packParts } from '#electron/documents/template/pack-parts.ts'
import { templateParagraphs } from '#electron/documents/template/template-paragraphs.ts'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { readTemplateFile } from '#electron/exchange/read-template-file.ts'
import { keepContent } from '#electron/store/contents.ts'
import { actorOf } from '#electron/store/facts.ts'
import { deleteEntity, insertEntity, readEntity, updateEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readTemplateBytes, readTemplates } from '#electron/store/templates-of.ts'
import type { AppHandlers } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { builtInVocabulary, readSkeleton, vocabularyOfForm } from './document-data/built-in-templates.ts'
import { drawerIn } from './document-data/drawer-in.ts'
import { placeFile } from './document-data/place-file.ts'
import { plainModel } from './document-data/plain-model.ts'
import { readFacts } from './document-data/read-facts.ts'
import { readLogo, withLogo } from './document-data/read-logo.ts'
import { formKey, templateForm, templateForms, type TemplateForm } from './document-data/template-form.ts'
import { listTemplateFields } from './document-data/template-fields.ts'
import { todayOf, type Services } from './services.ts'
import { readSettings } from './settings.ts'

type TemplateHandlers = AppHandlers<'templates.list' | 'templates.fields' | 'templates.save' | 'templates.check' | 'templates.preview' | 'templates.add' | 'templates.use' | 'templates.remove'>

/** The moment of a template's own bytes: the same file added again is kept once. */
const templateMoment = '2000-01-01T00:00:00.000Z'

/** The office's own templates of documents. */
export const templates: TemplateHandlers = {
  'templates.list': async (_, { db }) => {
    const own = new Map((await readTemplates(db)).map((one) => [formKey(one), ownOf(one)]))
    return { rows: templateForms().map((form) => ({ ...form, title: catalogue[form.kind].title, for: [...catalogue[form.kind].for], own: own.get(formKey(form)) ?? null })) }
  },

  'templates.fields': async (asked, { db, services }) => {
    const form = templateForm(asked)
    const [own] = await readTemplates(db, form)
    return { rows: await listTemplateFields(services.resourcesDir, form), missing: own ? await missingInOwn(await readTemplateBytes(db, own.content), await readSkeleton(services.resourcesDir, form)) : [] }
  },

  'templates.save': async ({ which, path, ...asked }, { db, services }) => {
    const form = templateForm(asked)
    const bytes = which === 'own' ? await ownBytes(db, form) : await renderTemplate(withLogo((await readSkeleton(services.resourcesDir, form)).doc, await readLogo(db, await readSettings(db))))
    const place = services.resolvePath('save', path)
    placeFile(place, bytes)
    return { path: place, bytes: bytes.length }
  },

  'templates.check': async ({ path, ...asked }, { services, signal }) => {
    const place = services.resolvePath('open', path)
    const { problems } = await readChanged(place, templateForm(asked), { services, signal })
    return { fileName: basename(place), problems }
  },

  /** A file with errors is refused like one that is added. */
  'templates.preview': async ({ for: target, path, ...asked }, { db, services, signal }) => {
    const form = templateForm(asked)
    const bytes = path === undefined ? await ownBytes(db, form) : await usableBytes(services.resolvePath('open', path), form, { services, signal })
    const built = await buildDocument(db, { kind: form.kind, for: target, ...(form.variant && { variant: form.variant }) }, services)
    const doc = plainModel(built.doc)
    const filled = await fillTemplate(bytes, { ...(await readFacts(db, target, built.context)), ...valuesOfDoc(doc, await builtInVocabulary(await readSkeleton(services.resourcesDir, form))) }, { ...doc, drawPng: drawerIn(services.resourcesDir) })
    if (signal.aborted) throw new AppError('cancelled')
    return { docx: Buffer.from(filled).toString('base64'), title: doc.title }
  },

  'templates.add': async ({ path, note, isUsed, ...asked }, { db, services, signal, write }) => {
    const form = templateForm(asked)
    const place = services.resolvePath('open', path)
    const bytes = await usableBytes(place, form, { services, signal })
    const [former] = await readTemplates(db, form)
    const fileName = basename(place)
    await write(`${former ? 'Zmieniono' : 'Dodano'} szablon: ${titleOf(form)} (${fileName})`, async (to) => {
      const entered = { fileName, content: await keepContent(to, bytes), addedOn: todayOf(services), addedBy: await actorOf(to, services.systemUser()), isUsed, note }
      if (former) await updateEntity(to, 'template', { ...entered, id: former.id, revision: former.revision })
      else await insertEntity(to, 'template', { ...template.blank, ...form, ...entered, id: newId() })
    })
    return ownOf((await readTemplates(db, form))[0]!)
  },

  'templates.use': async ({ id, isUsed }, { db, describe }) => {
    const one = await readEntity<Template>(db, 'template', id)
    await updateEntity(db, 'template', { id, revision: one.revision, isUsed })
    describe(`${isUsed ? 'Używa się szablonu' : 'Wrócono do wbudowanego szablonu'}: ${titleOf(one)}`)
    return ownOf(await readEntity<Template>(db, 'template', id))
  },

  'templates.remove': async ({ id }, { db, describe }) => {
    const one = await readEntity<Template>(db, 'template', id)
    await deleteEntity(db, 'template', id)
    describe(`Usunięto szablon: ${titleOf(one)} (${one.fileName})`)
    return {}
  },
}

const ownOf = ({ id, revision, fileName, addedOn, addedBy, isUsed, note }: Template) => ({ id, revision, fileName, addedOn, addedBy, isUsed, note })

async function ownBytes(db: ReadDb, form: TemplateForm): Promise<Uint8Array> {
  const [own] = await readTemplates(db, form)
  if (!own) throw new AppError('not_found')
  return readTemplateBytes(db, own.content)
}

/** What the built-in template prints and the office's own does not. */
async function missingInOwn(bytes: Uint8Array, skeleton: Skeletons[string]): Promise<string[]> {
  return missingNames(await builtInVocabulary(skeleton), vocabularyOf(templateParagraphs(bytes).map(({ text }) => text)))
}

type Reading = { services: Pick<Services, 'resourcesDir'>; signal: AbortSignal }

/** A changed file as it would be kept, made of the parts that were looked at and of nothing else, and what is wrong with it. Refused as `readTemplateFile`. */
async function readChanged(path: string, form: TemplateForm, { services, signal }: Reading): Promise<{ bytes: Uint8Array; problems: TemplateProblem[] }> {
  const bytes = await packParts(Object.fromEntries(await readTemplateFile(path, signal)), templateMoment)
  const skeleton = await readSkeleton(services.resourcesDir, form)
  const builtIn = await builtInVocabulary(skeleton)
  return { bytes, problems: await checkTemplate(bytes, { vocabulary: await vocabularyOfForm(skeleton), builtIn, required: requiredOf(form, builtIn) }) }
}

/** What a paper must not go without: that it names people, and that it is a draft. */
function requiredOf({ kind }: TemplateForm, builtIn: Vocabulary): Record<string, string> {
  return {
    ...(catalogue[kind].hasInternal && { [internalWords]: 'dokument z nazwiskami, w publicznym' }),
    ...(Object.hasOwn(builtIn, draftPart) && { [draftPart]: 'dokument, który nie jest gotowy, w gotowym' }),
  }
}

/** The same without errors, read back by our own reader. `rule_broken` (`template_has_errors`). */
async function usableBytes(path: string, form: TemplateForm, reading: Reading): Promise<Uint8Array> {
  const { bytes, problems } = await readChanged(path, form, reading)
  if (problems.some(({ severity }) => severity === 'error')) throw new AppError('rule_broken', { reason: 'template_has_errors' })
  readOfficeText('docx', bytes)
  return bytes
}

/** `Stanowisko do zgłoszonych postulatów`, `Karta postulatu, pusta` */
function titleOf({ kind, variant }: { kind: string; variant: string }): string {
  const form = templateForms().find((one) => one.kind === kind && one.variant === variant)
  return form ? [catalogue[form.kind].title, form.variantTitle].filter(Boolean).join(', ') : kind
}
