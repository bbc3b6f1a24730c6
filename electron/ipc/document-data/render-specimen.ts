import type { BuildContext } from '#shared/documents/data.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { catalogue } from '#shared/documents/catalogue.ts'
import type { DocumentFormat } from '#shared/documents/document-definition.ts'
import type { Doc } from '#shared/documents/model.ts'
import { specimens, type SpecimenKind } from '#shared/documents/specimen.ts'
import { todayOf, type Services } from '#electron/ipc/services.ts'
import { plainModel } from './plain-model.ts'
import { renderModel } from './render-model.ts'

type Specimen = { kind: SpecimenKind; variant: string | undefined; format: DocumentFormat }

/** An example of a document with the office's own head: an empty form, a reminder of nobody's postulates. */
export function renderSpecimen({ kind, variant, format }: Specimen, { house, ...services }: Pick<Services, 'resourcesDir' | 'renderPdf' | 'now'> & { house: Settings }): Promise<Uint8Array> {
  const doc = docs[kind]({ today: todayOf(services), now: services.now().toISOString(), house, ...(variant && { variant }) })
  return renderModel(plainModel({ doc }), { format, services, signal: new AbortController().signal })
}

const docs: { [K in SpecimenKind]: (context: BuildContext) => Doc } = {
  'formularz-konsultacyjny': (context) => catalogue['formularz-konsultacyjny'].build(specimens['formularz-konsultacyjny'](), context),
  'przypomnienie-dla-komorki': (context) => catalogue['przypomnienie-dla-komorki'].build(specimens['przypomnienie-dla-komorki'](context.today), context),
  'korekta-harmonogramu': (context) => catalogue['korekta-harmonogramu'].build(specimens['korekta-harmonogramu'](context.today), context),
  'karta-postulatu': (context) => catalogue['karta-postulatu'].build(specimens['karta-postulatu'](context.today), context),
  'raport-z-konsultacji': (context) => catalogue['raport-z-konsultacji'].build(specimens['raport-z-konsultacji'](context.today), context),
  'lista-obecnosci': (context) => catalogue['lista-obecnosci'].build(specimens['lista-obecnosci'](), context),
}
