import { WarningNote } from '#renderer/ui/warning-note.tsx'
import { missingContact } from './missing-contact.ts'

/** Points out that nobody can reach the duty in the way that it is held. */
export function ContactWarning({ duty }: { duty: Parameters<typeof missingContact>[0] }) {
  const sentence = missingContact(duty)
  return sentence === undefined ? null : <WarningNote>Uwaga: {sentence}</WarningNote>
}
