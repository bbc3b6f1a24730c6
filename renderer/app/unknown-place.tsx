import { Anchor, Stack, Text, Title } from '@mantine/core'
import { hrefOf } from '#renderer/ui/place.ts'

/** For an address that leads nowhere: an old link, or one typed wrong. */
export function UnknownPlace() {
  return (
    <Stack p="lg">
      <Title order={1} size="h2">Nie ma takiego miejsca</Title>
      <Text>Adres jest niepełny albo pochodzi z innej wersji programu. <Anchor href={hrefOf([])}>Przejdź na początek</Anchor> albo wybierz miejsce z menu.</Text>
    </Stack>
  )
}
