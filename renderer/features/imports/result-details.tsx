import { List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { importKinds } from './import-kinds.ts'
import { linesSentence, missingSentence, numbersSentence } from './left-aside.ts'
import { placeSentence, storedSentence } from './summary-sentence.ts'
import type { ImportState } from './use-import.ts'

/** What was stored, and what was not: each row and file by its number or name, so that somebody can be asked for it. */
export function ResultDetails({ state: { kind, leftAside }, result: { summary, added } }: { state: ImportState; result: Output<'imports.apply'> }): ReactNode {
  const { conflicts, altered, refused, unknown, missing, removed = 0 } = summary
  const left = conflicts + altered
  return (
    <>
      <Text>{storedSentence(kind, summary)}</Text>
      {added.length > 0 && <Text mt={4} className="figures">Nowe numery: {numbersSentence(added)}.</Text>}
      {left > 0 && <Text mt={4}>Zgodnie z wyborem zostawiono bez zmian: {countOf(left, nouns.row)}.</Text>}
      {refused > 0 && <Text mt={4}>Pominięto {countOf(refused, nouns.row)} z błędami{leftAside && `: ${linesSentence(leftAside.refused)}`}.</Text>}
      {unknown > 0 && <Text mt={4}>Nie rozpoznano: {countOf(unknown, nouns.row)}{leftAside && `: ${linesSentence(leftAside.unknown)}`}.</Text>}
      {missing > 0 && <Text mt={4}>Nie wróciło w plikach: {countOf(missing, importKinds[kind].counted)}{leftAside && removed === 0 && `: ${missingSentence(leftAside.missing)}`}.</Text>}
      {leftAside && leftAside.unread.length > 0 && (
        <>
          <Text mt={4}>Nie wszystko udało się odczytać:</Text>
          <List size="sm" aria-label="Nieodczytane pliki">{leftAside.unread.map(({ sentence, ...place }) => <List.Item key={`${placeSentence(place)} ${sentence}`}><strong>{placeSentence(place)}:</strong> {sentence}</List.Item>)}</List>
        </>
      )}
    </>
  )
}
