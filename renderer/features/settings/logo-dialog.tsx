import { Button, Group, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ActDialog } from '#renderer/ui/act-dialog.tsx'
import type { Output } from '#shared/contract/index.ts'
import { sentenceOf } from '#shared/text/messages.ts'

type Chosen = NonNullable<Output<'files.choose'>['chosen']>

/** Asks for a picture and for what it shows; both are needed before it stands on any paper. */
export function LogoDialog({ isOpen, onClose, description }: { isOpen: boolean; onClose: () => void; description: string }) {
  const choice = useWrite('files.choose')
  const checking = useJob('settings.checkLogo')
  const setting = useJob('settings.setLogo')
  const [file, setFile] = useState<Chosen | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [isAsked, setIsAsked] = useState(false)
  const words = typed ?? description
  const choose = async () => {
    const chosen = (await choice.run({ purpose: 'open', format: 'picture' }))?.chosen
    if (!chosen) return
    setFile(null)
    setIsAsked(false)
    checking.forgetError()
    setting.forgetError()
    if (await checking.run({ path: chosen.handle })) setFile(chosen)
  }
  const close = () => {
    setFile(null)
    setTyped(null)
    setIsAsked(false)
    checking.forgetError()
    setting.forgetError()
    onClose()
  }
  const set = async () => {
    setIsAsked(true)
    return file !== null && words.trim() !== '' && (await setting.run({ path: file.handle, description: words.trim() })) !== undefined
  }
  return (
    <ActDialog title="Znak w nagłówku pism" act="Umieść w nagłówku" isOpen={isOpen} onClose={close} onAct={set} isRunning={setting.isRunning} error={setting.error ?? checking.error ?? choice.error}>
      <Text size="sm">Obraz PNG albo JPEG: najwyżej 2 MB i 4000 pikseli, co najmniej 50 pikseli z każdej strony. Na papierze będzie miał do 18 mm wysokości i 80 mm szerokości.</Text>
      <Group gap="xs">
        <Button variant="default" data-autofocus loading={choice.isRunning || checking.isRunning} onClick={() => void choose()}>Wybierz plik</Button>
        <Text component="output" size="sm" className="wraps">{file?.name ?? 'Nie wybrano pliku.'}</Text>
      </Group>
      {isAsked && file === null && <Text size="sm" c="var(--mantine-color-error)" role="alert">Wybierz plik z obrazem.</Text>}
      <TextInput
        label="Co przedstawia obraz" description="Na przykład: Herb Krakowa. Odczytują to osobom niewidomym programy czytające dokumenty." required maxLength={200} value={words} onChange={(event) => setTyped(event.currentTarget.value)}
        error={isAsked && words.trim() === '' && sentenceOf('required')}
      />
    </ActDialog>
  )
}
