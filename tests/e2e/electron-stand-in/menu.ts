import { strict } from './strict.ts'

type Template = { label?: string; role?: string; submenu?: Template[] }
type BuiltMenu = { items: Template[] }

let current: BuiltMenu | null = null

/** A menu is only kept: a page of Chromium has none to show. */
export const Menu = strict('Menu', {
  buildFromTemplate: (items: Template[]): BuiltMenu => ({ items }),
  setApplicationMenu: (menu: BuiltMenu | null) => {
    current = menu
  },
  getApplicationMenu: () => current,
})
