import { isAbsolute, join, relative } from 'node:path'
import { isOwnAddress } from './own-page.ts'

/** The file below `root` that an address stands for; null where it is not ours or points outside. */
export function fileFor(root: string, url: string): string | null {
  if (!isOwnAddress(url)) return null
  const path = decodePath(new URL(url).pathname)
  if (path === null) return null
  const file = join(root, path)
  const inside = relative(root, file)
  const escapes = inside === '' || isAbsolute(inside) || inside.split(/[\\/]/).includes('..')
  return escapes ? null : file
}

function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    // A backslash is a separator on Windows and a NUL ends a path in C: neither is in the name of any file of ours.
    return path.includes('\0') || path.includes('\\') ? null : path
  } catch {
    return null
  }
}
