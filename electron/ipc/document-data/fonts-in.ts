import { join } from 'node:path'
import { loadFonts, type Fonts } from '#electron/documents/fonts.ts'

let loaded: { folder: string; fonts: Promise<Fonts> } | undefined

/** The fonts of the program's resources, read once. */
export function fontsIn(resourcesDir: string): Promise<Fonts> {
  const folder = join(resourcesDir, 'fonts')
  if (loaded?.folder !== folder) loaded = { folder, fonts: loadFonts(folder) }
  return loaded.fonts
}
