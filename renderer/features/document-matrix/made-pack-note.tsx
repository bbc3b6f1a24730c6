import { Alert, Box, List, Text } from '@mantine/core'
import { countOf } from '#shared/text/plural.ts'
import { PackRemarks } from './pack-remarks.tsx'
import { PackPublished } from './pack-published.tsx'
import { packedSentence, remarksSentence, type MadePack } from './pack-words.ts'

const fileForms = { one: 'plik', few: 'pliki', many: 'plików' }

/** What was packed: first what has to be mended in it, then what was left out, its files when asked for, and the way to write down where they were published. */
export function MadePackNote({ made, onClose }: { made: MadePack; onClose: () => void }) {
  const hasErrors = made.remarks.some(({ rows }) => rows.some(({ severity }) => severity === 'error'))
  return (
    <Alert mt="xs" variant="light" {...(hasErrors && { color: 'red' })} className="breaks" withCloseButton closeButtonLabel="Zamknij wiadomość" onClose={onClose}>
      <Text fw={hasErrors ? 600 : undefined}>{remarksSentence(made.remarks)}</Text>
      <PackRemarks remarks={made.remarks} />
      <Text mt="xs">{packedSentence(made)}</Text>
      {made.leftOut.length > 0 && (
        <>
          <Text mt="xs">Pominięto. Wejdą do pakietu, gdy będą gotowe albo gdy zaznaczysz je przy tworzeniu pakietu:</Text>
          <List size="sm" mt={4} aria-label="Pominięte dokumenty">{made.leftOut.map(({ title, because }) => <List.Item key={title}>{title}. {because}</List.Item>)}</List>
        </>
      )}
      <Box component="details" mt="xs">
        <summary>{countOf(made.files.length, fileForms)} w pakiecie</summary>
        <List size="sm" mt={4} aria-label="Pliki pakietu">{made.files.map(({ name }) => <List.Item key={name}>{name}</List.Item>)}</List>
      </Box>
      <PackPublished files={made.files} />
    </Alert>
  )
}
