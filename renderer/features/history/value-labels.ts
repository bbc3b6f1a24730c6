import { callerKindLabels } from '#shared/domain/call.ts'
import { channelLabels } from '#shared/domain/channel.ts'
import { consultationStageLabels, consultingFormLabels, deadlineRuleLabels } from '#shared/domain/consultation.ts'
import { dutyModeLabels } from '#shared/domain/duty.ts'
import { meetingKindLabels, meetingModeLabels } from '#shared/domain/meeting.ts'
import { legalBasisLabels, organisationKindLabels } from '#shared/domain/organisation.ts'
import { decisionLabels, positionStateLabels } from '#shared/domain/position.ts'
import { postulateStageLabels } from '#shared/domain/postulate.ts'
import { programmeKindLabels, programmeStageLabels } from '#shared/domain/programme.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'
import { rosterStateLabels } from '#shared/domain/roster.ts'
import { senderKindLabels, signedStateLabels } from '#shared/domain/submission.ts'
import { unitKindLabels } from '#shared/domain/unit.ts'

/** Words for the stored codes, by table and field. */
export const valueLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'call.callerKind': callerKindLabels, 'consultation.stage': consultationStageLabels, 'consultation.deadlineRule': deadlineRuleLabels, 'consultation.forms': consultingFormLabels, 'duty.mode': dutyModeLabels, 'meeting.kind': meetingKindLabels, 'meeting.mode': meetingModeLabels,
  'organisation.kind': organisationKindLabels, 'organisation.legalBasis': legalBasisLabels, 'position.decision': decisionLabels, 'position.state': positionStateLabels, 'phrase.decision': decisionLabels, 'postulate.stage': postulateStageLabels, 'postulate.realisation': realisationLabels, 'postulate.channel': channelLabels, 'postulate.submitters': { floor: 'głos z sali' },
  'programme.kind': programmeKindLabels, 'programme.stage': programmeStageLabels, 'roster.state': rosterStateLabels, 'submission.channel': channelLabels, 'submission.senderKind': senderKindLabels, 'submission.signed': signedStateLabels, 'unit.kind': unitKindLabels,
}
