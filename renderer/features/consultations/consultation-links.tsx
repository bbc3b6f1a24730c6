import { Anchor, Button, Group, List, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { goTo, hrefOf } from '#renderer/ui/place.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { meetingLabel } from '#shared/domain/meeting.ts'
import { rosterStateLabels } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { ConsultationLinkRows } from './use-consultation-links.ts'

const rosterForms = { one: 'harmonogram dyżurów', few: 'harmonogramy dyżurów', many: 'harmonogramów dyżurów' }

/** The meetings, rosters and remarks of a consultation, counted and one press away. */
export function ConsultationLinks({ id, links }: { id: string; links: ConsultationLinkRows }) {
  const { meetingRows, rosterRows, meetings, remarks, error } = links
  const acts = (
    <Group gap="xs">
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => goTo(['meetings'], { new: '1', consultation: id })}>Dodaj spotkanie</Button>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => goTo(['rosters'], { new: '1', consultation: id })}>Dodaj harmonogram</Button>
    </Group>
  )
  return (
    <section aria-label="Spotkania, dyżury i uwagi">
      <SectionTitle acts={acts}>Spotkania, dyżury i uwagi</SectionTitle>
      <ErrorNote error={error} title="Nie udało się wczytać powiązań" />
      {meetings !== undefined && <Text>{meetings === 0 ? 'Nie dodano spotkań tych konsultacji.' : `${countOf(meetings, nouns.meeting)}:`}</Text>}
      <List mb="xs" className="wraps">{meetingRows.map((row) => <List.Item key={row.id}><Anchor href={hrefOf(['meetings', row.id])}>{meetingLabel(row)}</Anchor></List.Item>)}</List>
      {links.duties !== undefined && <Text>{rosterRows.length === 0 ? 'Nie dodano harmonogramu dyżurów.' : `${countOf(rosterRows.length, rosterForms)}:`}</Text>}
      <List mb="xs" className="wraps">
        {rosterRows.map((row) => <List.Item key={row.id}><Anchor href={hrefOf(['rosters', row.id])}>{row.title}</Anchor> – {countOf(row.duties, nouns.duty)}, {rosterStateLabels[row.state]}</List.Item>)}
      </List>
      {remarks !== undefined && <Text>{remarks === 0 ? 'Nie wpłynęły jeszcze uwagi.' : <Anchor href={hrefOf(['postulates'], { consultation: id })}>{countOf(remarks, nouns.remark)} do tych konsultacji</Anchor>}</Text>}
    </section>
  )
}
