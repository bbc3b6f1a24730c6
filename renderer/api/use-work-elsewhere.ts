import { useSyncExternalStore } from 'react'
import { allWork, isShownElsewhere, onWorkChanged, type LongWork } from './long-work.ts'

/** Work that no open part of the window shows: what runs, and what ended while nobody could see it. */
export function useWorkElsewhere(): readonly LongWork[] {
  return useSyncExternalStore(onWorkChanged, allWork).filter((work) => !isShownElsewhere(work) && !work.end?.isSeen)
}
