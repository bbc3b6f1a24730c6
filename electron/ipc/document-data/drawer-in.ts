import { join } from 'node:path'
import { pngDrawer, type DrawPng } from '#electron/documents/draw-png.ts'

let made: { folder: string; drawPng: DrawPng } | undefined

/** Draws with the fonts of the program's resources, which are read once. */
export function drawerIn(resourcesDir: string): DrawPng {
  const folder = join(resourcesDir, 'fonts')
  if (made?.folder !== folder) made = { folder, drawPng: pngDrawer(folder) }
  return made.drawPng
}
