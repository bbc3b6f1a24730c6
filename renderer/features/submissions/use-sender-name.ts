import { useRead } from '#renderer/api/use-read.ts'
import { senderKindLabels, type Submission } from '#shared/domain/submission.ts'

/** Who sent a letter, as the list names them. */
export function useSenderName({ organisation, person, senderKind }: Pick<Submission, 'organisation' | 'person' | 'senderKind'>): string {
  const ofOrganisation = useRead('organisations.get', { id: organisation ?? '' }, { isEnabled: organisation !== null }).data?.name
  const ofPerson = useRead('people.get', { id: person ?? '' }, { isEnabled: person !== null }).data?.fullName
  return (organisation === null ? ofPerson : ofOrganisation) ?? senderKindLabels[senderKind]
}
