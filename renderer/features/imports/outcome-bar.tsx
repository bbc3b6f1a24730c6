import { Button, Group, Text } from '@mantine/core'
import type { ImportKind, ImportOutcome } from '#shared/domain/import-outcome.ts'
import { formatCount } from '#shared/text/plural.ts'
import { undecidedOf, withAll, type Choices } from './choices.ts'
import { importKinds, isChoosable, outcomeOrder } from './import-kinds.ts'

type OutcomeBarProps = {
  kind: ImportKind
  counts: Record<ImportOutcome, number>
  shown: ImportOutcome | null
  onShow: (outcome: ImportOutcome | null) => void
  choices: Choices
  onChoose: (choices: Choices) => void
}

/** The rows by what they would do, one group or all of them, and one choice for a whole group. */
export function OutcomeBar({ kind, counts, shown, onShow, choices, onChoose }: OutcomeBarProps) {
  const words = importKinds[kind]
  const total = outcomeOrder.reduce((sum, outcome) => sum + counts[outcome], 0)
  const wordOf = (outcome: ImportOutcome) => {
    const waiting = undecidedOf(choices, outcome, counts[outcome])
    return `${words.outcomes[outcome]}: ${formatCount(counts[outcome])}${waiting > 0 ? ` (do decyzji: ${formatCount(waiting)})` : ''}`
  }
  const choosable = shown !== null && isChoosable(shown) ? words.choices[shown] : undefined
  const groups = outcomeOrder.filter((outcome) => counts[outcome] > 0)
  return (
    <>
      <Group gap={6} role="group" aria-label="Które wiersze">
        {groups.map((outcome) => <Button key={outcome} size="compact-md" variant={shown === outcome ? 'filled' : 'default'} aria-pressed={shown === outcome} onClick={() => onShow(outcome)}>{wordOf(outcome)}</Button>)}
        <Button size="compact-md" variant={shown === null ? 'filled' : 'default'} aria-pressed={shown === null} onClick={() => onShow(null)}>wszystkie: {formatCount(total)}</Button>
      </Group>
      {shown !== null && choosable && counts[shown] > 1 && (
        <Group gap={6} role="group" aria-label="Dla całej grupy">
          <Text size="sm">Dla całej grupy:</Text>
          {(['take', 'keep'] as const).map((choice) => {
            const label = choosable[choice]?.all
            return label !== undefined && <Button key={choice} size="compact-md" variant="default" aria-pressed={choices.others.get(shown) === choice} onClick={() => onChoose(withAll(choices, shown, choice))}>{label}</Button>
          })}
        </Group>
      )}
    </>
  )
}
