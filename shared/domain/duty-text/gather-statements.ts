import { fold } from '#shared/text/fold.ts'
import { isHeadingLine } from './columns.ts'
import { addEntry, complete, giveUp, setAside, unitsIn, type Gathering } from './gathering.ts'
import { completed, hasHours, isMissingIn, isUnitOnly, nothingMentioned, saysSomething, type Mentions } from './mentions.ts'
import type { Item } from './split-items.ts'
import { denialIn, otherWords, saysDuty, saysMeeting, takesBack } from './words.ts'

/** A sentence with a day, the word „dyżur”, no hours, and more words than a name has announces something else: when the roster will be there. */
const longestName = 3

/** A statement with a day: a duty, a meeting, a heading, or something that is neither. */
export function gatherDated(gathering: Gathering, item: Item, mentions: Mentions): void {
  const says = saysDuty(fold(item.text))
  if (saysMeeting(fold(mentions.rest)) && !says) return setAside(gathering, 'meeting', item)
  if (hasHours(mentions) || hasHours(gathering.context)) return addEntry(gathering, item, { mentions })
  const isPeriod = mentions.slots.some(({ whens }) => whens.some(({ last }) => last))
  if (isPeriod && mentions.rest === '') return setAside(gathering, 'heading', item)
  const mayBeDuty = mentions.rest === '' || (says && otherWords(fold(mentions.rest)) <= longestName)
  return mayBeDuty ? addEntry(gathering, item, { mentions }) : giveUp(gathering, 'no_hours', item)
}

/** A statement without a day: more about the duty above it, a heading of those below it, or neither. */
export function gatherUndated(gathering: Gathering, item: Item, mentions: Mentions): void {
  const says = saysDuty(fold(item.text))
  if (saysMeeting(fold(mentions.rest)) && !says) {
    gathering.isBelowMeeting = true
    return setAside(gathering, 'meeting', item)
  }
  if (takesBack(fold(item.text))) return takeBack(gathering, item)
  if (mentions.rest !== '') return gatherHeadingLine(gathering, item)
  if (mentions.note !== '') return gathering.open ? complete(gathering.open, mentions, item) : giveUp(gathering, 'no_day', item)
  return isUnitOnly(mentions) ? gatherUnit(gathering, item, mentions) : gatherFacts(gathering, item, mentions)
}

/** „Dyżur odwołano.” below a duty is about that duty; „Odwołane dyżury:” is about those below it. */
function takeBack(gathering: Gathering, item: Item): void {
  const { open } = gathering
  if (!open || item.isAfterBlank || /:\s*$/u.test(item.text)) {
    gathering.isBelowCancelled = true
    return setAside(gathering, 'heading', item)
  }
  open.doubt = denialIn(fold(item.text))
  open.text = `${open.text}\n${item.text}`
  open.numbers.push(...item.numbers)
}

/** Headings of a table whose cells ran together name its unit. */
function gatherHeadingLine(gathering: Gathering, item: Item): void {
  const units = isHeadingLine(item.text) ? unitsIn(item.text, gathering.lookups) : []
  if (units.length === 0) return giveUp(gathering, 'no_day', item)
  Object.assign(gathering, { context: { ...nothingMentioned, units }, isBelowMeeting: false, isBelowCancelled: false, isAmongDuties: true })
  return setAside(gathering, 'heading', item)
}

/** Where no unit was a heading yet, one right below a duty is that of the duty. */
function gatherUnit(gathering: Gathering, item: Item, mentions: Mentions): void {
  const { open, isAmongDuties } = gathering
  if (open && !item.isAfterBlank && open.mentions.units.length === 0) return complete(open, mentions, item)
  Object.assign(gathering, { context: { ...nothingMentioned, units: mentions.units, mode: mentions.mode }, isBelowMeeting: false, isBelowCancelled: false, isAmongDuties: isAmongDuties || saysDuty(fold(item.text)) })
  return setAside(gathering, 'heading', item)
}

/** Hours, telephones and the like belong to the entry that lacks them all, else to what follows. */
function gatherFacts(gathering: Gathering, item: Item, mentions: Mentions): void {
  const { open, context, isAmongDuties, isBelowMeeting, isBelowCancelled } = gathering
  if (open && isMissingIn(open.mentions, mentions)) return complete(open, mentions, item)
  const says = saysDuty(fold(item.text))
  if (saysSomething(mentions) || mentions.mode !== null) gathering.context = { ...completed(mentions, context), slots: hasHours(mentions) ? mentions.slots : context.slots }
  Object.assign(gathering, { isBelowMeeting: isBelowMeeting && !says, isBelowCancelled: isBelowCancelled && !says, isAmongDuties: isAmongDuties || says })
  return setAside(gathering, 'heading', item)
}
