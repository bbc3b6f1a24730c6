import { NativeSelect } from '@mantine/core'
import { YearField } from '#renderer/ui/number-field.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { targetLabels, targetNouns, type PreviewSort, type TargetChoice } from './use-preview-target.ts'
import classes from './preview-target.module.css'

const quiet = { problems: {}, onLeave: () => undefined }

/** For what the preview is made: the sort of record where there are several, and the record. */
export function PreviewTarget({ choice: { sorts, sort, setSort, id, setId, year, setYear } }: { choice: TargetChoice }) {
  return (
    <>
      {sorts.length > 1 && <NativeSelect label="Dla czego" data={sorts.map((one) => ({ value: one, label: targetLabels[one] }))} value={sort} onChange={(event) => setSort(event.currentTarget.value as PreviewSort)} />}
      <div className={classes.picker}>
        {sort === 'year' ? <YearField label={targetLabels.year} field={{ ...quiet, name: 'preview-year', value: year, onChange: setYear }} /> : <RecordPicker key={sort} label={targetLabels[sort]} noun={targetNouns[sort]} field={{ ...quiet, name: 'preview-record', value: id, onChange: setId }} />}
      </div>
    </>
  )
}
