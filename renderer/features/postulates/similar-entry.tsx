import { Anchor, Button, Group, Text } from '@mantine/core'
import { IconArrowDownLeft, IconColumns2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { hrefOf } from '#renderer/ui/place.ts'
import { answerWords } from './answer-words.ts'
import classes from './similar-panel.module.css'
import type { Similar } from './use-similar.ts'

type SimilarEntryProps = { row: Similar; isTaken: boolean; takeLabel: string; onTake: () => void; onCompare: () => void; acts?: ReactNode }

const percent = new Intl.NumberFormat('pl-PL', { style: 'percent', maximumFractionDigits: 0 })

/** One similar entry: how like it is, how it begins, what was decided and how the answer begins. */
export function SimilarEntry({ row, isTaken, takeLabel, onTake, onCompare, acts }: SimilarEntryProps) {
  const { id, number, score, submitters, excerpt, text, position } = row
  return (
    <li className={classes.entry}>
      <Text className="figures"><Anchor inherit fw={700} href={hrefOf(['postulates', id])}>{number}</Anchor>{submitters !== '' && ` · ${submitters}`}<Text span c="dimmed" inherit> · podobieństwo {percent.format(score)}</Text></Text>
      <Text lineClamp={2}>{excerpt}</Text>
      <Text fw={700} size="sm">{answerWords(row)}</Text>
      {text !== '' && <Text size="sm" lineClamp={2}>{text}</Text>}
      <Group gap="xs" mt={4}>
        <Button variant="default" size="compact-sm" leftSection={<IconColumns2 size={16} aria-hidden />} aria-haspopup="dialog" aria-label={`Porównaj z ${number}`} onClick={onCompare}>Porównaj</Button>
        {position !== null && <Button variant={isTaken ? 'filled' : 'default'} size="compact-sm" leftSection={<IconArrowDownLeft size={16} aria-hidden />} aria-label={`${takeLabel}: ${number}`} onClick={onTake}>{takeLabel}</Button>}
        {acts}
      </Group>
    </li>
  )
}
