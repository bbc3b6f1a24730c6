/** A typed hour as `HH:MM`: `10`, `9.30`, `9:30`, `0930`, `17,15`. Undefined when there is no such hour. */
export function parseTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:, ]?([0-5]\d))?$/.exec(typed.trim())
  const hours = Number(match?.[1] ?? 24)
  return hours < 24 ? `${String(hours).padStart(2, '0')}:${match?.[2] ?? '00'}` : undefined
}
