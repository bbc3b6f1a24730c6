import { Button, Group, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { LayerPopover } from '#renderer/ui/layer-popover.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import type { DocumentOrder } from './document-order.ts'

const mostCopies = 999

/** „Drukuj…”: how many copies, then the system's own dialog. */
export function PrintDocument({ order }: { order: DocumentOrder }) {
  const printing = useWrite('documents.print')
  const [isOpen, setIsOpen] = useState(false)
  const [copies, setCopies] = useState<number | null>(1)
  const [sentence, setSentence] = useState<string>()
  const isPossible = copies !== null && copies >= 1 && copies <= mostCopies

  const print = async () => {
    if (!isPossible) return
    const answer = await printing.run({ ...order, copies })
    if (!answer) return
    setSentence(answer.isPrinted ? 'Wysłano do drukarki.' : 'Nie wydrukowano: zamknięto okno drukowania.')
    setIsOpen(false)
  }
  return (
    <Group gap="sm">
      <LayerPopover
        isOpen={isOpen} onChange={setIsOpen} position="bottom-start"
        target={<Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => setIsOpen(!isOpen)}>Drukuj…</Button>}
      >
        <form onSubmit={(event) => {
          event.preventDefault()
          void print()
        }}
        >
          <NumberField digits={3} label="Liczba egzemplarzy" hasFirstFocus field={{ name: 'copies', value: copies, problems: isPossible ? {} : { '': 'out_of_range' }, onChange: setCopies, onLeave: () => undefined }} />
          <ErrorNote error={printing.error} />
          <Button type="submit" mt="sm" loading={printing.isRunning} disabled={!isPossible}>Drukuj</Button>
        </form>
      </LayerPopover>
      {sentence && <Text component="output">{sentence}</Text>}
    </Group>
  )
}
