import type { BrowserWindowConstructorOptions } from 'electron'

export type WindowSetting = { preload: string; icon: string; isPackaged: boolean }

/** The window's options. Spelling is off: Electron would fetch its dictionaries from the internet. */
export function windowOptions({ preload, icon, isPackaged }: WindowSetting): BrowserWindowConstructorOptions {
  return {
    title: 'Referat NGO',
    width: 1366,
    height: 840,
    minWidth: 720,
    minHeight: 540,
    show: false,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    icon,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !isPackaged,
    },
  }
}
