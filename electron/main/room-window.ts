import { BrowserWindow, screen } from 'electron'
import type { ToggleRoom } from '#electron/platform/room.ts'
import { pageAddress } from './app-address.ts'
import { tellChanged } from './bridge.ts'
import { roomPlace } from './room-place.ts'
import { windowSetting } from './window.ts'
import { windowOptions } from './window-options.ts'

export type RoomWindow = { toggle: ToggleRoom; isPage: (sender: unknown) => boolean; tellChanged: () => void }

/** The window that a room looks at, on the second screen where there is one: as hardened as the first, and connected with what is meant for the room alone. */
export function makeRoomWindow(main: BrowserWindow): RoomWindow {
  let open: { window: BrowserWindow; meeting: string } | undefined

  const makeWindow = (): BrowserWindow => {
    const place = roomPlace(screen.getAllDisplays(), screen.getDisplayMatching(main.getBounds()).id)
    const window = new BrowserWindow({ ...windowOptions(windowSetting()), ...place })
    window.once('ready-to-show', () => window.showInactive()) // whoever writes goes on writing
    window.once('closed', () => {
      if (open?.window === window) open = undefined
    })
    window.webContents.on('render-process-gone', () => window.destroy())
    return window
  }

  return {
    toggle: async (meeting) => {
      const former = open
      open = undefined
      former?.window.destroy()
      if (former?.meeting === meeting) return { isOpen: false }
      const window = makeWindow()
      open = { window, meeting }
      await window.loadURL(`${pageAddress}#/projector/${meeting}?own=1`)
      return { isOpen: true }
    },
    isPage: (sender) => open !== undefined && sender === open.window.webContents,
    tellChanged: () => {
      if (open) tellChanged(open.window.webContents)
    },
  }
}
