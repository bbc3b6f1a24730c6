import type { AppUnderTest } from './app-under-test.ts'

/** From now on the system's dialog saves into a folder, under the name that the program suggests. */
export async function saveInto(app: AppUnderTest, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, into) => {
    dialog.showSaveDialog = async (...values: unknown[]) => ({ canceled: false, filePath: `${into}/${(values.at(-1) as { defaultPath: string }).defaultPath}` })
  }, folder)
}
