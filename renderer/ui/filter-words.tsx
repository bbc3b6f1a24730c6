import { Button, Group } from '@mantine/core'

type FilterWordsProps<T extends string> = { label: string; words: Record<T, string>; value: T | null; onChange: (value: T | null) => void }

/** A filter as short words, of which one or none is on. */
export function FilterWords<T extends string>({ label, words, value, onChange }: FilterWordsProps<T>) {
  return (
    <Group gap={6} role="group" aria-label={label}>
      {(Object.keys(words) as T[]).map((word) => (
        <Button key={word} size="compact-sm" variant={value === word ? 'filled' : 'default'} aria-pressed={value === word} onClick={() => onChange(value === word ? null : word)}>{words[word]}</Button>
      ))}
    </Group>
  )
}
