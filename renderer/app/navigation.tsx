import { Button, Menu, NavLink } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { hrefOf } from '#renderer/ui/place.ts'
import { listedPath } from './listed-path.ts'
import { listedPlaces, places, shortcutPlaces } from './places.tsx'
import classes from './shell.module.css'

/** The places of the window: a column on the left, or a menu where the window is narrow. */
export function Navigation({ current, part }: { current: string | undefined; part: string | undefined }) {
  return (
    <nav className={classes.navigation} aria-label="Miejsca" data-region>
      <div className={classes.brand}>Referat NGO</div>
      {listedPlaces.map(({ path, label, icon: Icon, within }) => (
        <NavLink
          key={path} href={hrefOf([path])} label={label} active={listedPath(current, part) === path} {...(current === path && { 'aria-current': 'page' })}
          {...(within === undefined ? { title: `Alt+${shortcutPlaces.findIndex((place) => place.path === path) + 1}`, leftSection: <Icon size={20} aria-hidden /> } : { className: classes.part })}
        />
      ))}
    </nav>
  )
}

export function NavigationMenu({ current }: { current: string | undefined }) {
  return (
    <div className={classes.menu}>
      <Menu withinPortal position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<IconMenu2 size={20} aria-hidden />}>{places.find(({ path }) => path === current)?.label ?? 'Menu'}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {listedPlaces.map(({ path, label, icon: Icon }) => <Menu.Item key={path} component="a" href={hrefOf([path])} leftSection={<Icon size={20} aria-hidden />} {...(current === path && { 'aria-current': 'page' })}>{label}</Menu.Item>)}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
