import type { Input, Name, Output } from '#shared/contract/index.ts'

type NounWith<Verb extends string, N extends Name = Name> = N extends `${infer Noun}.${Verb}` ? Noun : never
/** Nouns whose records are edited in a form. */
export type Noun = NounWith<'update'>
/** Nouns whose records are made and removed; the settings are one row that is always there. */
export type RegisterNoun = Exclude<Noun, 'settings'>
export type RecordOf<N extends Noun> = Output<`${N}.get`>
export type NewRecordOf<N extends RegisterNoun> = Input<`${N}.create`>
