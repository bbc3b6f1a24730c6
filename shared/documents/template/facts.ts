import { consultationFacts } from './consultation-facts.ts'
import type { FactSection, FactSource } from './fact.ts'
import { meetingFactsOf } from './meeting-facts.ts'
import { houseFacts, organisationFacts, otherFacts, unitFacts } from './office-facts.ts'
import type { TemplateValues } from './placeholder.ts'

/** All facts, in the order in which they are shown to choose from. */
export const factSections: readonly FactSection[] = [...otherFacts, ...houseFacts, ...meetingFactsOf, ...consultationFacts, ...unitFacts, ...organisationFacts]

/** The facts as values for a template. */
export function valuesOfFacts(source: FactSource): TemplateValues {
  return Object.fromEntries(factSections.flatMap(({ facts }) => facts.map(({ name, of }) => [name, of(source)])))
}
