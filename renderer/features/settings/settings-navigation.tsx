import { NativeSelect, NavLink } from '@mantine/core'
import { goTo, hrefOf } from '#renderer/ui/place.ts'
import classes from './settings-page.module.css'
import { settingsSections, type SettingsSection } from './settings-sections.ts'

const entries = Object.entries(settingsSections)

/** The sections as a column, or as one field where the window is narrow. */
export function SettingsNavigation({ current }: { current: SettingsSection }) {
  return (
    <>
      <nav className={classes.sections} aria-label="Części ustawień" data-region tabIndex={-1}>
        {entries.map(([section, label]) => <NavLink key={section} href={hrefOf(['settings', section])} label={label} active={current === section} {...(current === section && { 'aria-current': 'page' })} />)}
      </nav>
      <div className={classes.chooser}>
        <NativeSelect aria-label="Część ustawień" data={entries.map(([value, label]) => ({ value, label }))} value={current} onChange={(event) => goTo(['settings', event.currentTarget.value])} />
      </div>
    </>
  )
}
