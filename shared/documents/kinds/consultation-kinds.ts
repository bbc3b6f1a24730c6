import { announcementVariants, buildAnnouncement } from '#shared/documents/builders/announcement.ts'
import { buildConsultationForm } from '#shared/documents/builders/consultation-form.ts'
import type { AnnouncementData } from '#shared/documents/announcement-data.ts'
import type { FormData } from '#shared/documents/data.ts'
import { pageFormats } from '#shared/documents/document-definition.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'

export type ConsultationKinds = {
  ogloszenie: AnnouncementData
  'formularz-konsultacyjny': FormData
}

/** Papers of a consultation. */
export const consultationKinds: DocumentDefinitions<ConsultationKinds> = {
  ogloszenie: {
    title: 'Ogłoszenie o konsultacjach',
    for: ['consultation'],
    narrowedBy: [],
    formats: pageFormats,
    variants: announcementVariants,
    build: buildAnnouncement,
  },
  'formularz-konsultacyjny': {
    title: 'Formularz konsultacyjny',
    for: ['consultation'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf'],
    variants: [{ key: 'organizacja', title: 'dla organizacji' }, { key: 'mieszkaniec', title: 'dla mieszkanek i mieszkańców' }],
    build: buildConsultationForm,
  },
}
