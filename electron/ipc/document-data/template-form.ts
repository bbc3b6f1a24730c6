import { catalogue, isDocumentKind, type DocumentKind } from '#shared/documents/catalogue.ts'
import { catalogueVariant } from '#shared/documents/document-definition.ts'
import { AppError } from '#shared/errors.ts'

/** What a template is of: a kind, and its variant; none where the kind has one form only. */
export type TemplateForm = { kind: DocumentKind; variant: string }

/** The form that an order means. `not_found` (`unknown_document`), `invalid_input` (`not_for_this`) for a variant that the kind has not. */
export function templateForm({ kind, variant }: { kind: string; variant?: string | undefined }): TemplateForm {
  if (!isDocumentKind(kind)) throw new AppError('not_found', { reason: 'unknown_document' })
  const chosen = variant ? catalogueVariant(catalogue[kind], variant) : (catalogue[kind].variants[0]?.key ?? '')
  if (chosen === undefined) throw new AppError('invalid_input', { reason: 'not_for_this', fields: { variant: 'not_a_choice' } })
  return { kind, variant: chosen }
}

/** Every kind and variant, in the order of the catalogue. */
export function templateForms(): (TemplateForm & { variantTitle: string })[] {
  return Object.keys(catalogue).filter(isDocumentKind).flatMap((kind) => {
    const { variants } = catalogue[kind]
    return variants.length === 0 ? [{ kind, variant: '', variantTitle: '' }] : variants.map(({ key, title }) => ({ kind, variant: key, variantTitle: title }))
  })
}

/** `stanowisko`, `karta-postulatu/pusta`: the name of a form in files and file names. */
export const formKey = ({ kind, variant }: { kind: string; variant: string }) => (variant === '' ? kind : `${kind}/${variant}`)
