/** What is said over a preview: its information clause is not finished, or a letter tells its addressee nothing. */
export const previewRemarkNames = ['clause_unfinished', 'nothing_to_send'] as const
export type PreviewRemark = (typeof previewRemarkNames)[number]
