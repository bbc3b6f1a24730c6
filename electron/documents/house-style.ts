/** How the roles of the models look on paper: A4, sans-serif 11 pt, left-aligned, black on white. Both DOCX and HTML are made from these values. */
export const page = {
  shortSideMm: 210,
  longSideMm: 297,
  marginMm: { top: 20, right: 20, bottom: 20, left: 25 },
  /** Distance of the running head and the foot from the paper's edge. */
  edgeMm: 10,
} as const

/** Office PCs have Calibri; Carlito has the same widths and may be embedded. */
export const fontName = 'Calibri'
export const lineSpacing = 1.15
/** A single line of Calibri and Carlito, in font sizes: word processors count spacing from it, CSS from the font size. */
export const singleLine = 1.22
const tableLineSpacing = 1.05

export const colour = { text: '000000', quiet: '404040', line: '7F7F7F', shade: 'EDEDED', link: '0563C1', bar: '2F5D8A' } as const

export const cellPaddingMm = { vertical: 1, horizontal: 2 } as const

export type Look = {
  /** Its name in the list of styles of a word processor. */
  name: string
  sizePt: number
  beforePt?: number
  afterPt?: number
  isBold?: true
  isQuiet?: true
  staysWithNext?: true
  leftMm?: number
  /** First line starts this much to the left of the rest. */
  hangingMm?: number
  /** A line along the left edge. */
  hasBar?: true
  lineSpacing?: number
}

