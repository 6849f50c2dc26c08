import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import { Refusal } from '../../src/contract/answer.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import {
  manifestName,
  readBundleManifest,
  type BundleFile,
  type BundleManifest,
} from '../exchange/bundle/manifest.ts'
import type { OpenBundle } from '../exchange/bundle/read.ts'
import { sha256Of } from './case-in.ts'
import { checkBeside, type Sound } from './check-beside.ts'
import type { Here } from './check-printed.ts'
import { checkRecord, keyFacts, whoseKey } from './check-record.ts'
import { broken, held, keyPoint, keyTerm, told, unchecked, type Facts } from './points.ts'
import { sealIn } from './seal.ts'

export interface CheckedBundle {
  readonly points: readonly VerifyPoint[]
  readonly facts: Facts
  /** The case that the record was made from, and the files of it that are here: only where all that was looked at held. */
  readonly sound: readonly Sound[]
  readonly found: Case | null
}

/** Looks through a bundle: its signed list, every file against it, then the record as one alone. Null where it is none. */
export async function checkBundle(bundle: OpenBundle, here: Here): Promise<CheckedBundle | null> {
  if (!bundle.names.includes(manifestName)) return null
  const read = readBundleManifest(await bundle.read(manifestName))
  if (read === null) return null
  const { manifest, isSigned } = read
  const key = Buffer.from(manifest.publicKey, 'base64')
  const signature = isSigned
    ? held(
        'manifest',
        'Underskriften på förteckningen (manifest.json) stämmer: den är oförändrad sedan paketet gjordes.',
      )
    : broken(
        'manifest',
        'Underskriften på förteckningen (manifest.json) stämmer inte: den har ändrats efter att paketet gjordes.',
      )
  const files = await filesOf(bundle, manifest, here)
  const textOf = (kind: BundleFile['kind']): string | undefined =>
    files.sound.find(({ file }) => file.kind === kind)?.bytes.toString('utf8')
  const pdf = files.sound.find(({ file }) => file.kind === 'record')
  const record =
    pdf === undefined
      ? null
      : await checkRecord(
          pdf.bytes,
          { caseText: textOf('case-file'), logText: textOf('log'), isBundle: true },
          here,
        )
  const found = record?.found ?? null
  const isSameKey = record?.publicKey?.equals(key) === true
  const points = [
    signature,
    ...files.points,
    ...lacking(manifest),
    ...(record === null
      ? [broken('record', withoutRecord(bundle, manifest, pdf !== undefined))]
      : // Whose key it is stands once, of the list.
        record.points.filter(({ id }) => id !== keyPoint)),
    ...(record?.publicKey && !isSameKey
      ? [
          unchecked(
            'keys',
            'PDF:en är underskriven med en annan nyckel än förteckningen: någon annan än den som gjorde dokumentationen kan ha bytt de andra filerna.',
          ),
        ]
      : []),
    ...(found === null ? [] : belonging(found, manifest, files.sound)),
    ...(found === null
      ? []
      : await checkBeside({ found, manifest, log: record?.log ?? null, sound: files.sound }, here)),
    ...(isSigned ? [whoseKey(key, here)] : []),
  ]
  const isKnown = isSigned && points.some(({ id, state }) => id === keyPoint && state === 'held')
  return {
    points: isKnown && isSameKey ? points.map(listedInstead) : points,
    facts: [
      ...(record?.facts.filter(({ term }) => term !== keyTerm) ?? []),
      ...keyFacts(isSigned ? key : null),
    ],
    sound: files.sound,
    found,
  }
}

/** Why the record was not compared with the case. `isListed`: the file is the one that the list names. */
function withoutRecord(bundle: OpenBundle, { files }: BundleManifest, isListed: boolean): string {
  if (isListed) return 'Filen som förteckningen kallar dokumentation är ingen dokumentation från Direktlots.'
  const names = new Set(bundle.names.map((name) => name.normalize('NFC')))
  const file = files.find(({ kind }) => kind === 'record')
  if (file === undefined) return 'Ingen dokumentation (PDF) står i förteckningen.'
  return names.has(file.name.normalize('NFC'))
    ? 'Dokumentationen (PDF:en) är inte den som lades i paketet, så den är inte jämförd med ärendet. Kontrollera PDF:en för sig, så ser du vad den är.'
    : 'Dokumentationen (PDF:en) saknas i paketet, så ingenting är jämfört med den.'
}

/** What the program always puts there: a list that somebody wrote anew may leave it out. */
function lacking({ files }: BundleManifest): readonly VerifyPoint[] {
  const lacks = ownKinds.filter(([kind]) => files.every((file) => file.kind !== kind)).map(([, what]) => what)
  return lacks.length === 0
    ? []
    : [
        broken(
          'lacks',
          `Det här finns i varje paket som programmet gör, och saknas i förteckningen: ${lacks.join(', ')}.`,
        ),
      ]
}

