import { Stack, Text } from '@mantine/core'
import { useRead } from '#renderer/api/use-read.ts'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { isCurrent } from '#shared/domain/postulate.ts'
import { RelativeList, type Relative } from './relative-list.tsx'
import { TakeFormer } from './take-former.tsx'
import { UnmergeButton } from './unmerge-button.tsx'

const one = <T,>(relative: T | null | undefined): T[] => (relative ? [relative] : [])

/** From which entries it comes and which came of it, in both directions. */
export function PostulateLineage({ id, record }: { id: string; record: RecordHandle<'postulates'> }) {
  const { data, error, refetch } = useRead('postulates.lineage', { id })
  const isAlone = data && [...one(data.splitFrom), ...data.parts, ...one(data.mergedInto), ...data.merged, ...one(data.carriedFrom), ...data.carriedTo].length === 0
  const takeFormer = (from: Relative) => record.values && isCurrent(record.values) && <TakeFormer postulate={id} from={from} />
  return (
    <section aria-label="Powiązane wpisy">
      <SectionTitle>Powiązane wpisy</SectionTitle>
      <Stack gap="sm">
        <ErrorNote error={error} title="Nie udało się odczytać powiązań" retry={() => void refetch()} />
        {isAlone && <Text c="dimmed">Nie podzielono go, nie połączono z innym i nie przeniesiono z innego roku.</Text>}
        {data && (
          <>
            <RelativeList title="Wydzielony z" relatives={one(data.splitFrom)} renderAct={takeFormer} />
            <RelativeList title="Podzielony na" relatives={data.parts} />
            <RelativeList title="Dołączony do" relatives={one(data.mergedInto)} />
            <RelativeList title="Dołączono do niego" relatives={data.merged} renderAct={(merged) => <UnmergeButton id={merged.id} number={merged.number} />} />
            <RelativeList title="Przeniesiony z" relatives={one(data.carriedFrom)} renderAct={takeFormer} />
            <RelativeList title="Przeniesiony do" relatives={data.carriedTo} />
          </>
        )}
        <RecordPicker field={record.field('carriedFrom')} noun="postulates" label="Ponawia postulat z wcześniejszego roku" />
      </Stack>
    </section>
  )
}
