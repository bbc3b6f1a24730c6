import { Anchor, Button, Text } from '@mantine/core'
import { useMemo } from 'react'
import { hrefOf } from '#renderer/ui/place.ts'
import scrolled from '#renderer/ui/scrolled-rows.module.css'
import { needsChoice, type ImportChoice, type ImportKind } from '#shared/domain/import-outcome.ts'
import { importKinds, type ImportRow } from './import-kinds.ts'
import classes from './imports.module.css'
import { RowChoice } from './row-choice.tsx'
import { isAbridged, SideBySide } from './side-by-side.tsx'
import { placeSentence } from './summary-sentence.ts'

type RowCardProps = { kind: ImportKind; row: ImportRow; choice: ImportChoice | undefined; onChoose: (choice: ImportChoice) => void; isWhole: boolean; onWhole: () => void }

/** One row: what it is, where it stands, what it would change, and the choice about it. */
export function RowCard({ kind, row, choice, onChoose, isWhole, onWhole }: RowCardProps) {
  const { outcome, title, postulate, note, fields } = row
  const isLong = useMemo(() => isAbridged(fields), [fields])
  const isNew = outcome === 'created' || fields.every(({ stored }) => stored === '')
  const isWaiting = needsChoice(outcome) && choice === undefined
  return (
    <>
      <div className={scrolled.first}>
        <Text component="span" fw={700} className={classes.rowTitle}>{postulate === null ? title : <Anchor inherit href={hrefOf(['postulates', postulate])}>{title}</Anchor>}</Text>
        <Text component="span" className={isWaiting ? 'warning' : ''}>{importKinds[kind].outcomes[outcome]}{isWaiting && ' – do decyzji'}</Text>
      </div>
      <Text size="sm" c="dimmed" className="wraps">{placeSentence({ ...row, row: row.line })}</Text>
      {note !== '' && <Text className="wraps">{note}</Text>}
      {fields.length > 0 && (
        <table className={classes.fields} data-new={isNew || undefined}>
          <colgroup><col className={classes.nameColumn} /></colgroup>
          <thead><tr><th scope="col">Pole</th>{!isNew && <th scope="col">{kind === 'duties' ? 'W harmonogramie' : 'W rejestrze'}</th>}<th scope="col">W pliku</th></tr></thead>
          <tbody>{fields.map((field) => <SideBySide key={field.field} field={field} isNew={isNew} isWhole={isWhole} />)}</tbody>
        </table>
      )}
      <div className={classes.rowFoot}>
        <RowChoice kind={kind} row={row} value={choice} onChoose={onChoose} />
        {isLong && <Button size="compact-sm" variant="subtle" aria-expanded={isWhole} onClick={onWhole}>{isWhole ? 'Skróć teksty' : 'Pokaż całe teksty'}</Button>}
      </div>
    </>
  )
}
