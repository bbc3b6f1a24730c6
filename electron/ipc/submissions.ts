import type { Consultation } from '#shared/domain/consultation.ts'
import { submission, submissionProblems, withFittingSender, type Submission } from '#shared/domain/submission.ts'
import { submissionFigures } from '#shared/domain/submission-figures.ts'
import { submissionList } from '#electron/store/lists/submissions.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import { submissionIdsOf } from '#electron/store/submissions-of.ts'
import type { AppHandlers } from './context.ts'
import { named, registerHandlers } from './register-handlers.ts'

const register = named('submissions', registerHandlers({ table: 'submission', list: submissionList, entity: submission, problems: submissionProblems, settle: withFittingSender }))

/** Letters, forms and messages that came to consultations. */
export const submissions: typeof register & AppHandlers<'submissions.figures'> = {
  ...register,

  'submissions.figures': async ({ consultation }, { db }) => {
    const one = await readEntity<Consultation>(db, 'consultation', consultation)
    return submissionFigures(one, await readEntities<Submission>(db, 'submission', await submissionIdsOf(db, [consultation])))
  },
}
