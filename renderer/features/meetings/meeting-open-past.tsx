import { Anchor, Button, Group, Text } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import { hrefOf } from '#renderer/ui/place.ts'
import type { Output } from '#shared/contract/index.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { OpenPastDialog } from './open-past-dialog.tsx'

type Created = Output<'postulates.carryForward'>['created']

/** Unfinished matters of earlier years, to be put on this meeting's opening list. */
export function MeetingOpenPast({ meeting }: { meeting: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const [created, setCreated] = useState<Created>([])
  return (
    <div>
      <Button variant="default" leftSection={<IconHistory size={18} aria-hidden />} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>Otwarte sprawy z lat ubiegłych…</Button>
      <Group component="output" gap={0} mt={created.length > 0 ? 'xs' : 0}>
        {created.length > 0 && <Text className="wraps">Przeniesiono {countOf(created.length, nouns.postulate)}: {created.map(({ id, number }, index) => <Fragment key={id}>{index > 0 && ', '}<Anchor inherit href={hrefOf(['postulates', id])}>{number}</Anchor></Fragment>)}.</Text>}
      </Group>
      {isOpen && <OpenPastDialog meeting={meeting} onClose={() => setIsOpen(false)} onCarried={setCreated} />}
    </div>
  )
}
