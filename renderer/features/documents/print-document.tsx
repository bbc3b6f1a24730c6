import { Button, Group, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FindingsDialog } from '#renderer/ui/findings-dialog.tsx'
import { LayerPopover } from '#renderer/ui/layer-popover.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import type { DocumentOrder } from './document-order.ts'
import { useLeaving } from './use-leaving.ts'

const mostCopies = 999

/** „Drukuj…”: how many copies, what has to be seen first, then the system's own dialog. */
export function PrintDocument({ order, onMend }: { order: DocumentOrder; /** Whoever would rather mend it. */ onMend: () => void }) {
  const printing = useWrite('documents.print')
  const [isOpen, setIsOpen] = useState(false)
  const [copies, setCopies] = useState<number | null>(1)
  const [sentence, setSentence] = useState<string>()
  const isPossible = copies !== null && copies >= 1 && copies <= mostCopies

  const leaving = useLeaving(order)
  const isAsking = leaving.findings !== undefined
  /** What came of the last time is not told of this one. */
  const open = () => {
    printing.forgetError()
    setSentence(undefined)
    setIsOpen(true)
  }
  const back = () => {
    leaving.forget()
    setIsOpen(false)
    onMend()
  }

  const print = async (isCheckedByUser: boolean) => {
    if (!isPossible) return
    const answer = await printing.run({ ...order, copies, ...(isCheckedByUser && { isCheckedByUser }) })
    if (!answer) return
    setSentence(answer.isPrinted ? 'Wysłano do drukarki.' : 'Nie wydrukowano: zamknięto okno drukowania.')
    setIsOpen(false)
  }
  return (
    <Group gap="sm">
      <LayerPopover
        isOpen={isOpen && !isAsking} onChange={setIsOpen} returnsFocus={!isAsking} position="bottom-start"
        target={<Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} aria-haspopup="dialog" onClick={isOpen ? () => setIsOpen(false) : open}>Drukuj…</Button>}
      >
        <form onSubmit={(event) => {
          event.preventDefault()
          if (isPossible) leaving.leave(print)
        }}
        >
          <NumberField label="Liczba egzemplarzy" hasFirstFocus field={{ name: 'copies', value: copies, problems: isPossible ? {} : { '': 'out_of_range' }, onChange: setCopies, onLeave: () => undefined }} />
          <ErrorNote error={printing.error} />
          <Button type="submit" mt="sm" loading={printing.isRunning || leaving.isChecking} disabled={!isPossible}>Drukuj</Button>
        </form>
      </LayerPopover>
      <FindingsDialog findings={leaving.findings} act="Drukuj mimo to" onBack={back} onAnyway={leaving.decide} />
      {sentence && <Text component="output">{sentence}</Text>}
    </Group>
  )
}
