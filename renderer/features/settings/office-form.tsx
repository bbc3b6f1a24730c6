import type { ReactNode } from 'react'
import { useRecord, type RecordHandle } from '#renderer/api/use-record.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { SaveState } from '#renderer/ui/save-state.tsx'
import { settingsId, type Settings } from '#shared/domain/settings.ts'
import { SectionFrame } from './section-frame.tsx'
import type { SettingsSection } from './settings-sections.ts'

type OfficeFormProps = { section: SettingsSection; detail?: string; acts?: ReactNode; children: (record: RecordHandle<'settings'>, settings: Settings) => ReactNode }

/** A section that edits some fields of the office's one row of settings. */
export function OfficeForm({ section, detail, acts, children }: OfficeFormProps) {
  const record = useRecord('settings', settingsId)
  return (
    <SectionFrame section={section} {...(detail !== undefined && { detail })} acts={<>{acts}<SaveState record={record} /></>}>
      <RecordForm record={record}>{(settings) => children(record, settings)}</RecordForm>
    </SectionFrame>
  )
}
