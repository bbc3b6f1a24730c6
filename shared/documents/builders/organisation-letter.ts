import { compilationNoun, compilationWords } from '#shared/documents/compilation-words.ts'
import type { CompilationNoun } from '#shared/documents/compilation-words.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts } from '#shared/documents/house.ts'
import type { OrganisationLetterData, OwnEntry } from '#shared/documents/letter-data.ts'
import { letterClosing, letterOpening, organisationAddress, paragraph, salutation } from '#shared/documents/letter-parts.ts'
import type { Block, Doc } from '#shared/documents/model.ts'
import { answerLines, contentLines, ownNumberLines, outcomeLines, publicEntry } from '#shared/documents/own-words.ts'
import { runs } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import { submittedSentences } from '#shared/documents/submitted-sentences.ts'
import { buildOrganisationHistory } from './organisation-history.ts'

/** A letter to one organisation about its own postulates: the answers, and what became of those of the year before. The variant `historia` shows each matter through all years. */
export function buildOrganisationLetter(data: OrganisationLetterData, context: BuildContext): Doc {
  return context.variant === 'historia' ? buildOrganisationHistory(data, context) : letter(data, context)
}

function letter(data: OrganisationLetterData, context: BuildContext): Doc {
  const { organisation, scope } = data
  const entries = data.entries.map(publicEntry)
  const noun = compilationNoun({ scope, entries })
  const title = `Odpowiedź na zgłoszone ${noun === 'remark' ? 'uwagi' : 'postulaty'}`
  const blocks: Block[] = [
    ...(scope ? [{ kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle(scope, context)), part: 'zakres' } as const] : []),
    salutation,
    ...(entries.length === 0 ? [paragraph(`Nie zgłosili Państwo ${compilationWords[noun].genitive}.`, 'wstęp')] : answerBlocks(entries, noun, context)),
    ...previousBlocks(data.previous.map(publicEntry)),
  ]
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${organisation.name}`,
    opening: letterOpening({ ...data, noun, addressee: organisationAddress(organisation) }, context),
    sections: [{ orientation: 'portrait', blocks: [...blocks, ...letterClosing(context, [])] }],
  }
}

function answerBlocks(entries: readonly OwnEntry[], noun: CompilationNoun, context: BuildContext): Block[] {
  const hasTexts = entries.some(({ positions }) => positions.some(({ position }) => position.text.trim() !== ''))
  return [
    paragraph(`Dziękujemy za udział w tworzeniu zasad współpracy Miasta z organizacjami. ${submittedSentences(entries, { noun, today: context.today })}`, 'wstęp'),
    {
      kind: 'table',
      part: 'postulaty',
      table: {
        caption: 'Stanowiska do Państwa zgłoszeń',
        columns: [
          { key: 'number', header: 'Nr', kind: 'text', share: 15 },
          { key: 'content', header: compilationWords[noun].content, name: 'treść', kind: 'text', share: hasTexts ? 41 : 61 },
          { key: 'answer', header: 'Rozstrzygnięcie i stanowisko', kind: 'text', share: hasTexts ? 50 : 30 },
        ],
        rows: entries.map((entry) => [ownNumberLines(entry), contentLines(entry), answerLines(entry, context)]),
      },
    },
  ]
}

function previousBlocks(entries: readonly OwnEntry[]): Block[] {
  if (entries.length === 0) return []
  const noun = compilationNoun({ scope: null, entries })
  const heading = `Co stało się z ${noun === 'remark' ? 'uwagami' : 'postulatami'} z poprzedniego roku`
  return [
    { kind: 'heading', level: 2, text: heading, part: 'tytuł poprzedniego roku' },
    {
      kind: 'table',
      part: 'poprzedni rok',
      table: {
        caption: heading,
        columns: [
          { key: 'number', header: 'Nr', kind: 'text', share: 15 },
          { key: 'content', header: compilationWords[noun].content, name: 'treść', kind: 'text', share: 51 },
          { key: 'outcome', header: 'Rozstrzygnięcie i realizacja', kind: 'text', share: 40 },
        ],
        rows: entries.map((entry) => [ownNumberLines(entry), contentLines(entry), outcomeLines(entry)]),
      },
    },
  ]
}
