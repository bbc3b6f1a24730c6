import { IconArchive, IconBuildingCommunity, IconCalendarEvent, IconCalendarMonth, IconFileImport, IconFileText, IconHistory, IconHourglass, IconMail, IconMessage2, IconPhone, IconPhoneCall, IconSettings, IconSpeakerphone, IconTable, IconUsers, type Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { CalendarPage } from '#renderer/features/calendar/calendar-page.tsx'
import { CallsPage } from '#renderer/features/calls/calls-page.tsx'
import { ConsultationCalls } from '#renderer/features/calls/consultation-calls.tsx'
import { DutyCallButton } from '#renderer/features/calls/duty-call-button.tsx'
import { RosterCalls } from '#renderer/features/calls/roster-calls.tsx'
import { AnnouncementCheck } from '#renderer/features/consultations/announcement-check.tsx'
import { ConsultationsPage } from '#renderer/features/consultations/consultations-page.tsx'
import { MatrixPage } from '#renderer/features/document-matrix/matrix-page.tsx'
import { PublicationPack } from '#renderer/features/document-matrix/publication-pack.tsx'
import { DocumentRegister } from '#renderer/features/documents/document-register.tsx'
import { DocumentsPage } from '#renderer/features/documents/documents-page.tsx'
import { DocumentsPanel } from '#renderer/features/documents/documents-panel.tsx'
import { LettersForEach } from '#renderer/features/documents/letters-for-each.tsx'
import { UnitDocuments } from '#renderer/features/documents/unit-documents.tsx'
import { OpenedDocument } from '#renderer/features/documents/opened-document.tsx'
import { HistoryButton } from '#renderer/features/history/history-button.tsx'
import { JournalPage } from '#renderer/features/history/journal-page.tsx'
import { ImportsPage } from '#renderer/features/imports/imports-page.tsx'
import { MeetingsPage } from '#renderer/features/meetings/meetings-page.tsx'
import { MinutesButton } from '#renderer/features/minutes/minutes-button.tsx'
import { MinutesPage } from '#renderer/features/minutes/minutes-page.tsx'
import { ProjectorPage } from '#renderer/features/minutes/projector-page.tsx'
import { OrganisationsPage } from '#renderer/features/organisations/organisations-page.tsx'
import { OwedPage } from '#renderer/features/owed/owed-page.tsx'
import { OwedPanel } from '#renderer/features/owed/owed-panel.tsx'
import { PeoplePage } from '#renderer/features/organisations/people-page.tsx'
import { PostulatesPage } from '#renderer/features/postulates/postulates-page.tsx'
import { RostersPage } from '#renderer/features/rosters/rosters-page.tsx'
import { SettingsPage } from '#renderer/features/settings/settings-page.tsx'
import { ConsultationSubmissions } from '#renderer/features/submissions/consultation-submissions.tsx'
import { SubmissionsPage } from '#renderer/features/submissions/submissions-page.tsx'
import { TemplatesPlace } from '#renderer/features/templates/templates-place.tsx'
import { DutyActsProvider, type DutyActs } from '#renderer/ui/duty-acts.ts'
import { importKinds, type ImportKind } from '#shared/domain/import-outcome.ts'
import { AppearanceChoices } from './appearance-choices.tsx'
import { UnknownPlace } from './unknown-place.tsx'
import { undoSentence } from './undo-sentence.ts'

/**
 * A place of the window: its address, its name in the navigation, the command that makes a new record there, and its page for the rest of the address. `within`: it is a part of another place,
 * stands under it and has no shortcut of its own. `parts`: it is reached by its parts alone, which the palette knows; one of them may stand under a place of its own.
 */
type PlaceEntry = { path: string; label: string; icon: Icon; newLabel?: string; within?: string; parts?: readonly { path: string; label: string; within?: string }[]; page: (rest: readonly string[]) => ReactNode }

const minutesPath = 'minutes'
const registerPage = (id: string | undefined) => <DocumentRegister id={id} acts={(row) => <HistoryButton table="document" id={row} />} />
const dutyActs: DutyActs = (duty, leave) => <DutyCallButton duty={duty} leave={leave} />

/** All places, in the order of the navigation. Here features meet: a card gets the papers and the history as its panels. */
export const places: readonly PlaceEntry[] = [
  {
    path: 'consultations', label: 'Konsultacje', icon: IconSpeakerphone, newLabel: 'Nowe konsultacje',
    page: ([id]) => <ConsultationsPage id={id} panels={(consultation) => <><OwedPanel target={{ consultation }} /><DocumentsPanel target={{ consultation }} checkOf={(kind, leave, check) => (kind === 'ogloszenie' ? <AnnouncementCheck consultation={consultation} onLeave={leave}>{check}</AnnouncementCheck> : check([]))} /><LettersForEach target={{ consultation }} /><PublicationPack target={{ consultation }} /><ConsultationSubmissions id={consultation} /><ConsultationCalls id={consultation} /></>} acts={(row) => <HistoryButton table="consultation" id={row} />} />,
  },
  { path: 'submissions', label: 'Zgłoszenia', icon: IconMail, within: 'consultations', page: ([id]) => <SubmissionsPage id={id} acts={(row) => <HistoryButton table="submission" id={row} />} /> },
  {
    path: 'meetings', label: 'Spotkania', icon: IconCalendarEvent, newLabel: 'Nowe spotkanie',
    page: ([id]) => <MeetingsPage id={id} panels={(meeting) => <><OwedPanel target={{ meeting }} /><DocumentsPanel target={{ meeting }} /><LettersForEach target={{ meeting }} /><PublicationPack target={{ meeting }} /></>} acts={(row) => <><MinutesButton meeting={row} /><HistoryButton table="meeting" id={row} /></>} />,
  },
  { path: 'calendar', label: 'Kalendarz', icon: IconCalendarMonth, within: 'meetings', page: () => <CalendarPage /> },
  {
    path: 'postulates', label: 'Postulaty', icon: IconMessage2, newLabel: 'Nowy postulat albo uwaga',
    page: ([id]) => <PostulatesPage id={id} panels={(postulate) => <DocumentsPanel target={{ postulate }} />} acts={(table, row) => <HistoryButton table={table} id={row} />} />,
  },
  { path: 'owed', label: 'Stanowiska komórek', icon: IconHourglass, within: 'postulates', page: () => <OwedPage /> },
  {
    path: 'imports', label: 'Wczytywanie plików', icon: IconFileImport, within: 'postulates',
    parts: [{ path: 'positions', label: 'Wczytaj wypełnione skoroszyty' }, { path: 'postulates', label: 'Importuj listę postulatów' }, { path: 'duties', label: 'Wczytaj dyżury ze skoroszytu', within: 'rosters' }],
    page: ([kind]) => (isImportKind(kind) ? <ImportsPage key={kind} kind={kind} sentenceOf={undoSentence} /> : <UnknownPlace />),
  },
  {
    path: 'rosters', label: 'Dyżury', icon: IconPhone, newLabel: 'Nowy harmonogram dyżurów',
    page: ([id]) => <DutyActsProvider value={dutyActs}><RostersPage id={id} panels={(roster) => <><DocumentsPanel target={{ roster }} /><RosterCalls id={roster} /></>} acts={(row) => <HistoryButton table="roster" id={row} />} /></DutyActsProvider>,
  },
  { path: 'calls', label: 'Rozmowy', icon: IconPhoneCall, within: 'rosters', page: ([id]) => <CallsPage id={id} acts={(row) => <HistoryButton table="call" id={row} />} /> },
  {
    path: 'organisations', label: 'Organizacje', icon: IconBuildingCommunity, newLabel: 'Nowa organizacja',
    page: ([id]) => <OrganisationsPage id={id} panels={(organisation) => <DocumentsPanel target={{ organisation }} />} acts={(row) => <HistoryButton table="organisation" id={row} />} />,
  },
  {
    path: 'people', label: 'Osoby', icon: IconUsers, newLabel: 'Nowa osoba',
    page: ([id]) => <PeoplePage id={id} panels={(person) => <DocumentsPanel target={{ person }} />} acts={(row) => <HistoryButton table="person" id={row} />} />,
  },
  { path: 'documents', label: 'Dokumenty', icon: IconFileText, page: ([id]) => (id === undefined ? <DocumentsPage letters={(year) => <LettersForEach target={{ year }} />} /> : registerPage(id)) },
  { path: 'matrix', label: 'Macierz roku', icon: IconTable, within: 'documents', page: () => <MatrixPage paper={({ kind, target }, onClose) => <OpenedDocument key={kind} kind={kind} target={target} onClose={onClose} />} /> },
  { path: 'register', label: 'Rejestr dokumentów', icon: IconArchive, within: 'documents', page: ([id]) => registerPage(id) },
  { path: 'journal', label: 'Dziennik zmian', icon: IconHistory, page: () => <JournalPage sentenceOf={undoSentence} /> },
  {
    path: 'settings', label: 'Ustawienia', icon: IconSettings,
    page: ([section, id]) => <SettingsPage section={section} id={id} appearance={<AppearanceChoices />} templates={(form) => <TemplatesPlace form={form} acts={(row) => <HistoryButton table="template" id={row} />} />} unitDocuments={(unit) => <UnitDocuments unit={unit} />} acts={(table, row) => <HistoryButton table={table} id={row} />} />,
  },
]

function isImportKind(kind: string | undefined): kind is ImportKind {
  return importKinds.some((one) => one === kind)
}

/** Places that Alt and a digit lead to, in the order of the navigation. */
export const shortcutPlaces = places.filter(({ within }) => within === undefined)

/** Those that stand in the navigation. */
export const listedPlaces = places.filter(({ parts }) => parts === undefined)

/** Whether a place takes the whole window: there one thing is done, by keyboard, and the navigation would only be in the way. */
export const isWholeWindow = ([first, id]: readonly string[]): boolean => first === minutesPath && id !== undefined

/** The address of a meeting's minutes; of the question which meeting, when none is open. */
export const minutesOfOpened = ([first, id]: readonly string[]): string[] => (first === 'meetings' && id !== undefined ? [minutesPath, id] : [minutesPath])

/** What is shown to a room: a page outside the window, so that no notice, name or search of the office can appear on it. Undefined for every other address. */
export function pageForRoom([first, id]: readonly string[]): ReactNode | undefined {
  return first === 'projector' && id !== undefined ? <ProjectorPage key={id} id={id} /> : undefined
}

/** The page of an address; the first place when the address is empty. */
export function pageAt(path: readonly string[]): ReactNode {
  const [first = places[0]?.path, ...rest] = path
  if (first === minutesPath) return <MinutesPage id={rest[0]} />
  const entry = places.find((place) => place.path === first)
  return entry ? entry.page(rest) : <UnknownPlace />
}
