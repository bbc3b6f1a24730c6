/** Name of the operation that fills a new file with its starting data. It is where everything begins, so it is never undone as a whole. */
export const startOperation = 'start'
