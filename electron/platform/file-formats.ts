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
  picture: 'Obraz PNG albo JPEG',
} as const

export type FileFormat = keyof typeof fileFormats

/** How the names of such files end, the first one by default. */
export function extensionsOf(format: FileFormat): [string, ...string[]] {
  return format === 'picture' ? ['png', 'jpg', 'jpeg'] : [format]
}
