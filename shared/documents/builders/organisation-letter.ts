import { byStage, compilationNoun, compilationWords } from '#shared/documents/compilation-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { withFinalAnswers } from '#shared/documents/final-answers.ts'
import { commonParts } from '#shared/documents/house.ts'
import type { OrganisationLetterData, OwnEntry } from '#shared/documents/letter-data.ts'
import { letterClosing, letterOpening, organisationAddress, paragraph, salutation } from '#shared/documents/letter-parts.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { answerLines, contentLines, ownNumberLines, outcomeLines } from '#shared/documents/own-words.ts'
import { runs } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import { submittedSentences } from '#shared/documents/submitted-sentences.ts'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { buildOrganisationHistory } from './organisation-history.ts'

/** A letter to one organisation about its own postulates: the answers, and what became of those of the year before. The variant `historia` shows each matter through all years. */
export function buildOrganisationLetter(data: OrganisationLetterData, context: BuildContext): Doc {
  return context.variant === 'historia' ? buildOrganisationHistory(data, context) : letter(data, context)
}

function letter(data: OrganisationLetterData, context: BuildContext): Doc {
  const { organisation, scope } = data
  const entries = data.entries.map(withFinalAnswers)
  const noun = compilationNoun({ scope, entries })
  const title = `Odpowiedź na zgłoszone ${compilationWords[noun].accusative}`
  const blocks: Block[] = [
    ...(scope ? [{ kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle(scope, context)), part: 'zakres' } as const] : []),
    salutation,
    ...(entries.length === 0 ? [paragraph(`nie zgłosili Państwo ${compilationWords[noun].genitive}.`, 'wstęp')] : answerBlocks(entries, context)),
    ...previousBlocks(data.previous.map(withFinalAnswers)),
  ]
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${organisation.name}`,
    opening: letterOpening({ ...data, noun, addressee: organisationAddress(organisation) }, context),
    sections: [{ orientation: 'portrait', blocks: [...blocks, ...letterClosing(context, [])] }],
  }
}

/** A sentence and a table for each stage. */
function answerBlocks(entries: readonly OwnEntry[], context: BuildContext): Block[] {
  const hasTexts = entries.some(({ positions }) => positions.some(({ position }) => position.text.trim() !== ''))
  const stages = byStage(entries)
  return [
    paragraph(`dziękujemy za udział w tworzeniu zasad współpracy Miasta z organizacjami. ${submittedSentences(entries, context.today)}`, 'wstęp'),
    ...stages.map(({ stage, own }): Block => ({
      kind: 'table',
      part: parts[stage].answers,
      table: {
        caption: `Stanowiska do Państwa ${stages.length > 1 ? compilationWords[stage].genitive : 'zgłoszeń'}`,
        ...(stages.length > 1 && { isCaptionShown: true as const }),
        columns: [
          { key: 'number', header: 'Nr', kind: 'text', share: 15 },
          { key: 'content', header: compilationWords[stage].content, name: 'treść', kind: 'text', share: hasTexts ? 41 : 61 },
          { key: 'answer', header: 'Rozstrzygnięcie i stanowisko', kind: 'text', share: hasTexts ? 50 : 30 },
        ],
        rows: own.map((entry) => [ownNumberLines(entry), contentLines(entry), answerLines(entry, context)]),
      },
    })),
  ]
}

/** Under what names the templates place the tables of each stage. */
const parts: Record<PostulateStage, { answers: string; heading: string; previous: string }> = {
  postulate: { answers: 'postulaty', heading: 'tytuł poprzedniego roku', previous: 'poprzedni rok' },
  remark: { answers: 'uwagi', heading: 'tytuł uwag z poprzedniego roku', previous: 'uwagi z poprzedniego roku' },
}

function previousBlocks(entries: readonly OwnEntry[]): Block[] {
  return byStage(entries).flatMap(({ stage, own }): Block[] => {
    const heading = `Co stało się z ${compilationWords[stage].instrumental} z poprzedniego roku`
    return [
      { kind: 'heading', level: 2, text: heading, part: parts[stage].heading },
      {
        kind: 'table',
        part: parts[stage].previous,
        table: {
          caption: heading,
          columns: [
            { key: 'number', header: 'Nr', kind: 'text', share: 15 },
            { key: 'content', header: compilationWords[stage].content, name: 'treść', kind: 'text', share: 51 },
            { key: 'outcome', header: 'Rozstrzygnięcie i realizacja', kind: 'text', share: 40 },
          ],
          rows: own.map((entry) => [ownNumberLines(entry), contentLines(entry), outcomeLines(entry)]),
        },
      },
    ]
  })
}
