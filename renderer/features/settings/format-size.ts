const numbers = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 1 })

/** The size of a file as people say it: `640 kB`, `1,2 MB`. */
export const formatSize = (bytes: number) => (bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${numbers.format(bytes / 1_000_000)} MB`)