export const looks = {
  LetterheadPicture: { name: 'Znak w nagłówku pisma', sizePt: 10, afterPt: 4, staysWithNext: true, lineSpacing: 1 },
  Letterhead: { name: 'Nagłówek pisma', sizePt: 10.5, afterPt: 0 },
  Reference: { name: 'Znak i data', sizePt: 11, beforePt: 8, afterPt: 4 },
  Addressee: { name: 'Adresat', sizePt: 11, afterPt: 0, leftMm: 85 },
  Subject: { name: 'Dotyczy', sizePt: 11, afterPt: 6 },
  Heading1: { name: 'heading 1', sizePt: 16, beforePt: 8, afterPt: 6, isBold: true, staysWithNext: true, lineSpacing: 1.05 },
  Heading2: { name: 'heading 2', sizePt: 13, beforePt: 14, afterPt: 4, isBold: true, staysWithNext: true, lineSpacing: 1.05 },
  Heading3: { name: 'heading 3', sizePt: 11.5, beforePt: 10, afterPt: 4, isBold: true, staysWithNext: true },
  Subtitle: { name: 'Podtytuł dokumentu', sizePt: 12, afterPt: 6 },
  Lead: { name: 'Wprowadzenie', sizePt: 11, afterPt: 8 },
  Body: { name: 'Treść', sizePt: 11, afterPt: 6 },
  Label: { name: 'Etykieta', sizePt: 11, beforePt: 8, afterPt: 3, isBold: true, staysWithNext: true },
  Notice: { name: 'Ważne', sizePt: 11, beforePt: 6, afterPt: 8, leftMm: 4, hasBar: true },
  Note: { name: 'Uwaga drobna', sizePt: 10.5, beforePt: 4, afterPt: 4 },
  Clause: { name: 'Klauzula', sizePt: 10.5, afterPt: 4 },
  Poster: { name: 'Napis na plakacie', sizePt: 26, afterPt: 10, isBold: true, lineSpacing: 1.05 },
  ListItem: { name: 'Pozycja listy', sizePt: 11, afterPt: 3, leftMm: 7, hangingMm: 6 },
  ClauseItem: { name: 'Pozycja klauzuli', sizePt: 10.5, afterPt: 2, leftMm: 7, hangingMm: 6 },
  EntryName: { name: 'Pozycja wykazu', sizePt: 11, beforePt: 4, afterPt: 2, leftMm: 7, hangingMm: 6 },
  EntryText: { name: 'Opis pozycji wykazu', sizePt: 11, afterPt: 3, leftMm: 7, hangingMm: 0 },
  EntryLink: { name: 'Odnośnik pozycji wykazu', sizePt: 11, afterPt: 2, leftMm: 13, hangingMm: 5 },
  Definition: { name: 'Pozycja opisu', sizePt: 11, afterPt: 3, leftMm: 45, hangingMm: 45 },
  TableCaption: { name: 'Podpis tabeli', sizePt: 11, beforePt: 6, afterPt: 3, isBold: true, staysWithNext: true },
  TableHead: { name: 'Nagłówek tabeli', sizePt: 11, isBold: true, staysWithNext: true, lineSpacing: tableLineSpacing },
  TableText: { name: 'Tekst tabeli', sizePt: 11, lineSpacing: tableLineSpacing },
  TableHeadRaised: { name: 'Nagłówek tabeli – powiększony', sizePt: 12, isBold: true, staysWithNext: true, lineSpacing: tableLineSpacing },
  TableTextRaised: { name: 'Tekst tabeli – powiększony', sizePt: 12, lineSpacing: tableLineSpacing },
  TableHeadMedium: { name: 'Nagłówek tabeli – większy', sizePt: 14, isBold: true, staysWithNext: true, lineSpacing: tableLineSpacing },
  TableTextMedium: { name: 'Tekst tabeli – większy', sizePt: 14, lineSpacing: tableLineSpacing },
  TableHeadLarge: { name: 'Nagłówek tabeli – duży', sizePt: 18, isBold: true, staysWithNext: true, lineSpacing: tableLineSpacing },
  TableTextLarge: { name: 'Tekst tabeli – duży', sizePt: 18, lineSpacing: tableLineSpacing },
  FieldLabel: { name: 'Nazwa pola', sizePt: 11, beforePt: 3, afterPt: 1, isBold: true, staysWithNext: true },
  FieldText: { name: 'Pole', sizePt: 11, lineSpacing: 1 },
  Picture: { name: 'Ilustracja', sizePt: 11, afterPt: 8, lineSpacing: 1 },
  Signature: { name: 'Podpis', sizePt: 11, afterPt: 0 },
  SignatureNote: { name: 'Podpis – objaśnienie', sizePt: 10.5, afterPt: 0 },
  RunningHead: { name: 'Pagina górna', sizePt: 9, afterPt: 0, isQuiet: true },
  PageFoot: { name: 'Pagina dolna', sizePt: 9, afterPt: 0, isQuiet: true },
  SectionEnd: { name: 'Koniec sekcji', sizePt: 1, afterPt: 0, lineSpacing: 1 },
} as const satisfies Record<string, Look>

export type StyleName = keyof typeof looks

/** The logo of a letterhead fills at most this, whichever side is reached first. */
export const letterheadPictureMm = { width: 80, height: 18 } as const
/** A line of a letterhead. */
export const letterheadLineMm = (looks.Letterhead.sizePt * lineSpacing * singleLine * 25.4) / 72
/** Room between the logo and the lines beside it. */
export const besideLogoMm = 4
/** Signatures stand at the right edge, this wide. */
export const signatureWidthMm = 80
/** Room after a list of labels and values. */
export const afterDefinitionsPt = 8
/** Room between a table and the words after it. */
export const afterTablePt = 8
/** Room above and below the addressee of a letter. */
export const aroundAddresseePt = 10
/** Room above the words over a signature. */
export const beforeSignaturePt = 8
/** Room left above the dotted line for a signature and a stamp. */
export const signatureRoomPt = 24
/** The dotted line that is signed on. */
export const signatureLine = '.'.repeat(56)

/** Width of the text between the margins. */
export function textWidthMm(orientation: 'portrait' | 'landscape'): number {
  const paper = orientation === 'portrait' ? page.shortSideMm : page.longSideMm
  return paper - page.marginMm.left - page.marginMm.right
}
