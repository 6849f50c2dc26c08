/**
 * What the page may do, as response headers. `nonce` marks the two small style elements that React Aria adds to the head
 * when a button or a dialog is shown; no other inline style and no inline script runs.
 */
export function pageHeaders(contentType: string, nonce: string): Record<string, string> {
  return { 'content-type': contentType, ...fixedHeaders, 'content-security-policy': policy(nonce) }
}

const fixedHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  // The files change with the program; a copy kept from an older version would be wrong.
  'cache-control': 'no-store',
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
