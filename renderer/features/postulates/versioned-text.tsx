import { Group } from '@mantine/core'
import type { ComponentProps, ReactNode } from 'react'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { VersionsButton } from './versions-button.tsx'

type VersionedTextProps = ComponentProps<typeof LongTextField> & { table: 'postulate' | 'position'; id: string; lock?: string | undefined; /** What else can be done with the text, under it. */ acts?: ReactNode }

/** A long text with its former versions within reach. */
export function VersionedText({ table, id, lock, acts, ...text }: VersionedTextProps) {
  return (
    <div>
      <LongTextField {...text} />
      <Group gap="xs" mt={4}>
        {acts}
        <VersionsButton table={table} id={id} field={text.field} label={text.label} lock={lock} />
      </Group>
    </div>
  )
}
