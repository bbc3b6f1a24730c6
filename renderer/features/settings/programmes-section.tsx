import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { programmeKindLabels, programmeStageLabels, type Programme } from '#shared/domain/programme.ts'
import { NewProgramme } from './new-programme.tsx'
import { ProgrammeCard } from './programme-card.tsx'
import { settingsSections } from './settings-sections.ts'
import { yearsSpan } from './years-span.ts'

const programmeForms = { one: 'program', few: 'programy', many: 'programów' }

/** Yearly and multi-year programmes and other policies. */
export function ProgrammesSection({ id, acts }: { id: string | undefined; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const [stage, setStage] = useState<Programme['stage'] | null>(null)
  const newFlag = useNewFlag()
  const pages = usePages('programmes.list', { ...filter, ...(stage && { stage }) })
  const back = useCallback(() => goTo(['settings', 'programmes']), [])

  const list = (
    <DataList
      title={settingsSections.programmes} pages={pages} counted={programmeForms} opened={id} onOpen={(opened) => goTo(['settings', 'programmes', opened])} search={text} onSearch={setText}
      emptyText={stage === null ? 'Tu są programy współpracy i inne polityki, które się konsultuje. Pierwszy doda przycisk „Nowy program”.' : 'Nie ma programów na tym etapie.'}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowy program</Button>}
      filters={<FilterWords label="Etap" words={programmeStageLabels} value={stage} onChange={setStage} />}
      row={(row) => ({ title: row.shortName || row.title, detail: [yearsSpan(row), programmeKindLabels[row.kind], programmeStageLabels[row.stage], row.shortName !== '' && row.title].filter(Boolean).join(' · '), isQuiet: row.stage === 'closed' })}
    />
  )
  return (
    <>
      <ListAndCard hasWideCard list={list} cardKey={id} onBack={back} card={id && <ProgrammeCard id={id} acts={acts(id)} />} />
      <NewProgramme isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
