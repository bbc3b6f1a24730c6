function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')
}

/** The page: only its own files, no inline script, no connections. Inline styles are the UI kit's way of positioning. */
export const pagePolicy = policy({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'font-src': "'self' data:",
  'connect-src': "'none'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})

/** A document on its way to the printer or into a PDF: no script at all, nothing from outside itself. */
export const documentPolicy = policy({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
})

const sealed = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' }

export const pageHeaders: Record<string, string> = { ...sealed, 'Content-Security-Policy': pagePolicy, 'Cross-Origin-Opener-Policy': 'same-origin' }
export const documentHeaders: Record<string, string> = { ...sealed, 'Content-Security-Policy': documentPolicy }
