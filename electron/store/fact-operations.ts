/**
 * Jobs that left a file outside the program and entered it in the register of documents. The file stays whatever is undone, so that it was made is never taken back: „Cofnij” passes over them.
 * Every job that calls `recordMade` or `enterMade` is named here.
 */
export const factOperations: readonly string[] = ['documents.export', 'documents.exportForEach', 'documents.publicationPack', 'documents.makeSet', 'positions.exportWorkbooks']
