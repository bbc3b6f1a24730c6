import { Text } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './day-list.module.css'

/** One thing of a day: what kind it is in words, and the thing itself. */
export function DayEntry({ icon: Icon, kind, children }: { icon: Icon; kind: string; children: ReactNode }) {
  return (
    <li className={classes.entry}>
      <Icon size={18} aria-hidden className={classes.icon} />
      <div className="wraps">
        <Text size="sm" fw={700}>{kind}</Text>
        {children}
      </div>
    </li>
  )
}
