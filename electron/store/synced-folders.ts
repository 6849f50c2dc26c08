import { posix, win32 } from 'node:path'

/** Folder names that the sync services give their folders, in lower case. */
const services: readonly (readonly [RegExp, string])[] = [
  [/^onedrive( ?-.*)?$/, 'OneDrive'],
  [/^dropbox( ?\(.*\))?$/, 'Dropbox'],
  [/^(google ?drive|googledrive-.*|my drive|min enhet|drivefs)$/, 'Google Drive'],
  [/^(icloud ?drive|mobile documents|com~apple~clouddocs)$/, 'iCloud'],
  [/^cloudstorage$/, 'en molntjänst'],
  [/^nextcloud\d*$/, 'Nextcloud'],
  [/^owncloud\d*$/, 'ownCloud'],
  [/^box( sync)?$/, 'Box'],
  [/^(mega|megasync|pcloud ?drive|tresorit|proton ?drive|seafile|syncthing)$/, 'en molntjänst'],
]

type Env = Readonly<Record<string, string | undefined>>

function isInside(folder: string, path: string, platform: string): boolean {
  const tool = platform === 'win32' ? win32 : posix
  const fold = (text: string) => (platform === 'linux' ? text : text.toLowerCase())
  const way = tool.relative(fold(tool.normalize(folder)), fold(path))
  return !way.startsWith('..') && !tool.isAbsolute(way)
}

/** The name of the service that would sync the path to a server; null where none is seen. `path` is absolute. */
export function syncedBy(path: string, env: Env, platform: string): string | null {
  for (const [name, folder] of Object.entries(env)) {
    if (/^onedrive/i.test(name) && folder && isInside(folder, path, platform)) return 'OneDrive'
  }
  for (const segment of path.toLowerCase().split(platform === 'win32' ? /[\\/]/ : '/')) {
    const service = services.find(([pattern]) => pattern.test(segment))
    if (service !== undefined) return service[1]
  }
  return null
}

/** Whether the path lies in the part of a Windows profile that is copied to a server at sign-out. */
export function isRoaming(path: string, env: Env): boolean {
  const roaming = Object.entries(env).find(([name]) => name.toUpperCase() === 'APPDATA')?.[1]
  if (roaming && isInside(roaming, path, 'win32')) return true
  return /[\\/]appdata[\\/]roaming([\\/]|$)/i.test(path)
}
