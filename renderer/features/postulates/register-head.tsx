import { Button, Collapse, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconFilter, IconPlus, IconSearch } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import frame from '#renderer/ui/list-frame.module.css'
import { positionStateLabels } from '#shared/domain/position.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { PostulateFilterFields } from './postulate-filter-fields.tsx'
import { ColumnMenu } from './register-column-menu.tsx'
import { RegisterFilterLine } from './register-filter-line.tsx'
import { RegisterMenu } from './register-menu.tsx'
import classes from './register.module.css'
import type { RegisterExport } from './use-register-export.ts'
import type { Register } from './use-register.ts'
import { ViewMenu } from './view-menu.tsx'

type RegisterHeadProps = { register: Register; exporting: RegisterExport; /** Some rows are marked. */ isMarking: boolean; onNew: () => void }

/** Over the table: what it is, how many, its acts, the search and the filters. */
export function RegisterHead({ register, exporting, isMarking, onNew }: RegisterHeadProps) {
  const { pages, filters, search, setSearch, columns, setColumns } = register
  const [isOpen, setIsOpen] = useState(false)
  const [wasMarking, setWasMarking] = useState(isMarking)
  if (wasMarking !== isMarking) {
    setWasMarking(isMarking)
    if (isMarking) setIsOpen(false) // the rows need the room; what is chosen stays as words
  }
  const id = useId()
  return (
    <Stack gap="xs" className={frame.head}>
      <div className={frame.titleLine}>
        <h1 className={frame.title}>Postulaty</h1>
        <Text component="output" c="dimmed" size="sm" className="figures">{pages.isLoading ? '' : `${pages.isTotalAtLeast ? 'ponad ' : ''}${countOf(pages.total, nouns.postulate)}`}</Text>
        <Group gap="xs" className={frame.acts}>
          <ViewMenu register={register} />
          <ColumnMenu columns={columns} onChange={setColumns} />
          <RegisterMenu exporting={exporting} />
          <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={onNew}>Nowy postulat</Button>
        </Group>
      </div>
      <Group gap="xs">
        <TextInput
          className={classes.search} aria-label="Postulaty: szukaj" placeholder="Szukaj na liście" type="search" maxLength={500} leftSection={<IconSearch size={18} aria-hidden />} value={search} data-list-search
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <FilterWords label="Stan stanowiska" words={positionStateLabels} value={filters.chosen.state} onChange={(state) => filters.set('state', state)} />
        <Button variant="subtle" size="compact-md" leftSection={<IconFilter size={16} aria-hidden />} aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>{isOpen ? 'Schowaj filtry' : 'Więcej filtrów'}</Button>
      </Group>
      <Collapse expanded={isOpen} id={id}>
        <div className={classes.filters}><PostulateFilterFields filters={filters} /></div>
      </Collapse>
      <RegisterFilterLine filters={filters} />
    </Stack>
  )
}
