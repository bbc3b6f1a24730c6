import * as z from 'zod'
import { findingSeverities } from '#shared/domain/announcement-check/announcement-finding.ts'
import { choice } from './field.ts'

/** What a document can be wrong in before it is published: for people who hear it read aloud (act of 4 April 2019, WCAG 2.1), as unfinished, or as saying of a person what is not for everybody. */
export const documentRules = [
  'title_missing', 'title_in_capitals', 'heading_empty', 'heading_skipped', 'list_typed', 'table_without_header', 'table_without_caption', 'table_too_wide', 'row_empty', 'cell_too_long', 'figure_without_alt', 'alt_repeats_caption',
  'text_in_capitals', 'link_text', 'link_missing', 'abbreviation', 'draft', 'placeholder', 'file_title', 'file_language', 'file_headings', 'file_table_header', 'file_figure_alt', 'contrast', 'colour_alone', 'own_template', 'personal_data', 'surname',
] as const
export type DocumentRule = (typeof documentRules)[number]

/** Where it is mended, as far as that is known: a record of the register by its field, or a section of the settings (`id`). */
export const findingPlace = z.strictObject({ noun: z.enum(['consultations', 'meetings', 'postulates', 'settings']), id: z.string(), field: z.string() })
export type FindingPlace = z.output<typeof findingPlace>

/** `error`: it must not be published so. `warning`: somebody should look at it first. `sentence` says what is wrong and what to do, `where` the place in the document. */
export const documentFinding = z.strictObject({ rule: choice(documentRules), severity: choice(findingSeverities), sentence: z.string(), where: z.string(), place: findingPlace.optional() })
export type DocumentFinding = z.output<typeof documentFinding>
