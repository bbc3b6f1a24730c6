import { Button, Stack, Text } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Postulate } from '#shared/domain/postulate.ts'

/** In place of removing: the number is never used again, so the entry stays as cancelled. */
export function CancelPostulate({ postulate: { id, number, isCancelled } }: { postulate: Postulate }) {
  const cancel = useWrite('postulates.remove')
  if (isCancelled) return null
  return (
    <div>
      <SectionTitle>Anulowanie</SectionTitle>
      <Stack gap="sm" align="flex-start">
        <Text c="dimmed">Numeru {number} nie można użyć ponownie, więc wpisu się nie usuwa: zostaje w rejestrze z dopiskiem „anulowany”. Pomyłkę cofnie przycisk „Cofnij” u góry okna.</Text>
        <ErrorNote error={cancel.error} title="Nie anulowano" />
        <Button variant="default" leftSection={<IconBan size={18} aria-hidden />} loading={cancel.isRunning} onClick={() => void cancel.run({ id })}>Anuluj postulat</Button>
      </Stack>
    </div>
  )
}
