import { join } from 'node:path'
import { app, ipcMain, Menu, session } from 'electron'
import { systemClock } from '#electron/platform/clock.ts'
import { makeChooseFile, makeChooseFiles } from '#electron/platform/dialogs.ts'
import { makeHandles } from '#electron/platform/handles.ts'
import { makeLog } from '#electron/platform/log.ts'
import { builtPageDir } from '#electron/platform/paths.ts'
import { makeRenderPdf } from '#electron/platform/pdf.ts'
import { makePrint } from '#electron/platform/print.ts'
import { makePrintPages } from '#electron/platform/print-pages.ts'
import { openBackend } from './backend.ts'
import { connectBridge, tellChanged } from './bridge.ts'
import { closeBeforeQuit } from './closing.ts'
import { settleDataFolder } from './data-folder.ts'
import { endOnUnexpectedError } from './failures.ts'
import { hearLastWords } from './last-words.ts'
import { menuTemplate } from './menu.ts'
import { registerAppScheme, serveAppScheme } from './protocol.ts'
import { openAgainWhenAsked } from './reopening-backend.ts'
import { makeRoomWindow } from './room-window.ts'
import { hardenEveryWindow, hardenSession } from './security.ts'
import { hardenProcess } from './switches.ts'
import { bringToFront, makeWindow, reopenWhenCrashed, showPage } from './window.ts'

hardenProcess(app)
registerAppScheme()
const dataFolder = settleDataFolder(app, process.env)
const log = makeLog(join(dataFolder, 'logs'), systemClock)

async function start(): Promise<void> {
  endOnUnexpectedError(log)
  hardenEveryWindow(app)
  await app.whenReady()

  const pages = makePrintPages()
  hardenSession(session.defaultSession)
  serveAppScheme(builtPageDir(), pages)
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(app.isPackaged)))

  const window = makeWindow()
  const { webContents } = window
  const room = makeRoomWindow(window)
  const handles = makeHandles()
  const setting = {
    dataFolder,
    version: app.getVersion(),
    workerEntry: new URL('./worker.js', import.meta.url),
    clock: systemClock,
    log,
    handles,
    chooseFile: makeChooseFile(handles), chooseFiles: makeChooseFiles(handles),
    renderPdf: makeRenderPdf(pages),
    print: makePrint(pages),
    toggleRoom: room.toggle,
    onChanged: () => {
      tellChanged(webContents)
      room.tellChanged()
    },
  }
  const backend = openAgainWhenAsked(() => openBackend(setting), log)
  const closing = closeBeforeQuit(app, { lastWords: () => hearLastWords(ipcMain, webContents), close: () => backend.close(), log })
  window.on('close', (event) => closing.hold(event))
  app.on('second-instance', () => (closing.hasBegun() ? closing.startAgainAfterwards() : bringToFront(window)))
  connectBridge(ipcMain, { contents: webContents, isRoom: room.isPage }, backend)
  reopenWhenCrashed(window, log)
  await showPage(window)
}

// A second start on the same data only brings the first window forward.
if (app.requestSingleInstanceLock()) void start()
else app.quit()
