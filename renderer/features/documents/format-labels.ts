import type { Format } from './use-documents-for.ts'

/** Formats as they are chosen. */
export const formatLabels: Record<Format, string> = { docx: 'Word (DOCX)', pdf: 'PDF', xlsx: 'Excel (XLSX)', html: 'strona (HTML)', md: 'tekst (Markdown)' }
