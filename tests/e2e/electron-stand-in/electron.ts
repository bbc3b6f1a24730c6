// The main-process half of Electron as this program uses it; windows are pages of a real Chromium.
import { app } from './app.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc.ts'
import { Menu } from './menu.ts'
import { protocol } from './protocol.ts'
import { obeyTest } from './remote-control.ts'
import { screen } from './screen.ts'
import { session } from './session.ts'
import { BrowserWindow } from './window.ts'

export { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session }

obeyTest(app, { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session })
