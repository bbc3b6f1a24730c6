import { Button, Fieldset, Group, Stack } from '@mantine/core'
import { IconCut, IconTrash } from '@tabler/icons-react'
import { useRef } from 'react'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import type { Split } from './use-split.ts'

/** One of the parts: its text, which can be cut further, its own rationale and sphere. */
export function SplitPart({ split, index }: { split: Split; index: number }) {
  const frame = useRef<HTMLDivElement>(null)
  const cut = () => {
    const box = frame.current?.querySelector('textarea')
    if (box) split.cut(index, { from: box.selectionStart, to: box.selectionEnd })
  }
  return (
    <Fieldset legend={`Część ${index + 1}`}>
      <Stack gap="sm">
        <div ref={frame}><LongTextField field={split.field(index, 'content')} label="Treść" minRows={2} isRequired /></div>
        <Group gap="xs">
          <Button variant="default" size="compact-md" leftSection={<IconCut size={16} aria-hidden />} onClick={cut}>Podziel w miejscu kursora albo wydziel zaznaczone</Button>
          {split.parts.length > 1 && <Button variant="subtle" color="gray" size="compact-md" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => split.remove(index)}>Usuń część {index + 1}</Button>}
        </Group>
        <LongTextField field={split.field(index, 'rationale')} label="Uzasadnienie zgłaszającego" minRows={1} />
        <RecordPicker field={split.field(index, 'sphere')} noun="spheres" label="Sfera zadań publicznych" />
      </Stack>
    </Fieldset>
  )
}
