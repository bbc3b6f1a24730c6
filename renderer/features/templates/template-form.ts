import type { Output } from '#shared/contract/index.ts'
import { formatDateBare } from '#shared/text/format-date.ts'

export type TemplateRow = Output<'templates.list'>['rows'][number]
export type TemplateField = Output<'templates.fields'>['rows'][number]
export type TemplateProblem = Output<'templates.check'>['problems'][number]
/** A kind and its variant, as operations take them. */
export type TemplateForm = { kind: string; variant?: string }

/** In addresses: `stanowisko`, `karta-postulatu~pusta`. */
export const addressOf = ({ kind, variant }: Pick<TemplateRow, 'kind' | 'variant'>) => (variant === '' ? kind : `${kind}~${variant}`)

export const formOf = ({ kind, variant }: Pick<TemplateRow, 'kind' | 'variant'>): TemplateForm => ({ kind, ...(variant !== '' && { variant }) })

/** `Karta postulatu – pusta` */
export const titleOf = ({ title, variantTitle }: Pick<TemplateRow, 'title' | 'variantTitle'>) => [title, variantTitle].filter(Boolean).join(' – ')

/** What documents are made of now. */
export function stateWords({ own }: Pick<TemplateRow, 'own'>): string {
  if (!own) return 'wbudowany'
  return own.isUsed ? 'własny' : 'wbudowany; własny czeka'
}

/** Whose template it is: `„pismo.docx”, dodał(a) anna 21.11.2026` */
export function ownWords({ fileName, addedBy, addedOn }: NonNullable<TemplateRow['own']>): string {
  return `„${fileName}”, ${addedBy ? `dodał(a) ${addedBy}` : 'dodano'} ${formatDateBare(addedOn)}`
}

/** What the office made itself is what it looks for. */
export const ownFirst = <R extends Pick<TemplateRow, 'own'>>(rows: readonly R[]): R[] => rows.toSorted((one, other) => Number(!one.own) - Number(!other.own))

/** What is pasted into the template. */
export function placeholderOf({ name, sign }: Pick<TemplateField, 'name' | 'sign'>): string {
  return sign === 'text' ? `{${name}}` : `{#${name}}…{/${name}}`
}
