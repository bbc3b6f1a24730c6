import type { ReactNode } from 'react'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import classes from './section-frame.module.css'
import { settingsSections, type SettingsSection } from './settings-sections.ts'

/** A section that is a page by itself. */
export function SectionFrame({ section, detail, acts, children }: { section: SettingsSection; detail?: string; acts?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.frame} aria-label={settingsSections[section]} data-region tabIndex={-1}>
      <div className={classes.column}>
        <PageHeader title={settingsSections[section]} {...(detail !== undefined && { detail })}>{acts}</PageHeader>
        {children}
      </div>
    </section>
  )
}
