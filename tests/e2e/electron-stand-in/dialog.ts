import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { settings } from './settings.ts'
import { strict } from './strict.ts'

function unscripted(name: string) {
  return (..._values: unknown[]): Promise<never> => Promise.reject(new Error(`electron stand-in: dialog.${name} was called but not scripted by the test`))
}

/** Without a system dialog at hand files go into one folder, and the terminal says where. */
function savingInto(folder: string) {
  return async (...values: { defaultPath?: string }[]) => {
    mkdirSync(folder, { recursive: true })
    const filePath = join(folder, basename(values.at(-1)?.defaultPath ?? 'plik'))
    console.log(`Plik zostanie zapisany: ${filePath}`)
    return { canceled: false, filePath }
  }
}

async function closeOpenDialog() {
  console.log('Wybór pliku lub folderu wymaga okna systemowego; bez środowiska Electron jest niedostępny.')
  return { canceled: true, filePaths: [] }
}

/** Tests replace the members; one that was not replaced fails loudly. */
export const dialog = strict('dialog', {
  showSaveDialog: settings.saveFolder ? savingInto(settings.saveFolder) : unscripted('showSaveDialog'),
  showOpenDialog: settings.saveFolder ? closeOpenDialog : unscripted('showOpenDialog'),
  showMessageBox: unscripted('showMessageBox'),
  showErrorBox: (title: string, content: string) => console.error(`${title}: ${content}`),
})
