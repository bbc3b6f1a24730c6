import type { Field } from './model.ts'
import type { Column } from './table.ts'

/** What differs between the forms of one consultation. */
export type FormVariant = {
  /** The end of the form's id. */
  code: string
  subtitle: string
  identity: readonly Field[]
  orientation: 'portrait' | 'landscape'
  remarksHeading: string
  instruction: string
  columns: readonly Column[]
  rows: number
  rowHeightMm: number
  signature: string
}

const oneRemarkOneRow = 'Prosimy wpisać jedną uwagę w jednym wierszu, a gdy wierszy zabraknie, dodać następne.'

/** Labels of the table are those that our reader of returned forms looks for; plain cells survive every word processor. */
export const formVariants = {
  organizacja: {
    code: 'NGO',
    subtitle: 'dla organizacji pozarządowych i innych podmiotów',
    identity: [
      { label: 'Nazwa organizacji lub podmiotu', heightMm: 10 },
      { label: 'Nr KRS lub innej ewidencji', hint: '(nieobowiązkowo)', heightMm: 9 },
      { label: 'Adres siedziby', heightMm: 10 },
      { label: 'Osoba reprezentująca', hint: '(imię i nazwisko, funkcja)', heightMm: 9 },
      { label: 'Adres e-mail do kontaktu', heightMm: 9 },
      { label: 'Telefon', hint: '(nieobowiązkowo)', heightMm: 9 },
    ],
    orientation: 'landscape',
    remarksHeading: '3. Uwagi szczegółowe do projektu',
    instruction: oneRemarkOneRow,
    columns: [
      { key: 'ordinal', header: 'Lp.', kind: 'number', share: 6 },
      { key: 'programmeSection', header: 'Część dokumentu (rozdział, §, ust., pkt)', kind: 'text', share: 20 },
      { key: 'currentText', header: 'Obecny zapis', kind: 'text', share: 26 },
      { key: 'content', header: 'Proponowany zapis / treść uwagi', kind: 'text', share: 28 },
      { key: 'rationale', header: 'Uzasadnienie', kind: 'text', share: 26 },
    ],
    rows: 10,
    rowHeightMm: 12,
    signature: '(podpis osoby upoważnionej, pieczęć)',
  },
  mieszkaniec: {
    code: 'MIESZKANCY',
    subtitle: 'dla mieszkanek i mieszkańców',
    identity: [
      { label: 'Imię i nazwisko', hint: '(nie będą publikowane)', heightMm: 10 },
      { label: 'Adres e-mail do kontaktu', heightMm: 10 },
      { label: 'Telefon', hint: '(nieobowiązkowo)', heightMm: 10 },
    ],
    orientation: 'portrait',
    remarksHeading: '3. Uwagi i propozycje',
    instruction: oneRemarkOneRow,
    columns: [
      { key: 'ordinal', header: 'Lp.', kind: 'number', share: 8 },
      { key: 'programmeSection', header: 'Czego dotyczy uwaga', kind: 'text', share: 26 },
      { key: 'content', header: 'Treść uwagi lub propozycji', kind: 'text', share: 40 },
      { key: 'rationale', header: 'Uzasadnienie', kind: 'text', share: 30 },
    ],
    rows: 3,
    rowHeightMm: 29,
    signature: '(podpis)',
  },
} as const satisfies Record<string, FormVariant>
