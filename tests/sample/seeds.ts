import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'fixtures', 'seeds')
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

/** One line, single spaces: pages were cut into lines where no sentence ends. */
export const onOneLine = (text: string) => text.replaceAll(/\s+/gu, ' ').trim()

export const announcement = read('000_31eeff812499d987.txt')
export const materials = read('001_e3b97f5204da86df.txt')
export const invitation = read('002_2724022cceedc614.txt')
export const openKrakow = read('004_5b9cb7da40ea3b77.txt')

export type SamplePostulate = {
  organisation: string
  krs: string
  meetingDepartment: string
  meetingDate: string
  sphere: string
  programmeSection: string
  content: string
  rationale: string
  decision: string
  position: string
  positionDepartment: string
}
export const samplePostulates = JSON.parse(read('postulates-sample.json')) as SamplePostulate[]

export type StatutorySphere = { order: number; point: string; genitive: string; nominative: string; short: string }
export const statutorySpheres = (JSON.parse(read('spheres.json')) as { spheres: StatutorySphere[] }).spheres
