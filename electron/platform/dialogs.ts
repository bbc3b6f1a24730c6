import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { extensionsOf, fileFormats, type FileFormat } from './file-formats.ts'
import type { HandlePurpose, Handles } from './handles.ts'
import { withExtension } from './with-extension.ts'

/** `suggestedName`: without an extension, already safe as a file name (`shared/text/safe-file-name`). */
export type FileQuestion = { purpose: HandlePurpose; format?: FileFormat; suggestedName?: string }
/** `name` is the last part of the chosen path, to be shown; the path itself stays in the main process. */
export type FileAnswer = { handle: string; name: string } | null
/** `table`: whatever a list may come in. */
export type FilesQuestion = { format?: FileFormat | 'table' }
export type ChooseFile = (question: FileQuestion) => Promise<FileAnswer>
export type ChooseFiles = (question: FilesQuestion) => Promise<NonNullable<FileAnswer>[]>

const tableFormats = ['xlsx', 'csv', 'json'] satisfies FileFormat[]

function filtersFor(format: FileFormat | 'table' | undefined) {
  if (format === 'table') return [{ name: 'Lista (XLSX, CSV, JSON)', extensions: tableFormats }]
  return format ? [{ name: fileFormats[format], extensions: extensionsOf(format) }] : []
}

async function askSave({ format, suggestedName }: FileQuestion): Promise<string | undefined> {
  const name = suggestedName === undefined ? undefined : `${basename(suggestedName)}${format ? `.${extensionsOf(format)[0]}` : ''}`
  const path = await askWhere({ filters: filtersFor(format), ...(name && { defaultPath: name }) })
  if (!path || !format) return path
  const ending = withExtension(path, format)
  // The dialog asked about the name that was typed; a file of the corrected name is replaced only when that is asked as well.
  return ending !== path && existsSync(ending) ? askWhere({ title: `Zapisz jako: plik będzie się nazywać ${basename(ending)}`, filters: filtersFor(format), defaultPath: ending }).then((again) => again && withExtension(again, format)) : ending
}

async function askWhere(more: SaveDialogOptions): Promise<string | undefined> {
  const options: SaveDialogOptions = { title: 'Zapisz jako', buttonLabel: 'Zapisz', ...more }
  const window = BrowserWindow.getFocusedWindow()
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return answer.canceled ? undefined : answer.filePath
}

async function askOpen(options: OpenDialogOptions): Promise<string[]> {
  const window = BrowserWindow.getFocusedWindow()
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return answer.canceled ? [] : answer.filePaths
}

const ask: { [P in HandlePurpose]: (question: FileQuestion) => Promise<string | undefined> } = {
  save: askSave,
  open: async ({ format }) => (await askOpen({ title: 'Wybierz plik', buttonLabel: 'Otwórz', filters: filtersFor(format), properties: ['openFile'] }))[0],
  folder: async () => (await askOpen({ title: 'Wybierz folder', buttonLabel: 'Wybierz', properties: ['openDirectory', 'createDirectory'] }))[0],
}

/** Asks the person for a file or a folder in the system's dialog; gives a one-time handle for it, or null when the dialog was closed. */
export function makeChooseFile(handles: Handles): ChooseFile {
  return async (question) => {
    const path = await ask[question.purpose](question)
    return path ? { handle: handles.give(question.purpose, path), name: basename(path) } : null
  }
}

/** Asks the person for files to read; gives a one-time handle for each. */
export function makeChooseFiles(handles: Handles): ChooseFiles {
  return async ({ format }) => {
    const paths = await askOpen({ title: 'Wybierz pliki', buttonLabel: 'Otwórz', filters: filtersFor(format), properties: ['openFile', 'multiSelections'] })
    return paths.map((path) => ({ handle: handles.give('open', path), name: basename(path) }))
  }
}
