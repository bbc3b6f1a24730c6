import { Button, Group, Text } from '@mantine/core'
import { useImperativeHandle, useRef, type Ref } from 'react'
import { CreateDialog } from '#renderer/ui/create-dialog.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FoundDraft } from '#renderer/ui/found-draft.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { PartyFields } from '#renderer/ui/party-fields.tsx'
import { goTo } from '#renderer/ui/place.ts'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { useWindowKeys } from '#renderer/ui/use-window-keys.ts'
import type { CallAbout } from './call-entry.ts'
import { CallPlace } from './call-place.tsx'
import { callerFieldWords, callMoment } from './call-words.ts'
import { useNewCall } from './use-new-call.ts'

export type NewCallHandle = { open: (about: CallAbout) => void }

/** A new call, made while somebody is on the phone: the topic first, everything that is known already filled in. It stands over whatever is on the screen. */
export function NewCall({ handle }: { handle: Ref<NewCallHandle> }) {
  const { draft, values, ...entry } = useNewCall((id) => goTo(['calls', id]))
  const fields = useRef<HTMLDivElement>(null)
  const startAnew = async () => {
    await entry.giveUp()
    fields.current?.closest('form')?.querySelector('textarea')?.focus() // the button is gone with what it gave up
  }
  useImperativeHandle(handle, () => ({ open: (about) => void entry.open(about) }))
  useWindowKeys(({ key, ctrlKey, metaKey }) => (entry.isOpen && key === 'Enter' && (ctrlKey || metaKey) ? () => fields.current?.closest('form')?.requestSubmit() : undefined))
  return (
    <CreateDialog title="Nowa rozmowa" isOpen={entry.isOpen} onClose={entry.close} onCreate={entry.create} isRunning={draft.isRunning} error={draft.error} size="52rem">
      <div ref={fields} hidden />
      {entry.found && <FoundDraft onRestore={entry.restoreFound} onDrop={entry.dropFound} />}
      {entry.isContinued && (
        <Group gap="xs" role="status">
          <Text size="sm">To niezapisana rozmowa: {callMoment(values)}.</Text>
          <Button size="compact-sm" variant="default" onClick={() => void startAnew()}>Odrzuć ją i zacznij nową</Button>
        </Group>
      )}
      <LongTextField field={draft.field('topic')} label="Temat" hint="O co pyta albo co zgłasza. Ctrl+Enter tworzy rozmowę z każdego pola." minRows={2} isRequired hasFirstFocus />
      <LongTextField field={draft.field('answer')} label="Udzielona odpowiedź" minRows={2} />
      <PartyFields words={callerFieldWords} kind={draft.field('callerKind')} organisation={draft.field('organisation')} person={draft.field('person')} typed={entry.typed} onTyped={entry.setTyped}>
        <DateField field={draft.field('date')} label="Dzień" isRequired />
        <TimeField field={draft.field('time')} label="Godzina" isRequired />
      </PartyFields>
      <CallPlace day={values.date} time={values.time} duty={draft.field('duty')} roster={draft.field('roster')} consultation={draft.field('consultation')} />
      <LongTextField field={draft.field('note')} label="Notatka dla Referatu" minRows={1} />
      {entry.isUnchosen && <Text size="sm" c="var(--mantine-color-error)" role="alert">Nie utworzono: wybierz z listy pod polem, kto dzwoni. Ostatnia pozycja listy dodaje nowy wpis.</Text>}
    </CreateDialog>
  )
}
