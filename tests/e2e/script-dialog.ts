import type { AppUnderTest } from './app-under-test.ts'

/** From now on the system's dialog saves into a folder, under the name that the program suggests. */
export async function saveInto(app: AppUnderTest, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = async (...values: unknown[]) => ({ canceled: false, filePath: `${into}/${(values.at(-1) as { defaultPath: string }).defaultPath}` })
  }, folder)
}

/** From now on the system's dialog that opens gives these files, or this one folder. */
export async function chooseInDialog(app: AppUnderTest, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
  }, paths)
}
