/** Formats that the file dialogs offer, as the dialogs word them. */
export const fileFormats = {
  docx: 'Dokument programu Word',
  xlsx: 'Skoroszyt programu Excel',
  pdf: 'Dokument PDF',
  html: 'Strona HTML',
  md: 'Tekst Markdown',
  zip: 'Archiwum ZIP',
  csv: 'Plik CSV (UTF-8)',
  json: 'Plik JSON',
  db: 'Baza danych programu',
} as const

export type FileFormat = keyof typeof fileFormats
