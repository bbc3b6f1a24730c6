import { buildConsultationForm } from '#shared/documents/builders/consultation-form.ts'
import type { FormData } from '#shared/documents/data.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'

export type ConsultationKinds = {
  'formularz-konsultacyjny': FormData
}

/** Papers of a consultation. */
export const consultationKinds: DocumentDefinitions<ConsultationKinds> = {
  'formularz-konsultacyjny': {
    title: 'Formularz konsultacyjny',
    for: ['consultation'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf'],
    variants: [{ key: 'organizacja', title: 'dla organizacji' }, { key: 'mieszkaniec', title: 'dla mieszkanek i mieszkańców' }],
    build: buildConsultationForm,
  },
}
