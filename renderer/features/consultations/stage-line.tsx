import { Button, Group, Text, UnstyledButton } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { Binding } from '#renderer/ui/binding.ts'
import { useYear } from '#renderer/ui/year.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { consultationStageLabels, consultationStages, type Consultation } from '#shared/domain/consultation.ts'
import { countOf } from '#shared/text/plural.ts'
import { nextStage, stageContradiction, type Stage } from './consultation-stage.ts'
import { stageDay } from './stage-day.ts'
import classes from './stage-line.module.css'

type StageLineProps = { consultation: Consultation; field: Binding<Stage>; rules: Pick<Settings, 'minAnnouncementDays' | 'minConsultationDays'> | undefined }
const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }

/** The way of a consultation from plan to report: the days, the rules, where it is now, and the step that comes next. Any stage can be pressed. */
export function StageLine({ consultation, field, rules }: StageLineProps) {
  const { today } = useYear()
  const current = consultationStages.indexOf(field.value)
  const next = nextStage(field.value)
  const contradiction = stageContradiction(consultation, today)
  const ruleOf: { [S in Stage]?: string } = rules ? { announced: `co najmniej ${countOf(rules.minAnnouncementDays, dayForms)} wcześniej`, running: `co najmniej ${countOf(rules.minConsultationDays, dayForms)}` } : {}
  const choose = (stage: Stage) => {
    field.onChange(stage)
    field.onLeave()
  }
  return (
    <section aria-label="Etap konsultacji">
      <ol className={classes.line}>
        {consultationStages.map((stage, index) => (
          <li key={stage}>
            <UnstyledButton className={classes.stage} {...(index === current && { 'aria-current': 'step' })} data-is-past={index < current || undefined} onClick={() => choose(stage)}>
              <span className={classes.name}>{consultationStageLabels[stage]}</span>
              {index === current && <span className={classes.note}>obecny etap</span>}
              {[stageDay(stage, consultation), ruleOf[stage]].map((note) => note && <span key={note} className={classes.note}>{note}</span>)}
            </UnstyledButton>
          </li>
        ))}
      </ol>
      {contradiction && <Text mt="xs" component="output" className="warning">Uwaga: {contradiction} Popraw etap albo daty.</Text>}
      {next && (
        <Group mt="sm">
          <Button rightSection={<IconArrowRight size={18} aria-hidden />} onClick={() => choose(next)}>Następny etap: {consultationStageLabels[next]}</Button>
        </Group>
      )}
    </section>
  )
}
