import { Button, NativeSelect, Stack, Table, Text } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { countOf } from '#shared/text/plural.ts'
import { JobProgress } from './job-progress.tsx'
import type { ListColumns } from './list-columns.ts'
import { isMapped, meaningOf, sharedLayouts, withMeaning, type SharedLayout } from './mapping.ts'
import { placeSentence } from './summary-sentence.ts'
import type { ImportState } from './use-import.ts'

const columnForms = { one: 'kolumna', few: 'kolumny', many: 'kolumn' }

const leftOut = { value: '', label: 'pomiń tę kolumnę' }

const placesOf = ({ places }: SharedLayout) => `${placeSentence(places[0] ?? { file: '' })}${places.length > 1 ? ` i jeszcze ${places.length - 1}` : ''}`

/** What each column of the files was taken for. A person can say it anew; that is kept for files with the same headings. */
export function LayoutColumns({ state, columns: { meanings, isReadable } }: { state: ImportState; columns: ListColumns }) {
  const { mapping, setMapping, reading } = state
  const layouts = sharedLayouts(state.preview?.layouts ?? [])
  const isUnread = layouts.some(({ headers }) => !isReadable(headers.map(({ field }) => field)))
  const [isOpen, setIsOpen] = useState(isUnread)
  const skipped = layouts.reduce((sum, layout) => sum + layout.headers.filter((column) => meaningOf(mapping, layout.signature, column) === null).length, 0)
  if (layouts.length === 0) return null
  return (
    <section aria-label="Kolumny">
      <Button variant="default" aria-expanded={isOpen} leftSection={isOpen ? <IconChevronDown size={18} aria-hidden /> : <IconChevronRight size={18} aria-hidden />} onClick={() => setIsOpen(!isOpen)}>
        {`Co oznaczają kolumny${skipped > 0 ? ` (pominięte: ${countOf(skipped, columnForms)})` : ''}`}
      </Button>
      {isOpen && (
        <Stack gap="md" mt="xs">
          {layouts.map(({ signature, headers, places }) => (
            <Table key={signature} captionSide="top" verticalSpacing={4} layout="fixed">
              <Table.Caption ta="left" className="wraps">{placesOf({ signature, headers, places })}</Table.Caption>
              <Table.Thead><Table.Tr><Table.Th scope="col">Nagłówek w pliku</Table.Th><Table.Th scope="col">Co oznacza</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {headers.map((column) => (
                  <Table.Tr key={column.header}>
                    <Table.Td className="wraps">{column.header}</Table.Td>
                    <Table.Td>
                      <NativeSelect
                        aria-label={`Co oznacza kolumna „${column.header}”`} data={[leftOut, ...meanings.map(({ field, label }) => ({ value: field, label }))]} value={meaningOf(mapping, signature, column) ?? ''}
                        onChange={(event) => setMapping(withMeaning(mapping, { signature, header: column.header, read: column.field }, meanings.find(({ field }) => field === event.currentTarget.value)?.field ?? null))}
                      />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          ))}
        </Stack>
      )}
      {isMapped(mapping) && (
        <Stack gap="xs" mt="xs" align="flex-start">
          <Text className="warning">Podgląd pokazuje jeszcze dawne znaczenie kolumn.{state.hasChosen && ' Po odświeżeniu wybory przy wierszach zaczną się od nowa.'}</Text>
          {!reading.isRunning && <Button onClick={state.read}>Odśwież podgląd</Button>}
          <JobProgress job={reading} words="Czytanie plików" isShare />
        </Stack>
      )}
    </section>
  )
}
