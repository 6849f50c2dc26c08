import { describe, expect, test } from 'vitest'
import {
  checkDataFolder,
  defaultDataFolder,
  type Env,
  type FolderProbe,
} from '../../../electron/store/data-folder.ts'

/** A computer where the links lead to what is given, and every other path is there. */
function aComputer(
  links: Record<string, string> = {},
  mounts: string | null = null,
  type = 0xef53,
): FolderProbe {
  return {
    realpath: (path) => links[path] ?? path,
    mounts: () => mounts,
    statfsType: () => type,
  }
}

const notThere = (path: string): never => {
  throw Object.assign(new Error(path), { code: 'ENOENT' })
}

test.each([
  ['win32', { LOCALAPPDATA: 'D:\\Lokalt' }, 'C:\\Users\\eva', 'D:\\Lokalt\\Direktlots'],
  ['win32', {}, 'C:\\Users\\eva', 'C:\\Users\\eva\\AppData\\Local\\Direktlots'],
  ['darwin', {}, '/Users/eva', '/Users/eva/Library/Application Support/Direktlots'],
  ['linux', { XDG_DATA_HOME: '/data/eva' }, '/home/eva', '/data/eva/direktlots'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/eva', '/home/eva/.local/share/direktlots'],
  ['linux', {}, '/home/eva', '/home/eva/.local/share/direktlots'],
])('on %s with %o the folder is local', (platform, env, home, folder) => {
  expect(defaultDataFolder(env, platform, home)).toBe(folder)
  expect(checkDataFolder(folder, env, platform, aComputer())).toBeNull()
})

describe('a folder that leaves the computer is refused:', () => {
  const oneDrive = { OneDriveCommercial: 'C:\\Users\\eva\\Regionens filer' }
  test.each<[string, string, Env]>([
    ['\\\\server\\share\\Direktlots', 'win32', {}],
    ['//server/share/Direktlots', 'win32', {}],
    ['\\\\?\\UNC\\server\\share', 'win32', {}],
    ['C:\\Users\\eva\\AppData\\Roaming\\Direktlots', 'win32', {}],
    ['D:\\Flytt\\Direktlots', 'win32', { AppData: 'D:\\Flytt' }],
    ['C:\\Users\\eva\\OneDrive - Region Uppsala\\Direktlots', 'win32', {}],
    ['C:\\Users\\eva\\onedrive\\Direktlots', 'win32', {}],
    ['C:\\users\\EVA\\Regionens filer\\Direktlots', 'win32', oneDrive],
    ['C:/Users/eva/Dropbox (Privat)/Direktlots', 'win32', {}],
    ['G:\\Min enhet\\Direktlots', 'win32', {}],
    ['C:\\Users\\eva\\iCloudDrive\\x', 'win32', {}],
    ['C:\\Users\\eva\\Box\\x', 'win32', {}],
    ['/Users/eva/Library/Mobile Documents/com~apple~CloudDocs/x', 'darwin', {}],
    ['/Users/eva/Library/CloudStorage/GoogleDrive-eva@example.se/x', 'darwin', {}],
    ['/Volumes/gemensam/Direktlots', 'darwin', {}],
    ['/home/eva/Nextcloud/direktlots', 'linux', {}],
    ['/home/eva/ownCloud/direktlots', 'linux', {}],
    ['/home/eva/Google Drive/direktlots', 'linux', {}],
  ])('%s on %s', (path, platform, env) => {
    expect(checkDataFolder(path, env, platform, aComputer())).toContain('Välj en mapp på datorns egen disk.')
  })

  test('a drive letter that stands for a server', () => {
    const probe = aComputer({ 'H:\\Direktlots': '\\\\server\\hem\\eva\\Direktlots' })
    expect(checkDataFolder('H:\\Direktlots', {}, 'win32', probe)).toContain('annan dator')
  })

  test('a folder not yet made below a link into a synced one', () => {
    const probe: FolderProbe = {
      ...aComputer(),
      realpath: (path) =>
        path === '/home/eva/data' ? '/home/eva/Dropbox/data' : path === '/' ? '/' : notThere(path),
    }
    expect(checkDataFolder('/home/eva/data/new/folder', {}, 'linux', probe)).toContain('Dropbox')
  })
})

describe('a folder on the computer is taken:', () => {
  test.each<[string, string, Env]>([
    ['\\\\?\\C:\\Direktlots', 'win32', {}],
    ['D:\\Inköp\\Direktlots', 'win32', { OneDrive: 'D:\\Inköp\\Direktlots-moln', APPDATA: 'C:\\Roaming' }],
    ['C:\\Users\\eva\\Boxar\\Direktlots', 'win32', {}],
    ['/home/eva/dropboxes/direktlots', 'linux', {}],
  ])('%s on %s', (path, platform, env) => {
    expect(checkDataFolder(path, env, platform, aComputer())).toBeNull()
  })
})

test('a path that is not whole, or a drive that is gone, is refused with what to do', () => {
  expect(checkDataFolder('data', {}, 'linux', aComputer())).toContain('Ange mappen från diskens rot')
  const gone: FolderProbe = { ...aComputer(), realpath: notThere }
  expect(checkDataFolder('Z:\\data', {}, 'win32', gone)).toContain('Kontrollera att disken är ansluten')
})

const mounts = `/dev/sda1 / ext4 rw 0 0
server:/hem /home nfs4 rw 0 0
/dev/sdb1 /home/lokal ext4 rw 0 0
//server/delad /mnt/delad\\040mapp cifs rw 0 0
eva@server:/ /mnt/ssh fuse.sshfs rw 0 0
https://moln.example.se/ /mnt/dav fuse rw 0 0
/dev/sdc1 /mnt/usb fuseblk rw 0 0
gocryptfs /mnt/hemlig fuse.gocryptfs rw 0 0
`

test.each([
  ['/srv/direktlots', true],
  ['/home/eva/direktlots', false],
  ['/home/lokal/eva', true],
  ['/homework', true],
  ['/mnt/delad mapp/x', false],
  ['/mnt/ssh/x', false],
  ['/mnt/dav/x', false],
  ['/mnt/usb/x', true],
  ['/mnt/hemlig/x', true],
])('by the mounts %s is local: %s', (path, local) => {
  expect(checkDataFolder(path, {}, 'linux', aComputer({}, mounts)) === null).toBe(local)
})

test('without a list of mounts the kind of file system decides', () => {
  expect(checkDataFolder('/srv/x', {}, 'linux', aComputer({}, null, 0x6969))).toContain('annan dator')
  expect(checkDataFolder('/srv/x', {}, 'linux', aComputer({}, null, 0xff534d42 | 0))).toContain('annan dator')
})

test.runIf(process.platform === 'linux')('this computer is asked when nobody answers for it', () => {
  expect(checkDataFolder('/srv/not/there/yet', {}, 'linux')).toBeNull()
})
