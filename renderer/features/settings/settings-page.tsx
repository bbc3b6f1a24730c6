import type { ReactNode } from 'react'
import { BackupsSection } from './backups-section.tsx'
import { ChannelsSection } from './channels-section.tsx'
import { ClauseSection } from './clause-section.tsx'
import { ClosedDaysSection } from './closed-days-section.tsx'
import { HeaderWordsSection } from './header-words-section.tsx'
import { HoursSection } from './hours-section.tsx'
import { OfficeSection } from './office-section.tsx'
import { PhrasesSection } from './phrases-section.tsx'
import { PlacesSection } from './places-section.tsx'
import { ProgrammesSection } from './programmes-section.tsx'
import { RulesSection } from './rules-section.tsx'
import { SectionFrame } from './section-frame.tsx'
import { SettingsNavigation } from './settings-navigation.tsx'
import classes from './settings-page.module.css'
import { sectionOf, type SettingsSection } from './settings-sections.ts'
import { SpheresSection } from './spheres-section.tsx'
import { UnitsSection } from './units-section.tsx'
import { UserSection } from './user-section.tsx'

type SettingsPageProps = {
  /** The rest of the address: a section, and in some the opened record. */
  section: string | undefined
  id: string | undefined
  /** The window's own control of its look. */
  appearance: ReactNode
  /** Templates of documents: of one form, or of all. */
  templates: (form: string | undefined) => ReactNode
  /** The papers of a unit. */
  unitDocuments: (unit: string) => ReactNode
  /** What other parts of the window show on a card: the history of a record. */
  acts: (table: 'unit' | 'sphere' | 'programme' | 'phrase' | 'settings', id: string) => ReactNode
}

/** Everything that is set once and holds for the whole program. */
export function SettingsPage({ section, id, appearance, templates, unitDocuments, acts }: SettingsPageProps) {
  const current = sectionOf(section)
  const pages: Record<SettingsSection, ReactNode> = {
    office: <OfficeSection acts={acts} />,
    user: <UserSection />,
    units: <UnitsSection id={id} acts={(unit) => acts('unit', unit)} documents={unitDocuments} />,
    spheres: <SpheresSection id={id} acts={(sphere) => acts('sphere', sphere)} />,
    programmes: <ProgrammesSection id={id} acts={(programme) => acts('programme', programme)} />,
    channels: <ChannelsSection />,
    places: <PlacesSection />,
    'closed-days': <ClosedDaysSection />,
    phrases: <PhrasesSection id={id} acts={(phrase) => acts('phrase', phrase)} />,
    'header-words': <HeaderWordsSection />,
    rules: <RulesSection />,
    clause: <ClauseSection />,
    templates: <SectionFrame section="templates" detail="Szablon można zapisać, zmienić w programie Word i dodać z powrotem. Do wbudowanego można zawsze wrócić.">{templates(id)}</SectionFrame>,
    hours: <HoursSection />,
    backups: <BackupsSection />,
    appearance: <SectionFrame section="appearance" detail="Obowiązuje na tym komputerze.">{appearance}</SectionFrame>,
  }
  return (
    <div className={classes.root}>
      <SettingsNavigation current={current} />
      <div className={classes.content} key={current}>{pages[current]}</div>
    </div>
  )
}
