import { meetingKindLabels, type Meeting } from '#shared/domain/meeting.ts'

/** What a meeting is headed with: its title, else its kind with a capital letter. */
export function meetingName({ title, kind }: Pick<Meeting, 'title' | 'kind'>): string {
  const word = meetingKindLabels[kind]
  return title.trim() || `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}
