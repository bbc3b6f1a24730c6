import { List, Text } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'

type Changes = Pick<Output<'rosters.changes'>, 'added' | 'removed' | 'changed'>
const groups = [['added', 'Dodane'], ['removed', 'Odwołane'], ['changed', 'Zmienione']] as const

/** What readers of the published version would have to be told, duty by duty. */
export function ChangesList({ changes }: { changes: Changes }) {
  return (
    <details>
      <summary>Zmiany od publikacji</summary>
      {groups.map(([group, title]) => changes[group].length > 0 && (
        <section key={group} aria-label={title}>
          <Text fw={700} mt="xs">{title}</Text>
          <List>{changes[group].map(({ sentence }) => <List.Item key={sentence} className="wraps">{sentence}</List.Item>)}</List>
        </section>
      ))}
    </details>
  )
}
