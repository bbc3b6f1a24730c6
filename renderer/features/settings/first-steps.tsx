import { Alert, Anchor, List } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'

const steps = [
  { path: ['settings', 'user'], link: 'Podpisz się', rest: 'imieniem i nazwiskiem: staną przy zmianach w dzienniku.' },
  { path: ['settings', 'units'], link: 'Przejrzyj komórki', rest: 'i ich nazwy; brakujące dodaj.' },
  { path: ['settings', 'programmes'], link: 'Dodaj program współpracy', rest: 'na ten rok.' },
  { path: ['meetings'], link: 'Zaplanuj pierwsze spotkanie', rest: 'albo konsultacje.' },
] as const

/** What to do after a start with an empty base. */
export function FirstSteps() {
  return (
    <Alert variant="light" title="Pierwsze kroki">
      <List type="ordered">
        <List.Item>Sprawdź dane biura na tej stronie: tak będą wyglądać pisma.</List.Item>
        {steps.map(({ path, link, rest }) => <List.Item key={link}><Anchor href={hrefOf(path)}>{link}</Anchor> {rest}</List.Item>)}
      </List>
    </Alert>
  )
}
