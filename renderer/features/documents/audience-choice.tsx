import { NativeSelect } from '@mantine/core'

const audiences = [{ value: 'public', label: 'do publikacji' }, { value: 'internal', label: 'do użytku wewnętrznego (z danymi osób)' }]

/** Whom a paper is for: everybody, without people's names; or the office alone. */
export function AudienceChoice({ isInternal, onChange }: { isInternal: boolean; onChange: (isInternal: boolean) => void }) {
  return <NativeSelect label="Dla kogo" data={audiences} value={isInternal ? 'internal' : 'public'} onChange={(event) => onChange(event.currentTarget.value === 'internal')} />
}
