import { buildDutyCorrection, correctionVariants, sinceVersion } from '#shared/documents/builders/duty-correction.ts'
import { buildDutyRoster, buildDutyRosterWorkbook } from '#shared/documents/builders/duty-roster.ts'
import type { PublishedRoster, RosterData } from '#shared/documents/data.ts'
import { tableFormats } from '#shared/documents/document-definition.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'
import { dutyRosterVariants } from '#shared/documents/duty-roster-variants.ts'

export type RosterKinds = {
  'harmonogram-dyzurow': RosterData
  'korekta-harmonogramu': PublishedRoster
}

/** Papers of duties. */
export const rosterKinds: DocumentDefinitions<RosterKinds> = {
  'harmonogram-dyzurow': {
    title: 'Harmonogram dyżurów',
    for: ['roster', 'consultation'],
    narrowedBy: [],
    formats: tableFormats,
    variants: dutyRosterVariants,
    hasInternal: true,
    build: buildDutyRoster,
    buildWorkbook: buildDutyRosterWorkbook,
  },
  'korekta-harmonogramu': {
    title: 'Korekta harmonogramu dyżurów',
    for: ['roster'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf'],
    variants: correctionVariants,
    otherVariants: { pattern: sinceVersion, like: 'biezaca' },
    hasInternal: true,
    build: buildDutyCorrection,
  },
}
