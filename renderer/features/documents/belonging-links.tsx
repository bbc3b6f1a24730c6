import { Anchor } from '@mantine/core'
import { Fragment } from 'react'
import { hrefOf } from '#renderer/ui/place.ts'
import type { PickableNoun } from '#renderer/ui/record-source.ts'
import { useRecordLabel } from '#renderer/ui/use-record-label.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'

type Target = 'organisation' | 'unit' | 'postulate' | 'roster' | 'meeting' | 'consultation'

/** Whom a document is for comes before what it is narrowed to. Units stand in the settings. */
const places: Record<Target, { noun: PickableNoun; path: readonly string[] }> = {
  organisation: { noun: 'organisations', path: ['organisations'] }, unit: { noun: 'units', path: ['settings', 'units'] }, postulate: { noun: 'postulates', path: ['postulates'] },
  roster: { noun: 'rosters', path: ['rosters'] }, meeting: { noun: 'meetings', path: ['meetings'] }, consultation: { noun: 'consultations', path: ['consultations'] },
}
const targets = Object.keys(places) as Target[]

/** What a document is for, each leading to its card; of nothing in particular it is for its year. */
export function BelongingLinks({ document }: { document: Pick<DocumentRecord, Target | 'year'> }) {
  const named = targets.flatMap((target) => (document[target] === null ? [] : [{ target, id: document[target] }]))
  if (named.length === 0) return <>cały rok {document.year}</>
  return named.map(({ target, id }, index) => <Fragment key={target}>{index > 0 && ', '}<RecordLink noun={places[target].noun} path={places[target].path} id={id} /></Fragment>)
}

function RecordLink({ noun, path, id }: { noun: PickableNoun; path: readonly string[]; id: string }) {
  return <Anchor inherit href={hrefOf([...path, id])}>{useRecordLabel(noun, id)}</Anchor>
}
