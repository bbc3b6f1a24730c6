import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts } from '#shared/documents/house.ts'
import { materialsYears, type MaterialsPart } from '#shared/documents/materials-blocks.ts'
import type { MaterialsData, MeetingMaterials } from '#shared/documents/materials-data.ts'
import { cycleIntroduction, cycleTitle, entryName } from '#shared/documents/materials-words.ts'
import { meetingNoun } from '#shared/documents/meeting-phrase.ts'
import type { Block, BlockGroup, Doc } from '#shared/documents/model.ts'
import { fileLink, listedFiles, meetingEntry } from '#shared/documents/published-links.ts'
import { runs } from '#shared/documents/runs.ts'
import { themeBlocks } from '#shared/documents/theme-words.ts'
import { formatDateList, formatDateNumeric } from '#shared/text/format-date.ts'

export const materialsVariants = [{ key: 'wszystkie-lata', title: 'ten rok i wcześniejsze' }, { key: 'rok', title: 'tylko ten rok' }]
const title = 'Materiały ze spotkań z NGO'
/** Papers whose publication needs to be introduced: what was proposed and what was answered. */
const introduced: ReadonlySet<string> = new Set(['zestawienie-postulatow', 'stanowisko'])

/** The page of the city on which everybody finds what came of its meetings with organisations: lista materiałów ze spotkań. Only what is public stands there. */
export function buildMaterialsList(data: MaterialsData, context: BuildContext): Doc {
  const years = materialsYears(data, context.today).filter(({ year }) => (context.variant === 'rok' ? year === data.year : year <= data.year))
  const items = years.map(({ year, parts }): (Block | BlockGroup)[] => [
    { kind: 'heading', level: 2, text: `Rok ${year}`, part: 'rok' },
    { kind: 'group', part: 'cykle i wydarzenia', items: parts.map((part) => partBlocks(part, data, context)) },
  ])
  return {
    ...commonParts(context), title, runningHead: title, opening: { letterhead: [] },
    sections: [{
      orientation: 'portrait',
      blocks: [
        { kind: 'paragraph', role: 'subtitle', runs: runs(`Data aktualizacji: ${formatDateNumeric(context.today)}`), part: 'data aktualizacji' },
        ...(items.length === 0 ? [{ kind: 'paragraph', role: 'body', runs: runs('Nie ma jeszcze materiałów ze spotkań.'), part: 'brak materiałów' } as const] : []),
        { kind: 'group', part: 'lata', items },
      ],
    }],
  }
}

function partBlocks(part: MaterialsPart, data: MaterialsData, context: BuildContext): Block[] {
  return part.kind === 'single' ? singleBlocks(part.meeting, context.today) : cycleBlocks(part, data, context)
}

/** A cycle that is known as a whole only, without the days of its meetings, has its papers right under its introduction. */
function cycleBlocks({ programme, meetings, cityFiles }: MaterialsPart & { kind: 'cycle' }, { publisher }: MaterialsData, context: BuildContext): Block[] {
  const whole = meetings.length === 1 && meetings[0]!.meeting.dates.length === 0 ? meetings : []
  const listed = meetings.filter((one) => !whole.includes(one))
  const files = listedFiles([...cityFiles, ...whole.flatMap((one) => one.files)])
  const hasPositions = [...cityFiles, ...meetings.flatMap((one) => one.files)].some(({ kind }) => introduced.has(kind))
  return [
    { kind: 'heading', level: 3, text: cycleTitle(programme), part: 'cykl albo wydarzenie' },
    ...(hasPositions ? [{ kind: 'paragraph', role: 'body', runs: cycleIntroduction({ programme, meetings, publisher }, context), part: 'wprowadzenie' } as const] : []),
    ...linksBlock(files.map(fileLink)),
    ...(listed.length > 0 ? [{ kind: 'entries', items: listed.map((one) => meetingEntry(one, context.today)), part: 'spotkania' } as const] : []),
  ]
}

/** `Szkolenie przeprowadzono 3 września 2025 r. z inicjatywy …`; organisers who are only named follow their label. Nothing when nobody wrote who they are. */
function organisersSentence({ meeting }: MeetingMaterials, today: string): string {
  const organisers = meeting.organisers.trim().replace(/\.$/u, '')
  const days = meeting.dates.map(({ date }) => date)
  if (organisers === '') return ''
  if (!/^z\s+inicjatywy\s/iu.test(organisers)) return `Organizator: ${organisers}.`
  const isOver = days.length > 0 && days.every((day) => day < today)
  return `${meetingNoun(meeting)} ${[isOver ? 'przeprowadzono' : 'zaplanowano', isOver ? formatDateList(days) : '', organisers.charAt(0).toLowerCase() + organisers.slice(1)].filter(Boolean).join(' ')}.`
}

function singleBlocks(materials: MeetingMaterials, today: string): Block[] {
  const { meeting, present } = materials
  const paragraph = (text: string, part: string): Block[] => (text.trim() === '' ? [] : [{ kind: 'paragraph', role: 'body', runs: runs(text), part }])
  return [
    { kind: 'heading', level: 3, text: entryName(materials, today), part: 'cykl albo wydarzenie' },
    ...paragraph(organisersSentence(materials, today), 'organizatorzy'),
    ...themeBlocks(meeting),
    ...(present.length === 0 ? [] : [
      { kind: 'paragraph', role: 'label', runs: runs('Udział wzięły następujące organizacje pozarządowe:'), part: 'zapowiedź uczestników' },
      { kind: 'list', style: 'bullet', role: 'body', items: present.map((name) => runs(name)), part: 'uczestnicy' },
    ] satisfies Block[]),
    ...linksBlock(listedFiles(materials.files).map(fileLink)),
  ]
}

const linksBlock = (items: ReturnType<typeof fileLink>[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', style: 'bullet', role: 'body', items, part: 'materiały' }])
