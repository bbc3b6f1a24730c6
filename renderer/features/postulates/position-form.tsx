import { Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { lacksExplanation, positionProblems, type PositionState } from '#shared/domain/position.ts'
import { PositionActs } from './position-acts.tsx'
import { PositionFields } from './position-fields.tsx'
import classes from './position-form.module.css'
import { PositionLead } from './position-lead.tsx'
import { lockSentences } from './position-step.ts'
import { PositionSteps } from './position-steps.tsx'

type PositionFormProps = { id: string; unitName: string; isOnly: boolean; acts: ReactNode }

function storeAtOnce<T>(field: Binding<T>, value: T): void {
  field.onChange(value)
  field.onLeave()
}

/** The position of one unit. What a step needs is checked when the step is asked for, and said at the field that lacks it. */
export function PositionForm({ id, unitName, isOnly, acts }: PositionFormProps) {
  const record = useRecord('positions', id)
  const [asked, setAsked] = useState<PositionState | null>(null)
  const move = (state: PositionState) => {
    const position = record.values
    if (!position) return
    const isRefused = Object.keys(positionProblems({ ...position, state })).length > 0
    setAsked(isRefused ? state : null)
    if (isRefused) return
    storeAtOnce(record.field('state'), state)
  }
  const lead = () => storeAtOnce(record.field('leading'), true)
  return (
    <section className={classes.position} aria-label={`Stanowisko: ${unitName}`}>
      <RecordForm record={record}>
        {(position) => {
          const missing = asked === null ? {} : positionProblems({ ...position, state: asked })
          const lock = lockSentences[position.state]
          return (
            <>
              <Group justify="space-between" gap="xs" align="flex-start">
                <Text fw={700} className="wraps">{unitName}</Text>
                <PositionLead position={position} isOnly={isOnly} onLead={lead} />
              </Group>
              <PositionSteps state={position.state} />
              {lock !== undefined && <Text size="sm" c="dimmed">{lock}</Text>}
              {position.withdrawnBecause !== '' && lock === undefined && <Text size="sm" className="wraps" component="div"><Text span fw={700} inherit>Ostatnio wycofano zatwierdzenie:</Text> {position.withdrawnBecause}</Text>}
              <PositionFields record={record} position={position} missing={missing} lock={lock} />
              {lacksExplanation(position) && <Text size="sm" component="output" className="warning">Uwzględniono bez słowa wyjaśnienia. Można tak zostawić, ale zgłaszający nie dowie się, jak postulat zostanie zrealizowany.</Text>}
              <PositionActs position={position} missing={missing} onMove={move} onRemoved={record.discard}>{acts}</PositionActs>
              <SaveState record={record} />
            </>
          )
        }}
      </RecordForm>
    </section>
  )
}
