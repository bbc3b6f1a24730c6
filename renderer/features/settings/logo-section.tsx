import { Button, Group, Image, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Binding } from '#renderer/ui/binding.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useState } from 'react'
import { LogoDialog } from './logo-dialog.tsx'

/** The logo or coat of arms of the letterhead: chosen, seen, described, taken away. */
export function LogoSection({ description }: { description: Binding<string> }) {
  const { data, error } = useRead('settings.logo', {})
  const removal = useWrite('settings.removeLogo')
  const [isChoosing, setIsChoosing] = useState(false)
  const logo = data?.logo
  const acts = (
    <Group gap="xs">
      <Button variant="default" onClick={() => setIsChoosing(true)}>{logo ? 'Zmień obraz' : 'Wybierz obraz'}</Button>
      {logo && <Button variant="default" loading={removal.isRunning} onClick={() => void removal.run({})}>Usuń znak</Button>}
    </Group>
  )
  return (
    <section aria-label="Znak w nagłówku pism">
      <SectionTitle order={2} acts={data && acts}>Znak w nagłówku pism</SectionTitle>
      <ErrorNote error={error} title="Nie udało się odczytać znaku" />
      <ErrorNote error={removal.error} title="Nie usunięto znaku" />
      {data && !logo && <Text>Logo albo herb jednostki nad nagłówkiem każdego pisma. Nie wybrano obrazu.</Text>}
      {logo && (
        <>
          <Image src={`data:image/png;base64,${logo.png}`} alt={logo.description} w={`${logo.widthMm}mm`} h={`${logo.heightMm}mm`} fit="contain" mb="md" bg="white" />
          <TextField field={description} label="Co przedstawia obraz" hint="Odczytują to osobom niewidomym programy czytające dokumenty." isRequired />
        </>
      )}
      <LogoDialog isOpen={isChoosing} onClose={() => setIsChoosing(false)} description={logo?.description ?? ''} />
    </section>
  )
}
