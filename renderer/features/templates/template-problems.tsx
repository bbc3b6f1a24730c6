import { Alert, List } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { countOf } from '#shared/text/plural.ts'
import type { TemplateProblem } from './template-form.ts'

const errorForms = { one: 'błąd', few: 'błędy', many: 'błędów' }
const warningForms = { one: 'uwaga', few: 'uwagi', many: 'uwag' }

/** What the check found, each with its place and what to do. */
export function TemplateProblems({ name, problems }: { name: string; problems: readonly TemplateProblem[] }) {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  const counts = [errors.length > 0 && countOf(errors.length, errorForms), warnings.length > 0 && countOf(warnings.length, warningForms)].filter(Boolean).join(', ')
  const color = errors.length > 0 ? 'red' : warnings.length > 0 ? 'yellow' : 'teal'
  return (
    <Alert color={color} variant="light" icon={problems.length > 0 ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />} role="status" className="wraps" title={errors.length > 0 ? `„${name}”: ${counts}. Popraw w programie Word, zapisz i sprawdź ponownie.` : `„${name}” można dodać${counts && ` (${counts})`}.`}>
      {problems.length > 0 && (
        <List size="sm" spacing={4}>
          {[...errors, ...warnings].map(({ severity, where, sentence }) => <List.Item key={`${where} ${sentence}`}>{severity === 'warning' && 'Uwaga – '}{where}. {sentence}</List.Item>)}
        </List>
      )}
    </Alert>
  )
}
