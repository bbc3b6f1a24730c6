import { Loader, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ActDialog } from '#renderer/ui/act-dialog.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { BulkDialogProps } from './bulk-dialog.ts'
import classes from './register.module.css'

/** The same matter from many: one of the marked postulates stays, the others point to it. */
export function BulkMerge({ ids, onClose, onDone }: BulkDialogProps) {
  const marked = [...ids]
  const table = useRead('postulates.table', { ids: marked, columns: ['number', 'submitters', 'content'] })
  const rows = (table.data?.rows ?? []).map(([number = '', submitters = '', content = ''], index) => ({ id: marked[index] ?? '', number, submitters, content }))
  const [chosen, setChosen] = useState<string>()
  const into = chosen ?? rows[0]?.id
  const act = useWrite('postulates.merge')
  const merge = async () => {
    if (into === undefined) return false
    const stays = await act.run({ into, postulates: marked.filter((id) => id !== into) })
    if (stays) onDone({ sentence: `Połączono ${countOf(marked.length, nouns.postulate)}: zostaje ${stays.number}.`, refused: [] })
    return stays !== undefined
  }
  return (
    <ActDialog title={`Połącz ${countOf(marked.length, nouns.postulate)} w jeden`} act="Połącz" isOpen onClose={onClose} onAct={merge} isRunning={act.isRunning} error={act.error}>
      <Text size="sm">Zostanie jeden, z treścią i stanowiskiem, które ma, i ze zgłaszającymi wszystkich. Pozostałe zachowają numery i treść, a w rejestrze będą wskazywać na niego.</Text>
      <ErrorNote error={table.error} title="Nie wczytano postulatów" retry={() => void table.refetch()} />
      {table.isPending && <Loader size="sm" aria-label="Wczytywanie postulatów" />}
      {rows.length > 0 && (
        <Radio.Group label="Który zostaje" value={into ?? null} onChange={setChosen}>
          <Stack gap="sm" mt="xs" className={classes.choices}>
            {rows.map(({ id, number, submitters, content }) => <Radio key={id} value={id} label={`${number} · ${submitters}`} description={<span className={classes.beginning}>{content}</span>} />)}
          </Stack>
        </Radio.Group>
      )}
    </ActDialog>
  )
}
