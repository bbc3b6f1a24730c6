import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { pageHeaders } from './content-security-policy.ts'

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** The file that a path of an address means, or nothing when it would lie outside `root` or has an unknown kind. */
export function fileOfAddress(root: string, pathname: string): string | undefined {
  let decoded
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (decoded.includes('\0') || decoded.includes('\\') || decoded.includes(':')) return undefined
  const file = join(root, decoded)
  return file.startsWith(root + sep) && extname(file) in contentTypes ? file : undefined
}

/** One file of the built page with its headers; 404 for everything that is not there to be served. */
export async function serveFile(root: string, pathname: string): Promise<Response> {
  const file = fileOfAddress(root, pathname)
  try {
    if (!file) return new Response(null, { status: 404, headers: pageHeaders })
    const body = new Uint8Array(await readFile(file))
    return new Response(body, { headers: { ...pageHeaders, 'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream' } })
  } catch {
    return new Response(null, { status: 404, headers: pageHeaders })
  }
}
