import { buildMeetingInvitation } from '#shared/documents/builders/meeting-invitation.ts'
import { buildMeetingSchedule, buildMeetingScheduleWorkbook } from '#shared/documents/builders/meeting-schedule.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'
import type { InvitationData, MeetingScheduleData } from '#shared/documents/meeting-data.ts'
import { scheduleVariants } from '#shared/documents/schedule-rows.ts'

export type MeetingKinds = {
  'harmonogram-spotkan': MeetingScheduleData
  'zaproszenie-na-spotkanie': InvitationData
}

/** Papers of meetings. */
export const meetingKinds: DocumentDefinitions<MeetingKinds> = {
  'harmonogram-spotkan': {
    title: 'Harmonogram spotkań',
    for: ['year', 'consultation'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf', 'xlsx'],
    variants: scheduleVariants,
    build: buildMeetingSchedule,
    buildWorkbook: buildMeetingScheduleWorkbook,
  },
  'zaproszenie-na-spotkanie': {
    title: 'Zaproszenie na spotkanie',
    for: ['meeting'],
    narrowedBy: ['organisation'],
    formats: ['docx', 'html', 'pdf'],
    variants: [],
    build: buildMeetingInvitation,
  },
}
