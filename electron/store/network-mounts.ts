/** Kinds of file systems, as /proc/mounts names them, whose files lie on another computer. */
const networkKinds = new Set(
  (
    'nfs nfs4 cifs smb smb2 smb3 smbfs ncpfs afs coda ceph glusterfs lustre beegfs gfs2 ocfs2 9p davfs ' +
    'fuse.sshfs fuse.rclone fuse.davfs fuse.davfs2 fuse.gvfsd-fuse fuse.kio-fuse fuse.curlftpfs fuse.s3fs ' +
    'fuse.glusterfs fuse.ceph fuse.smbnetfs fuse.google-drive-ocamlfuse fuse.onedriver fuse.gcsfuse ' +
    'fuse.goofys fuse.juicefs fuse.afpfs'
  ).split(' '),
)

/** statfs's numbers for NFS, SMB, CIFS, SMB2, Ceph, AFS and 9P: what is left to ask where /proc/mounts is not there. */
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x00c36400, 0x5346414f, 0x01021997])

interface Mount {
  readonly source: string
  readonly point: string
  readonly kind: string
}

/** /proc/mounts writes space, tab, line feed and backslash as octal numbers. */
function unescape(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}

function readMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [source, point, kind] = line.split(' ')
    if (source === undefined || point === undefined || kind === undefined) return []
    return [{ source: unescape(source), point: unescape(point), kind }]
  })
}

function holds(point: string, path: string): boolean {
  return point === '/' || path === point || path.startsWith(`${point}/`)
}

/** `server:/share`, `//server/share` or an address, whatever the file system calls itself. */
function comesFromElsewhere(mount: Mount): boolean {
  return networkKinds.has(mount.kind) || /^(\/\/|[^/\s]+:\/)/.test(mount.source)
}

/**
 * Whether the path lies on another computer, by the text of /proc/mounts: the mount nearest above the path decides,
 * and of two at the same place the later one.
 */
export function isOnNetworkMount(mountsText: string, path: string): boolean {
  const nearest = readMounts(mountsText)
    .filter((mount) => holds(mount.point, path))
    .reduce<Mount | null>(
      (best, m) => (best === null || m.point.length >= best.point.length ? m : best),
      null,
    )
  return nearest !== null && comesFromElsewhere(nearest)
}

export function isNetworkType(type: number): boolean {
  return networkTypes.has(type >>> 0)
}
