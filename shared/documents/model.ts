import type { Chart } from './chart.ts'
import type { Table } from './table.ts'

/**
 * A stretch of text; roles, not looks: `isStrong` is what must not be overlooked. `href`: what the text leads to, by https or http; anything else leads nowhere.
 * One that leads nowhere, or whose address is not known yet, is strong and no link.
 */
export type Run = { text: string; isStrong?: true; href?: string }
export type Runs = readonly Run[]

/**
 * What a paragraph is. How it looks is house style.
 * `subtitle` under the title, `lead` the opening sentences, `body`, `label` a short line above a list, `notice` what the reader must know, `note` a remark in small type, `clause` information required by law in small type, `poster` what is read from a distance.
 */
export type ParagraphRole = 'subtitle' | 'lead' | 'body' | 'label' | 'notice' | 'note' | 'clause' | 'poster'

export type Field = {
  label: string
  /** What belongs in the field, in small type after the label. */
  hint?: string
  /** At least 9 for handwriting. */
  heightMm: number
}

export type Signature = {
  /** Above the line: the function of the person who signs, or a closing word. */
  above?: string
  /** Under the dotted line. */
  below: string
}

export type Definition = { label: string; value: string }

/** One thing of a list of things: what it is called, sentences about it, and what belongs to it, each on a line of its own. */
export type Entry = { name: Runs; text?: string; links?: readonly Runs[] }

/**
 * What a page is made of. `part`: the Polish name under which the office's own templates place it („wstęp”, „postulaty”), one name once in a document or in a group. It stands on everything that depends on data or
 * may be missing; what has none is the same in every such document and is kept as it is.
 */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string; startsPage?: true; part?: string }
  | { kind: 'paragraph'; role: ParagraphRole; runs: Runs; part?: string }
  | { kind: 'list'; style: 'bullet' | 'number'; role: 'body' | 'clause'; items: readonly Runs[]; part?: string }
  | { kind: 'entries'; items: readonly Entry[]; part?: string }
  | { kind: 'definitions'; items: readonly Definition[]; part?: string }
  | { kind: 'table'; table: Table; part?: string }
  | { kind: 'chart'; chart: Chart; part?: string }
  | { kind: 'fields'; caption: string; fields: readonly Field[] }
  | { kind: 'signatures'; left?: Signature; right: Signature; part?: string }

/** The same blocks over and over, once for each unit, meeting or year: for readers one after another, for templates what is repeated under the name `part`. */
export type BlockGroup = { kind: 'group'; part: string; items: readonly (readonly (Block | BlockGroup)[])[] }

/** Every section starts on a new page. */
export type Section = { orientation: 'portrait' | 'landscape'; blocks: readonly (Block | BlockGroup)[] }

/** The office's logo or coat of arms as it is printed: a PNG, its size on paper, and what it shows, for those who hear the page. */
export type LetterheadPicture = { png: Uint8Array; widthMm: number; heightMm: number; description: string }

/** The top of the first page: who writes, in what case, where and when, to whom, about what. It stands in the body, because readers skip page headers. */
export type Opening = {
  letterhead: readonly string[]
  /** Above the lines of the letterhead. */
  logo?: LetterheadPicture
  caseNumber?: string
  placeAndDate?: string
  /** The reader of a letter: the name first, then the address. */
  addressee?: readonly string[]
  subject?: string
}

/** A flow of pages. Renderers turn it into DOCX and HTML (and that into PDF); none of them adds or drops a word of it. */
export type Doc = {
  /** The first heading, and the document's title property where nothing fuller is given. */
  title: string
  /** The title with what it is of: what tells two files of a kind apart in a list of windows or of search results. */
  fullTitle?: string
  /** Repeated at the top of every page but the first. */
  runningHead: string
  /** The office that issues the document: the author property. */
  author: string
  language: 'pl-PL'
  /** UTC ISO 8601. The only moment a file carries, so the same document gives the same bytes. */
  createdAt: string
  opening: Opening
  /** Its HTML is put into a page that has looks of its own: it brings none. */
  isWebContent?: true
  /** Printed small at the foot and kept as a property: a returned form is recognised by it whatever its file is called. */
  form?: { id: string; version: string }
  sections: readonly Section[]
}
