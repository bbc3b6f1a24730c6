import type { Block, ParagraphRole } from '#shared/documents/model.ts'
import type { StyleName } from './house-style.ts'

type ListRole = Extract<Block, { kind: 'list' }>['role']

/** Which look each role of a paragraph has. */
export const styleOfRole: { [K in ParagraphRole]: StyleName } = {
  subtitle: 'Subtitle',
  lead: 'Lead',
  body: 'Body',
  label: 'Label',
  notice: 'Notice',
  note: 'Note',
  clause: 'Clause',
  poster: 'Poster',
}

/** Which look the items of a list have. */
export const styleOfListRole: { [K in ListRole]: StyleName } = { body: 'ListItem', clause: 'ClauseItem' }
