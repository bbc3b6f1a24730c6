import { CallsPanel } from './calls-panel.tsx'

/** The calls of a consultation, on its card: the figures go to the report. */
export function ConsultationCalls({ id }: { id: string }) {
  return <CallsPanel consultation={id} about={{ consultation: id }} hasUnits />
}
