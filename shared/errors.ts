import * as z from 'zod'

/** Every way an operation can fail. Closed: a page, a script or a test can rely on the list. */
export const errorCodes = ['invalid_input', 'not_found', 'conflict', 'rule_broken', 'cancelled', 'io_failed', 'unexpected'] as const
export type ErrorCode = (typeof errorCodes)[number]

/** Why, in one word. Closed as well; each is worded for people in `shared/text/messages.ts`. */
export const reasons = [
  // a field
  'required', 'too_long', 'too_short', 'not_a_choice', 'not_a_number', 'not_whole', 'out_of_range', 'not_a_date', 'not_a_time', 'not_a_moment', 'not_an_id', 'not_a_year', 'wrong_type', 'unknown_field',
  'unstorable_text', 'not_an_email', 'not_a_phone', 'not_a_postcode', 'not_a_link', 'not_a_case_number', 'krs_format', 'krs_zeros', 'nip_format', 'nip_zeros', 'regon_format', 'regon_zeros', 'looks_like_pesel', 'wrong_check_digit',
  'end_before_start', 'duplicate', 'twice_in_list', 'no_such_record', 'justification_required', 'submitter_needs_record', 'names_overlap', 'dates_or_period',
  'position_locked', 'withdraw_first', 'lead_needed', 'self_reference', 'too_many', 'answer_final', 'duty_stays', 'calls_stay', 'far_from_consultation', 'position_stays', 'not_earlier', 'lineage_circle',
  // an operation
  'unknown_operation', 'edited_meanwhile', 'still_needed', 'number_kept', 'postulate_cancelled', 'already_undone', 'not_undone', 'redaction_stays', 'nothing_to_undo', 'schema_changed', 'sample_is_start', 'not_empty',
  'publish_instead', 'nothing_to_publish', 'published_later', 'nothing_to_make', 'nothing_to_pack', 'all_unfinished', 'internal_not_published', 'personal_data_in_public', 'findings_unseen', 'no_duties', 'not_published', 'already_remark', 'make_remark_instead',
  'postulate_replaced', 'nobody_answers', 'decision_needed', 'merged_twice', 'not_merged', 'different_stage', 'not_approved', 'nothing_to_take', 'already_carried', 'same_year', 'finished_matter', 'remark_stays', 'others_joined', 'withdraw_before', 'choices_missing', 'taken_twice', 'plan_unknown', 'unknown_document', 'not_for_this', 'format_unavailable', 'made_by_program', 'not_made_here', 'not_compared', 'document_is_fact', 'bad_cursor', 'read_back_failed',
  // files and the store
  'not_a_workbook', 'not_a_document', 'protected_document', 'document_too_large', 'document_has_macros', 'document_signed', 'document_reaches_out', 'template_has_errors', 'template_failed', 'protected_file', 'not_a_picture', 'picture_damaged', 'picture_too_large', 'picture_too_small', 'file_too_large', 'reading_too_long', 'no_table_found', 'not_a_table', 'file_unreadable', 'handle_unknown', 'bad_file_name', 'document_not_recorded', 'file_missing', 'file_exists', 'file_is_data', 'file_locked', 'folder_missing', 'read_only', 'disk_full', 'not_a_database', 'foreign_database', 'newer_database', 'older_database', 'damaged_database', 'database_in_use',
  'backup_damaged', 'backup_missing', 'foreign_backup', 'browser_missing', 'print_failed', 'window_only', 'busy', 'already_running', 'worker_stopped',
] as const
export type Reason = (typeof reasons)[number]

export const reason = z.enum(reasons)
export const reasonParams = z.record(z.string(), z.union([z.string(), z.number()]))
export type ReasonParams = z.infer<typeof reasonParams>

/** One thing that a check found in what was to leave the office. */
const finding = z.object({ rule: z.string(), severity: z.enum(['error', 'warning']), sentence: z.string(), where: z.string() })
export type RefusedFinding = z.infer<typeof finding>

export const wireError = z.object({
  code: z.enum(errorCodes),
  reason: reason.optional(),
  params: reasonParams.optional(),
  /** Path of the field (`names.0.name`) → what is wrong with it. */
  fields: z.record(z.string(), reason).optional(),
  /** What was found, where that is why. */
  findings: z.array(finding).readonly().optional(),
})
export type WireError = z.infer<typeof wireError>

export type Reply<T> = { ok: true; value: T } | { ok: false; error: WireError }

type Details = { reason?: Reason; params?: ReasonParams; fields?: Record<string, Reason>; findings?: readonly RefusedFinding[]; cause?: unknown }

/** The one error of this program. It crosses the bridge as its code, reason, parameters, fields and findings; `cause` stays behind and is only logged by its kind. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly reason: Reason | undefined
  readonly params: ReasonParams | undefined
  readonly fields: Record<string, Reason> | undefined
  readonly findings: readonly RefusedFinding[] | undefined

  constructor(code: ErrorCode, details: Details = {}) {
    super(`${code}${details.reason ? `: ${details.reason}` : ''}`, 'cause' in details ? { cause: details.cause } : undefined)
    this.name = 'AppError'
    this.code = code
    this.reason = details.reason
    this.params = details.params
    this.fields = details.fields
    this.findings = details.findings
  }

  toWire(): WireError {
    const { code, reason, params, fields, findings } = this
    return { code, ...(reason && { reason }), ...(params && { params }), ...(fields && { fields }), ...(findings && { findings }) }
  }
}
