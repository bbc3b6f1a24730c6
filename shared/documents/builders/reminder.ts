import { compilationNoun, compilationWords } from '#shared/documents/compilation-words.ts'
import type { CompilationNoun } from '#shared/documents/compilation-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts } from '#shared/documents/house.ts'
import type { OwedEntry, ReminderData } from '#shared/documents/letter-data.ts'
import { letterClosing, letterOpening, paragraph, salutation } from '#shared/documents/letter-parts.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { askedWhen, daysLate, deadlineSentences, partsOfOwed, waitingSentence } from '#shared/documents/owed-words.ts'
import type { OwedParts } from '#shared/documents/owed-words.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import type { Column, Table } from '#shared/documents/table.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDate, formatDateBare } from '#shared/text/format-date.ts'
import { shortened } from '#shared/text/shortened.ts'

/** A postulate in a reminder is only recognised, not read: its whole text is in the sheet. */
const longestContent = 95

/** A letter to one unit about the positions it has not taken yet: what is late and since when, what is not, and how to answer. */
export function buildReminder(data: ReminderData, context: BuildContext): Doc {
  const { unit, scope, owed } = data
  const noun = compilationNoun({ scope, entries: owed })
  const title = 'Przypomnienie o stanowiskach'
  const addressee = [unitNameOn(unit, context.today).name, ...unit.address.split('\n')].filter((line) => line.trim() !== '')
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${addressee[0] ?? ''}`,
    opening: letterOpening({ ...data, noun, addressee }, context),
    sections: [{
      orientation: 'portrait',
      blocks: [
        ...(scope ? [{ kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle(scope, context)), part: 'zakres' } as const] : []),
        salutation,
        ...(owed.length === 0 ? nothingOwed(noun, context) : owedBlocks(owed, noun, context)),
        ...letterClosing(context, owed.length === 0 ? [] : [{ label: 'Załącznik', value: 'arkusz do uzupełnienia (XLSX)' }]),
      ],
    }],
  }
}

function nothingOwed(noun: CompilationNoun, { today }: BuildContext): Block[] {
  return [paragraph(`na dzień ${formatDate(today)} nie mają Państwo zaległych stanowisk: na odpowiedź nie czeka ${noun === 'remark' ? 'żadna uwaga' : 'żaden postulat'}. Dziękujemy.`, 'nie ma zaległości')]
}

function owedBlocks(owed: readonly OwedEntry[], noun: CompilationNoun, context: BuildContext): Block[] {
  const parts = partsOfOwed(owed, context.today)
  const hasDeadlines = owed.some(({ deadline }) => deadline !== null)
  return [
    paragraph(`${waitingSentence(owed.length, noun)}${hasDeadlines ? ` ${deadlineSentences(parts, context.today)}` : ''}`, 'zaległości'),
    ...tableBlock('Po terminie', parts.overdue, { noun, context, isLate: true }),
    ...tableBlock(hasDeadlines ? 'Przed terminem' : 'Do uzupełnienia', parts.later, { noun, context, isLate: false }),
    ...instructions(parts, context),
  ]
}

type TableSetting = { noun: CompilationNoun; context: BuildContext; isLate: boolean }

function tableBlock(caption: string, entries: readonly OwedEntry[], { noun, context: { today }, isLate }: TableSetting): Block[] {
  if (entries.length === 0) return []
  const columns: Column[] = [
    { key: 'number', header: 'Nr', kind: 'text', share: 13 },
    { key: 'content', header: compilationWords[noun].content, name: 'treść', kind: 'text', share: isLate ? 60 : 79 },
    { key: 'deadline', header: 'Termin', kind: 'date', share: 18 },
    ...(isLate ? [{ key: 'late', header: 'Dni po terminie', kind: 'number', share: 19 } as const] : []),
  ]
  const rows = entries.map(({ postulate, deadline }) => [
    postulate.number, shortened(postulate.content, longestContent), deadline === null ? 'nie wyznaczono' : formatDateBare(deadline), ...(isLate && deadline !== null ? [String(daysLate(deadline, today))] : []),
  ])
  const table: Table = { caption, isCaptionShown: true, columns, rows }
  return [{ kind: 'table', table, part: isLate ? 'po terminie' : 'przed terminem' }]
}

/** How the unit answers. Which decisions need their reason: resolution CXI/2904/18. */
function instructions(parts: OwedParts, { house }: BuildContext): Block[] {
  const where = house.email ? ['na adres ', strong(house.email)] : ['na adres, z którego przyszedł']
  return [
    { kind: 'paragraph', role: 'lead', runs: runs('Prosimy uzupełnić załączony arkusz i odesłać go pocztą elektroniczną ', ...where, ` – ${askedWhen(parts)}. Uwzględnienie częściowe, nieuwzględnienie i przekazanie według właściwości wymagają uzasadnienia.`), part: 'jak odpowiedzieć' },
    paragraph('Jeżeli sprawa należy do innej komórki, prosimy ją wskazać. Jeżeli stanowisko zostało już przekazane, prosimy uznać to pismo za bezprzedmiotowe.', 'inna komórka'),
  ]
}
