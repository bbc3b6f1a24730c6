const kilobyte = 1024
const tenths = new Intl.NumberFormat('pl-PL', { maximumFractionDigits: 1 })

/** How large a file is, as links to it say: `123 KB`, `1,2 MB`; never less than `1 KB`. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / kilobyte))
  return kilobytes < kilobyte ? `${kilobytes} KB` : `${tenths.format(bytes / kilobyte / kilobyte).replaceAll('\u00A0', ' ')} MB`
}
