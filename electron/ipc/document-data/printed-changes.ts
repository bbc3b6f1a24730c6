import { aroundDifference } from './around-difference.ts'
import { printedParts, type PrintedTable, type PrintedText } from './printed-parts.ts'
import type { Model } from './snapshot.ts'
import { tableChanges, wholeTable, type PrintedChange } from './table-changes.ts'

/** What two forms of one document print otherwise, line by line: texts by the part or the place where they stand, tables row by row; another picture in the letterhead too. Long texts are cut around the difference. */
export function printedChanges(before: Model, after: Model): PrintedChange[] {
  const [was, is] = [printedParts(before), printedParts(after)]
  return [...pictureChanges(before, after), ...textChanges(was.texts, is.texts), ...changesOfTables(was.tables, is.tables)].map((change) => ({ ...change, ...aroundDifference(change) }))
}

/** A picture that is described as the one before says nothing by its text. */
function pictureChanges(before: Model, after: Model): PrintedChange[] {
  const [was, is] = [before, after].map((model) => ('doc' in model ? model.doc.opening.logo : undefined))
  if (!was || !is || was.description !== is.description || Buffer.compare(was.png, is.png) === 0) return []
  return [{ kind: 'changed', where: 'Znak w nagłówku', before: was.description, after: `${is.description} (inny obraz)` }]
}

/** Texts of one scope that are the same in both are no change, wherever they stand; the rest are paired in their order. */
function textChanges(before: readonly PrintedText[], after: readonly PrintedText[]): PrintedChange[] {
  const was = Map.groupBy(before, ({ scope }) => scope)
  const is = Map.groupBy(after, ({ scope }) => scope)
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((scope) => {
    const [removed, added] = withoutCommon(was.get(scope) ?? [], is.get(scope) ?? [])
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => changeOf(removed[index], added[index]))
  })
}

function changeOf(removed: PrintedText | undefined, added: PrintedText | undefined): PrintedChange {
  const kind = removed && added ? 'changed' : added ? 'added' : 'removed'
  return { kind, where: (added ?? removed)!.where, before: removed?.text ?? '', after: added?.text ?? '' }
}

function withoutCommon(before: readonly PrintedText[], after: readonly PrintedText[]): [PrintedText[], PrintedText[]] {
  const counts = new Map<string, number>()
  for (const { text } of before) counts.set(text, (counts.get(text) ?? 0) + 1)
  const added = after.filter(({ text }) => !takeOne(counts, text))
  // What is left over was not met in `after`.
  return [before.toReversed().filter(({ text }) => takeOne(counts, text)).toReversed(), added]
}

function takeOne(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0
  if (count > 0) counts.set(text, count - 1)
  return count > 0
}

/** Tables of one scope, then those left over with the same columns, are one table; others came or went. */
function changesOfTables(before: readonly PrintedTable[], after: readonly PrintedTable[]): PrintedChange[] {
  const left = new Set(before)
  const take = (isSame: (one: PrintedTable) => boolean) => {
    const found = [...left].find(isSame)
    if (found) left.delete(found)
    return found
  }
  const byScope = after.map((table) => take(({ scope }) => scope === table.scope))
  const paired = after.map((table, index) => ({ table, was: byScope[index] ?? take(({ columns }) => columns.join('\n') === table.columns.join('\n')) }))
  return [...paired.flatMap(({ table, was }) => (was ? tableChanges(was, table) : wholeTable(table, 'added'))), ...[...left].flatMap((table) => wholeTable(table, 'removed'))]
}
