import { attendanceVariants } from '#shared/documents/attendance-table.ts'
import { buildAttendanceList, buildAttendanceListWorkbook } from '#shared/documents/builders/attendance-list.ts'
import { buildMeetingInvitation } from '#shared/documents/builders/meeting-invitation.ts'
import { buildMeetingSummary } from '#shared/documents/builders/meeting-summary.ts'
import { buildMeetingSchedule, buildMeetingScheduleWorkbook } from '#shared/documents/builders/meeting-schedule.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'
import type { AttendanceListData, InvitationData, MeetingScheduleData, MeetingSummaryData } from '#shared/documents/meeting-data.ts'
import { scheduleVariants } from '#shared/documents/schedule-rows.ts'

export type MeetingKinds = {
  'harmonogram-spotkan': MeetingScheduleData
  'zaproszenie-na-spotkanie': InvitationData
  'lista-obecnosci': AttendanceListData
  'podsumowanie-spotkania': MeetingSummaryData
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
  'lista-obecnosci': {
    title: 'Lista obecności',
    for: ['meeting'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf', 'xlsx'],
    variants: attendanceVariants,
    isOfficeOnly: true,
    build: buildAttendanceList,
    buildWorkbook: buildAttendanceListWorkbook,
  },
  'podsumowanie-spotkania': {
    title: 'Podsumowanie spotkania',
    for: ['meeting'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf'],
    variants: [],
    hasInternal: true,
    build: buildMeetingSummary,
  },
}
