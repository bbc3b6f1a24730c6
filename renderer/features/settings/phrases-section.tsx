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
import { decisionLabels, type Decision } from '#shared/domain/position.ts'
import { NewPhrase } from './new-phrase.tsx'
import { PhraseCard } from './phrase-card.tsx'
import { settingsSections } from './settings-sections.ts'

const phraseForms = { one: 'zwrot', few: 'zwroty', many: 'zwrotów' }
const decisionWords: Record<Exclude<Decision, 'pending'>, string> = { accepted: 'uwzględniono', partially: 'częściowo', rejected: 'nie uwzględniono', out_of_scope: 'poza zakresem', noted: 'przyjęto do wiadomości' }

/** Standard phrases of positions, for the menu „Wstaw zwrot”. */
export function PhrasesSection({ id, acts }: { id: string | undefined; acts: (id: string) => ReactNode }) {
  const { text, setText, filter } = useDeferredSearch()
  const [decision, setDecision] = useState<keyof typeof decisionWords | null>(null)
  const newFlag = useNewFlag()
  const pages = usePages('phrases.list', { ...filter, ...(decision && { decision }) })
  const back = useCallback(() => goTo(['settings', 'phrases']), [])

  const list = (
    <DataList
      title={settingsSections.phrases} pages={pages} counted={phraseForms} opened={id} onOpen={(opened) => goTo(['settings', 'phrases', opened])} search={text} onSearch={setText}
      emptyText={decision === null ? 'Tu są zwroty, które powtarzają się w stanowiskach; wstawia je przycisk „Wstaw zwrot” pod tekstem stanowiska. Pierwszy doda przycisk „Nowy zwrot”.' : 'Nie ma zwrotów do tego rozstrzygnięcia.'}
      acts={<Button leftSection={<IconPlus size={18} aria-hidden />} onClick={newFlag.open}>Nowy zwrot</Button>}
      filters={<FilterWords label="Do jakiego rozstrzygnięcia" words={decisionWords} value={decision} onChange={setDecision} />}
      row={(row) => ({ title: row.title, detail: [row.decision && decisionLabels[row.decision], !row.isActive && 'wyłączony', row.text].filter(Boolean).join(' · '), isQuiet: !row.isActive })}
    />
  )
  return (
    <>
      <ListAndCard hasWideCard list={list} cardKey={id} onBack={back} card={id && <PhraseCard id={id} acts={acts(id)} />} />
      <NewPhrase isOpen={newFlag.isNew} onClose={newFlag.close} />
    </>
  )
}
