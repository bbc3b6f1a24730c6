import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The entry of a meeting, a consultation or a year in which these words stand, and its field; `answers` where they stand in an answer to it. The first one by its number. */
export async function findEntryWithWords(db: ReadDb, words: string, { meeting, consultation, year }: { meeting?: string | undefined; consultation?: string | undefined; year?: number | undefined }): Promise<{ id: string; field: string } | undefined> {
  const within = meeting === undefined ? (consultation === undefined ? sql`postulate.year = ${year ?? 0}` : sql`postulate.consultation = ${consultation}`) : sql`postulate.meeting = ${meeting}`
  const [found] = await selectRows(db, sql<{ id: string; field: string }>`
    select postulate.id, case when instr(postulate.content, ${words}) then 'content' when instr(postulate.rationale, ${words}) then 'rationale' when instr(postulate.currentText, ${words}) then 'currentText' else 'answers' end as field
    from postulate where ${within} and postulate.isCancelled = 0 and (instr(postulate.content, ${words}) or instr(postulate.rationale, ${words}) or instr(postulate.currentText, ${words})
      or exists (select 1 from position where position.postulate = postulate.id and instr(position.text, ${words})))
    order by postulate.year, postulate.sequence limit 1`)
  return found
}
