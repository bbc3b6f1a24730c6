import type { ReactNode } from 'react'
import { DayOffProvider } from '#renderer/ui/day-off.ts'

const never = () => undefined

/** Dates on which nobody works at anything, such as the first day of a name: a day off says nothing there. */
export function PlainDays({ children }: { children: ReactNode }) {
  return <DayOffProvider value={never}>{children}</DayOffProvider>
}
