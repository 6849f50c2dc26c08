import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import { fileFor } from './file-for.ts'
import { pageHeaders } from './headers.ts'
import { scheme } from './own-page.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** What the built page carries where the nonce of this run belongs (see renderer/vite.config.ts). */
const noncePlaceholder = 'DIREKTLOTS_NONCE'

/** Makes the scheme a web origin of its own. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built page, and nothing outside `root`, to the session. */
export function servePage(session: Session, root: string): void {
  const nonce = randomBytes(16).toString('base64')
  session.protocol.handle(scheme, (request) => answer(root, request, nonce))
}

async function answer(root: string, request: Request, nonce: string): Promise<Response> {
  const file = request.method === 'GET' ? fileFor(root, request.url) : null
  const contentType = contentTypes[extname(file ?? '')]
  if (file === null || contentType === undefined) return notFound()
  try {
    const bytes = await readFile(file)
    const body = contentType.startsWith('text/html')
      ? bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)
      : new Uint8Array(bytes)
    return new Response(body, { headers: pageHeaders(contentType, nonce) })
  } catch {
    return notFound()
  }
}

function notFound(): Response {
  return new Response(null, { status: 404 })
}
