import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useCallback, useState, type ReactNode } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { useRead } from '#renderer/api/use-read.ts'
import { DataList } from '#renderer/ui/data-list.tsx'
import { FilterWords } from '#renderer/ui/filter-words.tsx'
import { ListAndCard } from '#renderer/ui/list-and-card.tsx'
import { OtherYear } from '#renderer/ui/other-year.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { useDeferredSearch } from '#renderer/ui/use-deferred-search.ts'
import { useNewFlag } from '#renderer/ui/use-new-flag.ts'
import { useYear } from '#renderer/ui/year.ts'
import { consultationStageLabels, type Consultation } from '#shared/domain/consultation.ts'
import { yearOf } from '#shared/domain/day.ts'
import { ConsultationCard } from './consultation-card.tsx'
import { consultationNoun } from './consultation-noun.ts'
import { consultationRowText } from './consultation-row-text.ts'
import { NewConsultation } from './new-consultation.tsx'

type ConsultationsPageProps = {
  id: string | undefined
  /** What other parts of the window show on a card: papers, history. */
  panels: (id: string) => ReactNode
  acts: (id: string) => ReactNode
}

/** Consultations of the year: which stage each is in, and its card. */
export function ConsultationsPage({ id, panels, acts }: ConsultationsPageProps) {
  const { text, setText, filter } = useDeferredSearch()
  const [stage, setStage] = useState<Consultation['stage'] | null>(null)
  const { year } = useYear()
  const newFlag = useNewFlag()
  const office = useRead('settings.get', {})
  const pages = usePages('consultations.list', { ...filter, ...(year !== null && { year }), ...(stage && { stage }) })
  const opened = useRead('consultations.get', { id: id ?? '' }, { isEnabled: id !== undefined }).data
  const back = useCallback(() => goTo(['consultations']), [])

  const list = (
    <DataList
      isOfYear
      title="Konsultacje" pages={pages} counted={consultationNoun} opened={id} onOpen={(row) => goTo(['consultations', row])} search={text} onSearch={setText} row={consultationRowText}
      emptyText={stage === null ? `${year === null ? 'Nie ma jeszcze konsultacji' : `W roku ${year} nie ma konsultacji`}. Tu są konsultacje programów i innych projektów: od planu po raport.` : `Nie ma konsultacji na etapie „${consultationStageLabels[stage]}”.`}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowe konsultacje</Button>}
      filters={(
        <>
          <FilterWords label="Etap" words={consultationStageLabels} value={stage} onChange={setStage} />
          <OtherYear year={opened && yearOf(opened.startsOn)} />
        </>
      )}
    />
  )
  return (
    <>
      <ListAndCard list={list} cardKey={id} onBack={back} card={id && <ConsultationCard id={id} acts={acts(id)}>{panels(id)}</ConsultationCard>} />
      {office.data && <NewConsultation office={office.data} isOpen={newFlag.isNew} onClose={newFlag.close} />}
    </>
  )
}
