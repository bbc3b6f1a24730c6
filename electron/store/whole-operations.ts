/**
 * Operations whose halves mean nothing: the parts of one entry, two duties that changed places, a roster and what was published of it, a call and its remark.
 * An undo takes such an operation back whole or not at all. Joining is none of them: each joined entry may be taken out by itself.
 */
export const wholeOperations: readonly string[] = ['postulates.split', 'duties.swap', 'rosters.publish', 'calls.toRemark']
