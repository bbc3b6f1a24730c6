import type { ReactNode } from 'react'
import { useRecord } from '#renderer/api/use-record.ts'
import { CardHeader } from '#renderer/ui/card-header.tsx'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { isCurrent, postulateStageLabels } from '#shared/domain/postulate.ts'
import { CancelPostulate } from './cancel-postulate.tsx'
import { CardSimilar } from './card-similar.tsx'
import { PostulateActs } from './postulate-acts.tsx'
import classes from './postulate-card.module.css'
import { PostulateLineage } from './postulate-lineage.tsx'
import { PostulateMarks } from './postulate-marks.tsx'
import { PostulateOrigin } from './postulate-origin.tsx'
import { PostulateRealisation } from './postulate-realisation.tsx'
import { PostulateTexts } from './postulate-texts.tsx'
import { PositionsPanel } from './positions-panel.tsx'
import { ReplacedBanner } from './replaced-banner.tsx'
import { ThreadPanel } from './thread-panel.tsx'
import { useOrigin } from './use-origin.ts'

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** One postulate or remark: its text on the left, the positions of the units on the right; one above the other where the card is narrow. */
export function PostulateCard({ id, acts, children }: { id: string; acts: (table: 'postulate' | 'position', id: string) => ReactNode; children: ReactNode }) {
  const record = useRecord('postulates', id)
  const origin = useOrigin({ meeting: record.values?.meeting ?? null, consultation: record.values?.consultation ?? null })
  return (
    <RecordForm record={record}>
      {(postulate) => (
        <>
          <CardHeader title={`${capital(postulateStageLabels[postulate.stage])} ${postulate.number}`} detail={<PostulateMarks postulate={postulate} deadline={origin.consultation} />} record={record}>
            <PostulateActs postulate={postulate} />
            {acts('postulate', id)}
          </CardHeader>
          <ReplacedBanner postulate={postulate} />
          <div className={classes.frame}>
            <div className={classes.halves}>
              <section className={classes.half} aria-label="Treść">
                <PostulateTexts id={id} record={record} programme={origin.programme} />
                <PostulateOrigin record={record} postulate={postulate} deadline={origin.consultation} />
                <PostulateLineage id={id} record={record} />
                <CancelPostulate postulate={postulate} />
              </section>
              <section className={classes.half} aria-label="Stanowiska">
                <PositionsPanel postulate={id} canAdd={isCurrent(postulate)} hosts={origin.meeting?.units ?? []} acts={(position) => acts('position', position)} />
                <ThreadPanel postulate={id} />
                <CardSimilar postulate={postulate} />
                <PostulateRealisation record={record} />
                {children}
              </section>
            </div>
          </div>
        </>
      )}
    </RecordForm>
  )
}
