import { buildDistributionList, buildDistributionWorkbook } from '#shared/documents/builders/distribution-list.ts'
import { buildOrganisationLetter } from '#shared/documents/builders/organisation-letter.ts'
import { buildReminder } from '#shared/documents/builders/reminder.ts'
import type { DistributionData } from '#shared/documents/distribution-data.ts'
import { tableFormats } from '#shared/documents/document-definition.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'
import type { OrganisationLetterData, ReminderData } from '#shared/documents/letter-data.ts'

export type LetterKinds = {
  'przypomnienie-dla-komorki': ReminderData
  'odpowiedz-dla-organizacji': OrganisationLetterData
  rozdzielnik: DistributionData
}

/** Letters. */
export const letterKinds: DocumentDefinitions<LetterKinds> = {
  'przypomnienie-dla-komorki': {
    title: 'Przypomnienie o stanowiskach',
    for: ['unit'],
    narrowedBy: ['year', 'meeting', 'consultation'],
    formats: ['docx', 'html', 'pdf'],
    variants: [],
    build: buildReminder,
  },
  'odpowiedz-dla-organizacji': {
    title: 'Odpowiedź dla organizacji',
    for: ['organisation'],
    narrowedBy: ['year', 'meeting', 'consultation'],
    formats: ['docx', 'html', 'pdf'],
    variants: [{ key: 'pismo', title: 'pismo z odpowiedzią' }, { key: 'historia', title: 'historia zgłoszeń' }],
    build: buildOrganisationLetter,
  },
  rozdzielnik: {
    title: 'Rozdzielnik',
    for: ['meeting', 'consultation', 'year'],
    narrowedBy: [],
    formats: tableFormats,
    variants: [],
    hasInternal: true,
    build: buildDistributionList,
    buildWorkbook: buildDistributionWorkbook,
  },
}
