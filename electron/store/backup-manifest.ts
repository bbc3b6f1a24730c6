import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { replaceFile, syncFile } from './durable.ts'

export const backupReasons = ['start', 'hourly', 'closing', 'asked', 'migration', 'restore'] as const
export type BackupReason = (typeof backupReasons)[number]

/** What is written beside each copy (`<name>.json`): the proof that this program made it, and what it must hold. */
export type Manifest = {
  format: 'referat-backup-1'
  name: string
  /** UTC moment, as `toISOString` writes it. */
  at: string
  why: BackupReason
  bytes: number
  sha256: string
  /** The form of the file (`user_version`). */
  version: number
  /** Hash of the first operation: copies of one database share it. Null for a database without operations. */
  lineage: string | null
  /** The newest operation in the copy. */
  operation: number | null
  /** The newest operation that can no longer grow, and its hash. */
  anchor: { operation: number; hash: string } | null
  rows: Record<string, number>
}

/** A copy that is being made (`<part>.json`), so that what a killed process left can be told from other people's files. */
export type PartNote = { format: 'referat-backup-part-1'; part: string; at: string }

const suffix = '.json'

export function writeManifest(folder: string, manifest: Manifest): void {
  const path = join(folder, manifest.name + suffix)
  writeFileSync(`${path}.part`, JSON.stringify(manifest, null, 2))
  replaceFile(`${path}.part`, path)
}

export function writePartNote(folder: string, note: PartNote): void {
  writeFileSync(join(folder, note.part + suffix), JSON.stringify(note))
  syncFile(join(folder, note.part + suffix))
}

/** The path of what is written beside a copy. */
export function notePathOf(path: string): string {
  return path + suffix
}

/** The manifest of a copy; null when there is none or it is not one of ours. */
export function readManifest(path: string): Manifest | null {
  const content = readJson(notePathOf(path))
  return isManifest(content) && content.name === basename(path) ? content : null
}

/** Manifests of the copies that are in the folder, newest first. */
export function readManifests(folder: string): Manifest[] {
  const names = notedNames(folder)
  return names
    .map((name) => readManifest(join(folder, name)))
    .filter((manifest) => manifest !== null)
    .sort((a, b) => (a.at === b.at ? b.name.localeCompare(a.name) : b.at.localeCompare(a.at)))
}

/** Notes of copies that were begun. Once the copy is whole its note is gone. */
export function readPartNotes(folder: string): PartNote[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.part${suffix}`))
    .map((name) => ({ name, content: readJson(join(folder, name)) }))
    .flatMap(({ name, content }) => (isPartNote(content) && content.part + suffix === name ? [content] : []))
}

function notedNames(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length))
    .filter((name) => existsSync(join(folder, name)) && lstatSync(join(folder, name)).isFile())
}

function readJson(path: string): unknown {
  try {
    return existsSync(dirname(path)) ? JSON.parse(readFileSync(path, 'utf8')) : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString() === value
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value.format !== 'referat-backup-1') return false
  const { name, at, why, bytes, sha256, version, lineage, operation, anchor, rows } = value
  const isDescribed = typeof name === 'string' && isMoment(at) && backupReasons.some((reason) => reason === why) && isCount(bytes) && isHash(sha256) && isCount(version)
  const isOfChain = (lineage === null || isHash(lineage)) && (operation === null || isCount(operation)) && isAnchor(anchor)
  return isDescribed && isOfChain && isRecord(rows) && Object.values(rows).every(isCount)
}

function isAnchor(value: unknown): boolean {
  return value === null || (isRecord(value) && isCount(value.operation) && isHash(value.hash))
}

function isPartNote(value: unknown): value is PartNote {
  return isRecord(value) && value.format === 'referat-backup-part-1' && typeof value.part === 'string' && isMoment(value.at)
}
