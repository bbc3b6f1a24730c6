import { Button, Group, Stack, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { RemoveButton } from '#renderer/ui/remove-button.tsx'
import type { Problems } from '#shared/domain/entity.ts'
import { isFinal, type Position, type PositionState } from '#shared/domain/position.ts'
import { nextSteps } from './position-step.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type PositionActsProps = { position: Position; missing: Problems; onMove: (state: PositionState) => void; onRemoved: () => void; children: ReactNode }

/** The next step, the way back to a draft, and removing. */
export function PositionActs({ position, missing, onMove, onRemoved, children }: PositionActsProps) {
  const removal = useWrite('positions.remove')
  const [isWithdrawing, setIsWithdrawing] = useState(false)
  const next = nextSteps[position.state]
  return (
    <Stack gap="xs">
      {missing.decision && <Text c="var(--mantine-color-error)" role="alert">Nie można zatwierdzić: sprawa jest jeszcze w trakcie rozpatrywania. Wybierz rozstrzygnięcie.</Text>}
      {missing.text && <Text c="var(--mantine-color-error)" role="alert">Nie można zatwierdzić bez uzasadnienia. Wpisz je w polu „Stanowisko i jego uzasadnienie”.</Text>}
      <ErrorNote error={removal.error} title="Nie usunięto stanowiska" />
      <Group gap="xs">
        {/* Leaving a text may be the step itself; a click begun on one button must not end on the next. */}
        {next && <Button key={next.state} onClick={() => onMove(next.state)}>{next.act}</Button>}
        {isFinal(position.state) && <Button variant="default" aria-haspopup="dialog" onClick={() => setIsWithdrawing(true)}>Wycofaj zatwierdzenie…</Button>}
        {children}
        {!isFinal(position.state) && <RemoveButton label="Usuń stanowisko" isRunning={removal.isRunning} onRemove={() => void removal.run({ id: position.id }).then((done) => done && onRemoved())} />}
      </Group>
      {isWithdrawing && <WithdrawDialog position={position} onClose={() => setIsWithdrawing(false)} />}
    </Stack>
  )
}
