import { Text } from '@mantine/core'

type Saving = { isTyping: boolean; isSaving: boolean; hasProblems: boolean; error: unknown; savedAt: Date | undefined }

const clock = new Intl.DateTimeFormat('pl-PL', { hour: '2-digit', minute: '2-digit', second: '2-digit' })

function sentenceOf({ isTyping, isSaving, hasProblems, error, savedAt }: Saving): string {
  if (isSaving) return 'Zapisywanie…'
  if (error) return 'Nie zapisano'
  if (hasProblems) return 'Nie wszystko zapisano: popraw zaznaczone pola'
  if (isTyping) return 'Zapisze się po wyjściu z pola'
  return savedAt ? `Zapisano ${clock.format(savedAt)}` : 'Zmiany zapisują się same'
}

/** Whether what is on the card is stored, in words. */
export function SaveState({ record }: { record: Saving }) {
  return <Text component="output" size="sm" c={record.hasProblems || record.error ? 'var(--mantine-color-error)' : 'dimmed'} className="figures">{sentenceOf(record)}</Text>
}
