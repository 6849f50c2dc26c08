import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { fileNamesOf } from '../../src/registration/file-names.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { makeMaskedCopy } from '../api/make-masked-copy.ts'
import { makeSheet } from '../api/make-sheet.ts'
import { attachmentFolder, attachmentNames, ermsText, outsideTitle } from '../exchange/bundle/files.ts'
import type { LogFile } from '../exchange/bundle/log-file.ts'
import type { BundleFile, BundleManifest } from '../exchange/bundle/manifest.ts'
import { readMe, readMeCase } from '../exchange/bundle/read-me.ts'
import { madeByLog, type Here } from './check-printed.ts'
import { logAsCopied } from './copied-at.ts'
import { broken, held, unchecked } from './points.ts'
import { partsThatDiffer } from './same-file.ts'
import { hostileIn } from './pdf-limits.ts'

/** A file of a bundle that is the one its list names. */
export interface Sound {
  readonly file: BundleFile
  readonly bytes: Buffer
}

interface Beside {
  readonly found: Case
  readonly manifest: BundleManifest
  readonly log: LogFile | null
  readonly sound: readonly Sound[]
}

/**
 * Holds what lies beside the record in a bundle against the case: each is made anew and compared. By another version of the
 * program nothing can be made anew, and that is said.
 */
export async function checkBeside(beside: Beside, here: Here): Promise<readonly VerifyPoint[]> {
  const { manifest, sound } = beside
  const others = sound.filter(({ file }) => words[file.kind] !== undefined)
  if (others.length === 0) return []
  if (manifest.programVersion !== here.version)
    return [
      unchecked(
        'beside',
        `Paketet är gjort av version ${manifest.programVersion} av programmet, och det här är version ${here.version}: ${listed(others)} är inte jämförda med ärendet.`,
      ),
    ]
  const points: VerifyPoint[] = [...misnamed(beside)]
  for (const one of others) points.push(pointOf(one, await isAsMade(one, beside, here)))
  return points
}

/** What each is, as the beginning of a sentence. */
const words: Readonly<Partial<Record<BundleFile['kind'], string>>> = {
  sheet: 'Underlaget för diarieföring',
  masked: 'Den maskerade kopian',
  erms: 'Arkivbeskrivningen (erms.xml)',
  'read-me': 'LÄSMIG.txt',
}

const it = (kind: BundleFile['kind']): string => (kind === 'sheet' ? 'det' : 'den')

const listed = (others: readonly Sound[]): string => others.map(({ file }) => file.name).join(', ')

function pointOf({ file: { kind } }: Sound, isSame: boolean): VerifyPoint {
  const what = words[kind] ?? ''
  if (isSame) return held(kind, `${what} är som programmet gör ${it(kind)} av ärendet.`)
  return kind === 'masked'
    ? unchecked(
        kind,
        `${what} är inte den som programmet gör av ärendet nu. Den kan vara gjord vid ett annat tillfälle än dokumentationen, eller ändrad: jämför den själv.`,
      )
    : broken(
        kind,
        `${what} är inte som programmet gör ${it(kind)} av ärendet.`,
        wrongBeside[kind] ?? wrongPaper,
      )
}

const wrongPaper =
  'Det som står där kan vara fel: utgå från dokumentationen (PDF:en), och be den som lämnade paketet om ett nytt.'

const wrongBeside: Readonly<Partial<Record<BundleFile['kind'], string>>> = {
  erms: 'Lämna den inte till e-arkivet: be den som lämnade paketet om ett nytt.',
  'read-me': 'Följ inte det som står i den: be den som lämnade paketet om ett nytt.',
}

async function isAsMade({ file, bytes }: Sound, beside: Beside, here: Here): Promise<boolean> {
  const { found, manifest } = beside
  const { madeAt, version, files } = manifest
  const others = files.filter(({ kind }) => kind !== file.kind)
  switch (file.kind) {
    case 'sheet':
      return isSamePdf(await sheetAnew(beside, here), bytes)
    case 'masked': {
      const at = beside.log === null ? null : madeByLog(logAsCopied(beside.log, found, file.sha256))
      if (at === null) return false
      return isSamePdf((await makeMaskedCopy(found, { ...at, assets: here.assets })).bytes, bytes)
    }
    case 'erms':
      return ermsText(found, outsideTitle(found), manifest, others) === bytes.toString('utf8')
    default:
      return readMe(others, { madeAt, version, of: readMeCase(found, madeAt) }).equals(bytes)
  }
}

async function sheetAnew({ found, manifest, log }: Beside, { assets }: Here): Promise<Uint8Array> {
  const { madeAt, files } = manifest
  const sheet = await makeSheet(found, {
    today: madeAt.slice(0, 10),
    createdAt: madeAt,
    assets,
    level: log?.record.level,
    record: files.find(({ kind }) => kind === 'record')?.name,
  })
  return sheet.bytes
}

function isSamePdf(should: Uint8Array, is: Buffer): boolean {
  const wanted = Buffer.from(should)
  return wanted.equals(is) || (hostileIn(is) === null && partsThatDiffer(wanted, is).length === 0)
}

/** Files of the case that lie under each other's names. One that is none of the case's is told of elsewhere. */
function misnamed({ found, manifest: { madeAt }, sound }: Beside): readonly VerifyPoint[] {
  const given = fileNamesOf(found, evaluateCase(found, madeAt.slice(0, 10))).attachments
  const names = new Map(
    attachmentNames(found, given).map(({ id, name }) => [id, `${attachmentFolder}/${name}`]),
  )
  const namesOf = (sum: string): readonly string[] =>
    found.attachments.filter(({ sha256 }) => sha256 === sum).map(({ id }) => names.get(id) ?? '')
  const others = sound
    .filter(({ file: { kind } }) => kind === 'attachment')
    .filter(({ file: { name, sha256 } }) => namesOf(sha256).length > 0 && !namesOf(sha256).includes(name))
  return others.length === 0
    ? []
    : [
        broken(
          'attachment-names',
          `Bilagor som ligger under andra namn än deras egna: ${listed(others)}.`,
          'Innehållet hör till ärendet, men namnen kan vilseleda: öppna filerna och gå efter innehållet.',
        ),
      ]
}
