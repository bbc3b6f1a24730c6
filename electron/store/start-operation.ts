/** Name of the operation that fills a new file with its starting data. */
export const startOperation = 'start'

/** Where everything begins: a new file's own data, and the sample put into it. Never undone as a whole. */
export const startOperations: readonly string[] = [startOperation, 'settings.loadSample']
