import { readFileSync, realpathSync, statfsSync } from 'node:fs'
import { posix, win32 } from 'node:path'
import { isNetworkType, isOnNetworkMount } from './network-mounts.ts'
import { isRoaming, syncedBy } from './synced-folders.ts'

export type Env = Readonly<Record<string, string | undefined>>

/** What the check asks the computer. Passed in by tests, which then answer for another one. */
export interface FolderProbe {
  /** The path with every link and drive letter resolved. Throws ENOENT where nothing is there. */
  realpath(path: string): string
  /** The text of /proc/mounts; null where it cannot be read. */
  mounts(): string | null
  /** statfs's number for the kind of file system; null where it cannot be asked. */
  statfsType(path: string): number | null
}

function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

const computer: FolderProbe = {
  realpath: (path) => realpathSync.native(path),
  mounts: () => orNull(() => readFileSync('/proc/mounts', 'utf8')),
  statfsType: (path) => orNull(() => statfsSync(path).type),
}

/** Where the database lies when nobody has chosen: local to the computer, neither roaming nor synced. */
export function defaultDataFolder(env: Env, platform: string, home: string): string {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA']
    return win32.join(local ? local : win32.join(home, 'AppData', 'Local'), 'Direktlots')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Direktlots')
  const data = env['XDG_DATA_HOME']
  // A relative XDG_DATA_HOME is to be ignored, by its specification.
  return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), 'direktlots')
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** Resolves as much of the path as exists. Null where the drive or the folder above cannot be reached. */
function resolveExisting(
  path: string,
  tool: typeof posix,
  probe: FolderProbe,
): { all: string; there: string } | null {
  const rest: string[] = []
  for (let at = path; ; at = tool.dirname(at)) {
    try {
      const there = probe.realpath(at)
      return { all: tool.join(there, ...rest), there }
    } catch (error) {
      if (!isNotFound(error) || tool.dirname(at) === at) return null
      rest.unshift(tool.basename(at))
    }
  }
}

/** `\\server\share` and its kin, but not `\\?\C:\`, which is the computer's own disk. */
function isUnc(path: string): boolean {
  return /^[\\/]{2}/.test(path) && !/^[\\/]{2}\?[\\/][a-z]:/i.test(path)
}

function isOnNetwork(all: string, there: string, platform: string, probe: FolderProbe): boolean {
  if (platform === 'win32') return isUnc(all)
  // A disk that is mounted on a Mac is an external or a shared one; its own disk is resolved to a path outside these.
  if (platform === 'darwin') return /^\/(Volumes|Network|net)\//.test(all)
  const mounts = probe.mounts()
  if (mounts !== null) return isOnNetworkMount(mounts, there)
  const type = probe.statfsType(there)
  return type !== null && isNetworkType(type)
}

const advice = 'Välj en mapp på datorns egen disk.'
const onNetwork = (path: string) =>
  `Datamappen ${path} ligger på en annan dator eller på en ansluten disk. Där kan databasen skadas. ${advice}`
const synced = (path: string, service: string) =>
  `Datamappen ${path} synkas av ${service}. Då kan databasen skadas och uppgifter lämna datorn. ${advice}`

/**
 * Null where the database may lie in the folder, which need not exist yet; otherwise a Swedish sentence that says
 * why not and what to do.
 */
export function checkDataFolder(
  path: string,
  env: Env,
  platform: string,
  probe: FolderProbe = computer,
): string | null {
  const tool = platform === 'win32' ? win32 : posix
  if (platform === 'win32' && isUnc(path)) return onNetwork(path)
  if (!tool.isAbsolute(path)) return `Datamappen ${path} är inte en hel sökväg. Ange mappen från diskens rot.`
  const resolved = resolveExisting(tool.normalize(path), tool, probe)
  if (resolved === null)
    return `Datamappen ${path} går inte att nå. Kontrollera att disken är ansluten, eller välj en annan mapp.`
  for (const shape of [tool.normalize(path), resolved.all]) {
    if (platform === 'win32' && isRoaming(shape, env))
      return `Datamappen ${path} ligger i din centrala profil, som kopieras till en server. ${advice}`
    const service = syncedBy(shape, env, platform)
    if (service !== null) return synced(path, service)
  }
  return isOnNetwork(resolved.all, resolved.there, platform, probe) ? onNetwork(path) : null
}
