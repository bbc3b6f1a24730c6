function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`electron stand-in: ${name} is not set`)
  return value
}

/** How the one who starts the stand-in steers it; see `tests/e2e/stand-in-environment.ts`. */
export const settings = {
  browser: required('STAND_IN_BROWSER'),
  profile: required('STAND_IN_PROFILE'),
  isHeaded: process.env['STAND_IN_HEADED'] === '1',
  /** With a folder, files are saved there without asking; without one every dialog must be scripted by the test. */
  saveFolder: process.env['STAND_IN_SAVE_FOLDER'],
}
