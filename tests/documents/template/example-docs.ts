import type { DocumentFor } from '#shared/contract/documents.ts'
import { catalogue, type DocumentKind } from '#shared/documents/catalogue.ts'
import type { DocumentTarget } from '#shared/documents/document-definition.ts'
import type { Doc } from '#shared/documents/model.ts'
import { specimens, type SpecimenKind } from '#shared/documents/specimen.ts'
import { buildDocument } from '#electron/ipc/document-data/build-document.ts'
import { plainModel } from '#electron/ipc/document-data/plain-model.ts'
import { templateForms } from '#electron/ipc/document-data/template-form.ts'
import { readRows } from '#electron/cli/read-rows.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'
import { house } from '#tests/shared/documents/sample-records.ts'
import { enterEverything } from './enter-everything.ts'

/** Documents of one form, of which all is seen that it can say. Those for everybody come first: they give the examples. */
export type Examples = { kind: DocumentKind; variant: string; docs: Doc[] }

const now = new Date('2026-11-21T10:00:00.000Z')

/** Documents of every form: of all things of the sample, of an office in which every field is filled in, and of one in which nothing is known, with names and without, and the specimens. */
export async function exampleDocs(): Promise<Examples[]> {
  const offices = [await officeOf(true), await officeOf(false)]
  const full = await officeOf(true)
  await enterEverything(full)
  const examples: Examples[] = []
  for (const { kind, variant } of templateForms()) {
    const docs: Doc[] = []
    for (const office of [...offices, full]) docs.push(...(await docsOf(office, kind, variant)))
    if (isSpecimen(kind)) docs.push(specimenOf(kind, variant))
    examples.push({ kind, variant, docs: distinct(docs) })
  }
  return examples
}

type Capturing = Office & { docs: Doc[] }

/** An office that keeps what it is asked to show. */
async function officeOf(withSample: boolean): Promise<Capturing> {
  const docs: Doc[] = []
  const office = await openOffice({
    withSample, services: { now: () => now },
    handlers: {
      'documents.preview': async (order, { db, services }) => {
        docs.push(plainModel((await buildDocument(db, order, services)).doc))
        return { html: '', title: '', suggestedName: '', remarks: [] }
      },
    },
  })
  return Object.assign(office, { docs })
}

async function docsOf(office: Capturing, kind: DocumentKind, variant: string): Promise<Doc[]> {
  const { hasInternal } = catalogue[kind]
  for (const isInternal of hasInternal ? [false, true] : [false]) {
    for (const target of await targetsOf(office, kind)) await office.call('documents.preview', { kind, for: target, ...(variant && { variant }), ...(isInternal && { isInternal }) })
  }
  return office.docs.splice(0)
}

const lists = { consultation: 'consultations.list', meeting: 'meetings.list', roster: 'rosters.list', unit: 'units.list', organisation: 'organisations.list' } as const
/** Of some there are hundreds that say the same; the newest stand first. */
const enough = 40

async function targetsOf({ dispatch }: Office, kind: DocumentKind): Promise<DocumentFor[]> {
  const { for: targets, narrowedBy } = catalogue[kind]
  const found: DocumentFor[] = []
  const [meeting] = await readRows(dispatch, 'meetings.list', { year: 2026 })
  const [consultation] = await readRows(dispatch, 'consultations.list')
  for (const target of targets) {
    for (const one of await thingsOf(dispatch, target)) {
      found.push(one)
      for (const narrowing of narrowedBy) {
        const other = narrowing === 'year' ? { year: 2026 } : narrowing === 'meeting' ? meeting && { meeting: meeting.id } : narrowing === 'consultation' ? consultation && { consultation: consultation.id } : undefined
        if (other) found.push({ ...one, ...other })
      }
    }
  }
  return found
}

async function thingsOf(dispatch: Office['dispatch'], target: DocumentTarget): Promise<DocumentFor[]> {
  if (target === 'year') return [2022, 2023, 2024, 2025, 2026, 2027].map((year) => ({ year }))
  if (target === 'postulate') return (await readRows(dispatch, 'postulates.list')).slice(0, enough).map(({ id }) => ({ postulate: id }))
  return (await readRows(dispatch, lists[target])).slice(0, enough).map(({ id }) => ({ [target]: id }))
}

const isSpecimen = (kind: string): kind is SpecimenKind => Object.hasOwn(specimens, kind)

function specimenOf(kind: SpecimenKind, variant: string): Doc {
  const context = { today: '2026-11-21', now: now.toISOString(), house, ...(variant && { variant }) }
  // The data and the builder are of one kind; the compiler cannot follow the pairing through the union.
  const build = catalogue[kind].build as (data: unknown, context: unknown) => Doc
  return plainModel(build(specimens[kind](context.today), context))
}

/** Hundreds of documents say the same parts. */
function distinct(docs: readonly Doc[]): Doc[] {
  return [...new Map(docs.map((doc) => [JSON.stringify([doc.opening, doc.sections]), doc])).values()]
}