const ownKinds: readonly (readonly [kind: BundleFile['kind'], what: string])[] = [
  ['sheet', 'underlaget för diarieföring'],
  ['case-file', 'ärendefilen'],
  ['log', 'utdraget ur loggen (log.json)'],
  ['read-me', 'LÄSMIG.txt'],
]

/** What cannot be made anew is as it was put there all the same, where a key that is known here has signed the list. */
const listedInstead = (point: VerifyPoint): VerifyPoint =>
  point.state === 'unchecked' && ['beside', 'masked'].includes(point.id) ? { ...point, state: 'told' } : point

async function filesOf(bundle: OpenBundle, { files }: BundleManifest, here: Here) {
  const points: VerifyPoint[] = []
  const sound: Sound[] = []
  let exact = 0
  const places = new Map(bundle.names.map((name) => [name.normalize('NFC'), name]))
  for (const [index, file] of files.entries()) {
    await here.step?.(index, files.length)
    const place = places.get(file.name.normalize('NFC'))
    const fault = place === undefined ? 'missing' : await faultOf(bundle, place, file)
    if (fault === 'missing') points.push(broken(`file:${file.name}`, `Filen ${file.name} saknas.`))
    else if (typeof fault === 'string')
      points.push(
        broken(`file:${file.name}`, `Filen ${file.name} är inte den som lades i paketet: ${fault}.`),
      )
    else {
      sound.push({ file, bytes: fault })
      if (fault.length === file.size) exact += 1
      else points.push(told(`file:${file.name}`, addedTo(file.name)))
    }
  }
  const listed = new Set([manifestName, ...files.map(({ name }) => name.normalize('NFC'))])
  const others = [...places.keys()].filter((name) => !listed.has(name))
  if (others.length > 0)
    points.push(
      bundle.form === 'zip'
        ? broken('others', `I paketet ligger också ${others.join(', ')}, som inte står i förteckningen.`)
        : told('others', `I mappen ligger också ${others.join(', ')}, som inte hör till paketet.`),
    )
  if (exact > 0)
    points.unshift(
      held(
        'files',
        exact === files.length
          ? `Alla ${files.length} filer i förteckningen finns, med rätt storlek och kontrollsumma.`
          : `${exact} av ${files.length} filer i förteckningen har rätt storlek och kontrollsumma.`,
      ),
    )
  return { points, sound }
}

/** A record that a service for signatures has added to is, up to there, the file that is listed. What was added is told by its own points. */
const isAddedTo = (bytes: Buffer, { kind, size, sha256 }: BundleFile): boolean =>
  kind === 'record' &&
  bytes.length > size &&
  sealIn(bytes)?.length === size &&
  sha256Of(bytes.subarray(0, size)) === sha256

const addedTo = (name: string): string =>
  `Filen ${name} har fått tillägg efter att paketet gjordes. Fram till dem är den filen som lades dit.`

/** Its bytes where they are those listed; else what is wrong with them, as the end of a sentence. */
async function faultOf(bundle: OpenBundle, place: string, file: BundleFile): Promise<Buffer | string> {
  try {
    const bytes = await bundle.read(place)
    if (isAddedTo(bytes, file)) return bytes
    if (bytes.length !== file.size) return `den är ${bytes.length} byte, och ska vara ${file.size}`
    return sha256Of(bytes) === file.sha256 ? bytes : 'kontrollsumman är en annan'
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}

/** Whether the files are those of the case. */
function belonging(
  found: Case,
  { caseId, files }: BundleManifest,
  sound: readonly Sound[],
): readonly VerifyPoint[] {
  const attached = files.filter(({ kind }) => kind === 'attachment')
  const sums = new Set(found.attachments.map(({ sha256 }) => sha256))
  const strangers = attached.filter(({ sha256 }) => !sums.has(sha256)).map(({ name }) => name)
  // The list names the right ones: those that lie there may be others all the same.
  const changed = attached.filter((one) => sound.every(({ file }) => file !== one)).map(({ name }) => name)
  const there = new Set(attached.map(({ sha256 }) => sha256))
  const left = found.attachments.filter(({ sha256 }) => !there.has(sha256)).map(({ name }) => name)
  return [
    ...(found.id === caseId ? [] : [broken('case-id', 'Förteckningen hör till ett annat ärende än PDF:en.')]),
    ...(strangers.length === 0
      ? []
      : [broken('attachments', `Bilagor som inte hör till ärendet: ${strangers.join(', ')}.`)]),
    ...(strangers.length === 0 && attached.length > changed.length
      ? [
          held(
            'attachments',
            changed.length === 0
              ? 'Bilagorna är de som ärendet förtecknar.'
              : `De andra bilagorna är de som ärendet förtecknar, men inte ${changed.join(', ')}.`,
          ),
        ]
      : []),
    ...(left.length === 0
      ? []
      : [unchecked('attachments-left', `Filer i ärendet som inte följde med: ${left.join(', ')}.`)]),
  ]
}
