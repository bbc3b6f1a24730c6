import { Button, Text } from '@mantine/core'
import { IconArrowsSplit, IconGitMerge } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { isCurrent, type Postulate } from '#shared/domain/postulate.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { SplitDialog } from './split-dialog.tsx'

/** Dividing an entry and joining it with others; only one that stands for itself can be divided or joined. */
export function PostulateActs({ postulate }: { postulate: Postulate }) {
  const [opened, setOpened] = useState<'split' | 'merge'>()
  const [said, setSaid] = useState('')
  const sentence = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    if (said !== '') sentence.current?.focus() // the button that was pressed may be gone
  }, [said])
  const close = () => setOpened(undefined)
  return (
    <>
      {isCurrent(postulate) && (
        <>
          <Button variant="default" leftSection={<IconArrowsSplit size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => setOpened('split')}>Podziel…</Button>
          <Button variant="default" leftSection={<IconGitMerge size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => setOpened('merge')}>Połącz z…</Button>
        </>
      )}
      <Text component="output" ref={sentence} tabIndex={-1} w={said === '' ? 0 : '100%'}>{said}</Text>
      {opened === 'split' && <SplitDialog postulate={postulate} onClose={close} onSplit={(numbers) => setSaid(`Podzielono na: ${numbers.join(', ')}.`)} />}
      {opened === 'merge' && <MergeDialog postulate={postulate} onClose={close} onMerged={() => setSaid('Połączono.')} />}
    </>
  )
}
