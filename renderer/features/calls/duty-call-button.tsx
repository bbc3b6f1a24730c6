import { Button } from '@mantine/core'
import { IconPhonePlus } from '@tabler/icons-react'
import { useCallEntry } from './call-entry.ts'

/** A call during an opened duty, which is closed first: two windows over one another would fight for the keys. */
export function DutyCallButton({ duty, leave }: { duty: string; leave: () => void }) {
  const newCall = useCallEntry()
  const open = () => {
    leave()
    newCall({ duty })
  }
  return <Button variant="default" leftSection={<IconPhonePlus size={18} aria-hidden />} onClick={open}>Nowa rozmowa podczas tego dyżuru</Button>
}
