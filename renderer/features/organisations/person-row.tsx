import { Button, Text } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { Output } from '#shared/contract/index.ts'
import { PersonForm } from './person-form.tsx'
import classes from './person-row.module.css'

type Person = Output<'people.list'>['rows'][number]

/** A person of an organisation in one line, which opens into the form. */
export function PersonRow({ person, isOpen, onToggle }: { person: Person; isOpen: boolean; onToggle: () => void }) {
  const { fullName, role, phone, email, isActive } = person
  return (
    <div className={classes.row}>
      <div className={classes.line}>
        <Button variant="subtle" size="compact-md" aria-expanded={isOpen} leftSection={isOpen ? <IconChevronDown size={18} aria-hidden /> : <IconChevronRight size={18} aria-hidden />} onClick={onToggle}>{fullName}</Button>
        <Text c="dimmed" className="wraps">{[role, phone, email, !isActive && 'nieaktualna'].filter(Boolean).join(' · ')}</Text>
      </div>
      {isOpen && <div className={classes.form}><PersonForm id={person.id} onRemoved={onToggle} /></div>}
    </div>
  )
}
