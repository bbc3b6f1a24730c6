import { Button, Container, Group, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; placeKey?: string }
type State = { hasFailed: boolean; placeKey: string | undefined }

/** In place of a part of the page that broke: a sentence and a way on, never a blank window. Another place starts whole again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, placeKey: this.props.placeKey }

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.placeKey === state.placeKey ? null : { hasFailed: false, placeKey: props.placeKey }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <Container size="sm" py="xl">
        <Stack>
          <Title order={1} size="h2">Ta część okna przestała działać</Title>
          <Text>Zapisane dane są bezpieczne. Można spróbować jeszcze raz albo przejść do innego miejsca. Jeśli to się powtarza, uruchom program ponownie.</Text>
          <Group>
            <Button onClick={() => this.setState({ hasFailed: false })}>Spróbuj ponownie</Button>
            <Button variant="default" onClick={() => location.reload()}>Wczytaj okno od nowa</Button>
          </Group>
        </Stack>
      </Container>
    )
  }
}
