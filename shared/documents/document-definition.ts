import type { BuildContext } from './data.ts'
import type { Doc } from './model.ts'
import type { Workbook } from './workbook.ts'

export const documentFormats = ['docx', 'html', 'pdf', 'xlsx', 'md'] as const
export type DocumentFormat = (typeof documentFormats)[number]
/** Formats of a page of text, and of a page with a table that is also good as a spreadsheet. */
export const pageFormats = ['docx', 'html', 'pdf'] as const satisfies DocumentFormat[]
export const tableFormats = [...pageFormats, 'xlsx'] as const satisfies DocumentFormat[]
export type DocumentTarget = 'consultation' | 'meeting' | 'roster' | 'unit' | 'organisation' | 'postulate' | 'year'
export type DocumentVariant = { key: string; title: string }

export type DocumentDefinition<Data> = {
  title: string
  /** What it can be made for. */
  for: readonly DocumentTarget[]
  /** What may stand beside that and leaves out the rest. A year beside anything else says nothing new and is allowed everywhere. */
  narrowedBy: readonly DocumentTarget[]
  formats: readonly DocumentFormat[]
  /** Empty when there is only one form of it; else the first is the default. */
  variants: readonly DocumentVariant[]
  /** Forms that only some records have, and so are not listed: their keys are this pattern, and their templates those of the variant `like`. */
  otherVariants?: { pattern: RegExp; like: string }
  /** Whether people stand in it, so that it has an internal form with their names beside the public one („osoba fizyczna”). */
  hasInternal?: true
  /** People's names stand in it whatever its form: it is never published, and says so. */
  isOfficeOnly?: true
  build: (data: Data, context: BuildContext) => Doc
  /** Present exactly when `xlsx` is among the formats. */
  buildWorkbook?: (data: Data, context: BuildContext) => Workbook
}

/** The variant of the catalogue that an order's variant is, or is a form of; undefined when the kind has no such. */
export function catalogueVariant({ variants, otherVariants }: Pick<DocumentDefinition<never>, 'variants' | 'otherVariants'>, variant: string): string | undefined {
  return variants.some(({ key }) => key === variant) ? variant : otherVariants?.pattern.test(variant) ? otherVariants.like : undefined
}

/** Definitions of several kinds, each by its data. */
export type DocumentDefinitions<Data extends Record<string, unknown>> = { [K in keyof Data]: DocumentDefinition<Data[K]> }
