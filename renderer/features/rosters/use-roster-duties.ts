import { useRead } from '#renderer/api/use-read.ts'

/** All duties of one roster, by day and hour, and when they were read. */
export function useRosterDuties(roster: string) {
  const { data, error, isFetching, dataUpdatedAt, refetch } = useRead('rosters.duties', { id: roster })
  return { rows: data?.rows, error, isReading: isFetching, readAt: dataUpdatedAt, readAgain: () => void refetch() }
}
