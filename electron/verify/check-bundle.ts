import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import {
  manifestName,
  readBundleManifest,
  type BundleFile,
  type BundleManifest,
} from '../exchange/bundle/manifest.ts'
import type { OpenBundle } from '../exchange/bundle/read.ts'
import { checkBeside, type Sound } from './check-beside.ts'
import { checkFiles } from './check-files.ts'
import type { Here } from './check-printed.ts'
import { checkRecord, keyFacts, whoseKey } from './check-record.ts'
import { broken, held, isOfKey, keyPoint, keyTerm, unchecked, type Facts } from './points.ts'

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
        'Då kan vilken fil som helst vara utbytt: kontrollera PDF:en för sig, och be den som lämnade paketet om ett nytt.',
      )
  const files = await checkFiles(bundle, manifest, here)
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
      ? [withoutRecord(bundle, manifest, pdf !== undefined)]
      : // Whose key it is stands once, of the list.
        record.points.filter((point) => !isOfKey(point))),
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
function withoutRecord(bundle: OpenBundle, { files }: BundleManifest, isListed: boolean): VerifyPoint {
  const told = (says: string, next = lacksRecord): VerifyPoint => broken('record', says, next)
  if (isListed)
    return told('Filen som förteckningen kallar dokumentation är ingen dokumentation från Direktlots.')
  const file = files.find(({ kind }) => kind === 'record')
  if (file === undefined) return told('Ingen dokumentation (PDF) står i förteckningen.')
  return bundle.names.includes(file.name.normalize('NFC'))
    ? told(
        'Dokumentationen (PDF:en) är inte den som lades i paketet, så den är inte jämförd med ärendet.',
        'Kontrollera PDF:en för sig, så ser du vad den är.',
      )
    : told('Dokumentationen (PDF:en) saknas i paketet, så ingenting är jämfört med den.')
}

const lacksRecord =
  'Utan den går det inte att se om filerna hör till ärendet: be den som lämnade paketet om ett nytt.'

/** What the program always puts there: a list that somebody wrote anew may leave it out. */
function lacking({ files }: BundleManifest): readonly VerifyPoint[] {
  const lacks = ownKinds.filter(([kind]) => files.every((file) => file.kind !== kind)).map(([, what]) => what)
  return lacks.length === 0
    ? []
    : [
        broken(
          'lacks',
          `Det här finns i varje paket som programmet gör, och saknas i förteckningen: ${lacks.join(', ')}.`,
          'Något har tagits bort, och listan är inte programmets egen: be den som lämnade paketet om ett nytt.',
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
    ...(found.id === caseId
      ? []
      : [
          broken(
            'case-id',
            'Förteckningen hör till ett annat ärende än PDF:en.',
            'Filer ur två ärenden har blandats ihop: be den som lämnade paketet om ett nytt.',
          ),
        ]),
    ...(strangers.length === 0
      ? []
      : [
          broken(
            'attachments',
            `Bilagor som inte hör till ärendet: ${strangers.join(', ')}.`,
            'Ärendet känner dem inte: räkna dem inte till det, och fråga den som lämnade paketet var de kommer ifrån.',
          ),
        ]),
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
