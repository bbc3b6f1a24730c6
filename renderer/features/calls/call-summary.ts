import { countOf } from '#shared/text/plural.ts'
import { callForms } from './call-words.ts'

type Figures = { calls: number; answered: number; becameRemarks: number }

/** The figures of calls in one sentence. */
export function callSummary({ calls, answered, becameRemarks }: Figures): string {
  return calls === 0 ? 'Nie zapisano jeszcze rozmów.' : `${countOf(calls, callForms)}, z odpowiedzią ${answered}, zapisane jako uwagi ${becameRemarks}.`
}
