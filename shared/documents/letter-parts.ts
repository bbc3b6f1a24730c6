import { consultationSubject } from './consulted-words.ts'
import type { BuildContext } from './data.ts'
import { officialOpening, preparedBy, letterSignature } from './house.ts'
import type { CompilationNoun } from './compilation-words.ts'
import { compilationWords } from './compilation-words.ts'
import type { Block, Definition, Opening } from './model.ts'
import { runs } from './runs.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Programme } from '#shared/domain/programme.ts'

export type Letter = { programme: Programme | null; consultation?: Consultation | null; noun: CompilationNoun; addressee: readonly string[] }

/** The top of a letter of today. */
export function letterOpening({ programme, consultation, noun, addressee }: Letter, context: BuildContext): Opening {
  const what = `zgłoszonych ${compilationWords[noun].genitive}`
  const about = consultation ? consultationSubject(consultation) : programme ? `${what} – ${programme.title}` : what
  return officialOpening(context, { caseNumber: consultation?.caseNumber ?? '', addressee, subject: about, date: context.today })
}

export const salutation: Block = { kind: 'paragraph', role: 'lead', runs: runs('Szanowni Państwo,') }

/** A paragraph of a letter; `part` where its words depend on data. */
export function paragraph(text: string, part?: string): Block {
  return { kind: 'paragraph', role: 'body', runs: runs(text), ...(part !== undefined && { part }) }
}

/** The signature, what stands under it, and who can be asked. */
export function letterClosing(context: BuildContext, below: readonly Definition[]): Block[] {
  return [letterSignature(context), { kind: 'definitions', items: [...below, { label: 'Otrzymują', value: '1) adresat\n2) a/a' }], part: 'załączniki i odbiorcy' }, ...preparedBy(context)]
}

/** An organisation as the reader of a letter: its name and address, without empty lines. */
export function organisationAddress({ name, address, postcode, city }: Organisation): string[] {
  return [name, ...address.split('\n'), [postcode, city].filter(Boolean).join(' ')].filter((line) => line.trim() !== '')
}
