import { ActionIcon, Button, Fieldset, Group, Stack, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { sentenceOf } from '#shared/text/messages.ts'
import { sentenceAt, type Binding } from './binding.ts'
import classes from './list-field.module.css'
import { useRowKeys } from './use-row-keys.ts'

type ListFieldProps<T> = {
  field: Binding<T[]>
  label: string
  hint?: string
  /** What one row is called in the buttons, in the accusative: „termin”, „nazwę”. */
  rowName: string
  /** A new row. */
  blank: T
  /** The fields of one row, bound by `partOf` or `rowOf`. */
  children: (index: number) => ReactNode
  /** False where the order says nothing. */
  isOrdered?: boolean
}

/** Rows of small fields: add, remove, move up and down by buttons or Alt with an arrow. Each change of the rows is stored at once. */
export function ListField<T>({ field, label, hint, rowName, blank, children, isOrdered = true }: ListFieldProps<T>) {
  const rows = useRef<HTMLDivElement>(null)
  const keys = useRowKeys(field.value.length)
  const store = (list: T[]) => {
    field.onChange(list)
    field.onLeave()
  }
  const focusRow = (index: number) => requestAnimationFrame(() => {
    const row = rows.current?.children[index]
    row?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  })
  const add = () => {
    field.onChange([...field.value, blank])
    focusRow(field.value.length)
  }
  const move = (from: number, to: number) => {
    const moved = field.value[from]
    if (moved === undefined || to < 0 || to >= field.value.length) return
    keys.move(from, to)
    store(field.value.toSpliced(from, 1).toSpliced(to, 0, moved))
    focusRow(to)
  }
  const remove = (index: number) => {
    keys.remove(index)
    store(field.value.toSpliced(index, 1))
  }
  const moveByKey = (event: KeyboardEvent) => {
    if (!isOrdered || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    const index = [...(rows.current?.children ?? [])].findIndex((row) => event.target instanceof Node && row.contains(event.target))
    event.preventDefault()
    move(index, event.key === 'ArrowUp' ? index - 1 : index + 1)
  }
  const error = sentenceAt(field)
  return (
    <Fieldset legend={label} className={classes.list}>
      {hint && <Text size="sm" c="dimmed" mb="xs">{hint}</Text>}
      <Stack gap="sm" ref={rows} onKeyDown={moveByKey}>
        {field.value.map((_, index) => (
          <div key={keys.of(index)} className={classes.row}>
            <div className={classes.fields}>{children(index)}</div>
            <Group gap={2} wrap="nowrap" className={classes.acts}>
              {isOrdered && field.value.length > 1 && (
                <>
                  <ActionIcon variant="subtle" color="gray" disabled={index === 0} aria-label={`Przesuń w górę: wiersz ${index + 1}`} onClick={() => move(index, index - 1)}><IconArrowUp size={18} aria-hidden /></ActionIcon>
                  <ActionIcon variant="subtle" color="gray" disabled={index === field.value.length - 1} aria-label={`Przesuń w dół: wiersz ${index + 1}`} onClick={() => move(index, index + 1)}><IconArrowDown size={18} aria-hidden /></ActionIcon>
                </>
              )}
              <ActionIcon variant="subtle" color="gray" aria-label={`Usuń ${rowName}: wiersz ${index + 1}`} onClick={() => remove(index)}><IconTrash size={18} aria-hidden /></ActionIcon>
            </Group>
            {field.problems[String(index)] && <Text size="sm" c="var(--mantine-color-error)" role="alert" className={classes.problem}>{sentenceOf(field.problems[String(index)]!)}</Text>}
          </div>
        ))}
      </Stack>
      {error && <Text size="sm" c="var(--mantine-color-error)" role="alert" mt="xs">{error}</Text>}
      <Button variant="subtle" size="compact-md" mt="xs" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>Dodaj {rowName}</Button>
    </Fieldset>
  )
}
