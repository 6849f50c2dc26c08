import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { RecordLevel } from '../../src/domain/record-level.ts'
import { localInstant } from '../api/local-time.ts'
import { extractOf } from '../api/log-extract.ts'
import { makeRecord, recordDocument, type RecordAt } from '../api/make-record.ts'
import type { Step } from '../api/works.ts'
import { printedChains, type LogFile } from '../exchange/bundle/log-file.ts'
import { broken, held, told, unchecked } from './points.ts'
import { readPdf, type ReadPdf } from './read-pdf.ts'
import { partsThatDiffer } from './same-file.ts'
import { rowsNotPrinted } from './seven-rows.ts'

/** What a record is made anew with. */
export interface Here {
  readonly assets: string
  readonly version: string
  readonly step?: Step
  /** Whose a key is, by its fingerprint, as a sentence; null where nobody here knows it. */
  readonly knows?: (fingerprint: string) => string | null
  /** The key that whoever asks says that the file is signed with: the half of its fingerprint that is compared. */
  readonly toldKey?: string
}

interface Printed {
  readonly pdf: ReadPdf
  /** The program's part as it was before it was sealed. */
  readonly plain: Buffer
  /** Another program has saved it again. */
  readonly isSavedAgain: boolean
  readonly found: Case
  /** What it was made of beside the case; null where that did not come along. */
  readonly log: LogFile | null
  readonly logText: string | null
  /** All that its bundle has is at hand. */
  readonly isInBundle: boolean
}

/**
 * Holds what a record prints against the case it says it was made from. By the same version, with all it was made of at hand, the
 * record is made anew and every page compared; else the seven facts are.
 */
export async function checkPrinted(printed: Printed, here: Here): Promise<readonly VerifyPoint[]> {
  const at = madeWith(printed)
  if (at === null || at.version !== here.version) return factsAlone(printed, at, here)
  const { step } = here
  const again = await makeRecord(printed.found, {
    ...at,
    assets: here.assets,
    ...(step === undefined ? {} : { step }),
    ...(printed.logText === null ? {} : { logFile: printed.logText }),
  })
  const bytes = Buffer.from(again.bytes)
  if (bytes.equals(printed.plain)) return [held('printed', sameFile)]
  const read = await readPdf(bytes)
  if (!read.ok) return factsAlone(printed, at, here)
  const other = firstDifference(read.pdf.pages, printed.pdf.pages)
  if (other !== null) return [broken('printed', differs(other), changedPages)]
  const parts = partsThatDiffer(bytes, printed.plain)
  if (parts.length === 0) return [held('printed', sameFile)]
  // Words alone do not tell what is seen: they can be painted over, or something put above them.
  return [
    told('printed', sameText),
    broken('bytes', printed.isSavedAgain ? savedAgain : otherBytes(parts), changedPages),
  ]
}

const sameFile =
  'PDF:en är i varje del den som programmet skriver av ärendet: den gjordes om och jämfördes, ord för ord på sidorna och med allt annat i filen.'

const sameText = 'Orden i sidornas text är de som programmet skriver av ärendet.'

const otherBytes = (parts: readonly string[]): string =>
  `PDF:en är inte som programmet skrev den, fast orden är desamma: andra byte i ${listed(parts)}. Den kan visa något annat än det som står i ärendet.`

const savedAgain =
  'PDF:en är sparad om av ett annat program: orden är desamma, men allt i filen är inte så som Direktlots skriver det. Den kan visa något annat än det som står i ärendet.'

const changedPages =
  'Utgå inte från det du ser på sidorna: öppna ärendefilen i Direktlots, eller be den som lämnade PDF:en om en ny.'

const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} och ${parts.at(-1) ?? ''}`

interface Difference {
  readonly page: number
  readonly is: string
  readonly should: string
}

const differs = ({ page, is, should }: Difference): string =>
  `Sidan ${page} säger något annat än ärendet. I PDF:en står ”${is}”, av ärendet blir det ”${should}”.`

/** How much is shown before and after what differs, in letters. */
const [before, after] = [25, 35]

function firstDifference(should: readonly string[], is: readonly string[]): Difference | null {
  for (let page = 0; page < Math.max(should.length, is.length); page += 1) {
    const [wanted = '', there = ''] = [should[page], is[page]]
    if (wanted === there) continue
    let at = 0
    while (at < wanted.length && wanted[at] === there[at]) at += 1
    const part = (text: string): string => text.slice(Math.max(0, at - before), at + after) || 'inget'
    return { page: page + 1, is: part(there), should: part(wanted) }
  }
  return null
}

/** What the record was made with: as it says itself, or as its own log extract does; null where that cannot be told. */
function madeWith({ pdf, log }: Printed): MadeWith | null {
  const text = pdf.pages.join('')
  if (log !== null) return madeByLog(log)
  if (text.includes('Utdragurloggen')) return null
  const [createdAt, level, version] = [createdIn(pdf, text), levelIn(pdf), versionIn(text)]
  if (createdAt === null || level === null || version === null) return null
  return { today: createdAt.slice(0, 10), createdAt, version, level }
}

/** The same of a log extract. */
export function madeByLog(log: LogFile): MadeWith | null {
  const { today, createdAt, programVersion, level, missingFiles, leftOut, version } = log.record
  // The log's times are printed by the clock on the wall where it was made.
  if (localInstant(new Date(createdAt)) !== createdAt) return null
  return {
    today,
    createdAt,
    version: programVersion,
    level,
    log: extractOf(printedChains(log), log.problem),
    ...(missingFiles === undefined ? {} : { missingFiles }),
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(version === undefined ? {} : { recordVersion: versionOf(version) }),
  }
}

type MadeWith = RecordAt & { readonly level: RecordLevel }

const versionOf = ({ no, before: earlier, changes }: NonNullable<LogFile['record']['version']>) => ({
  no,
  ...(earlier === undefined ? {} : { before: earlier }),
  ...(changes === undefined ? {} : { changes }),
})

/** The instant in the file's properties, in the time zone of the day it prints. */
function createdIn({ info }: ReadPdf, text: string): string | null {
  const [, year, month, day, hour, minute, second] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z/.exec(info['CreationDate'] ?? '') ?? []
  // Last: the case itself may say the same in its own words.
  const printed = [...text.matchAll(/Skapat(\d{4}-\d\d-\d\d)(\d\d:\d\d)/g)].at(-1)
  if (year === undefined || printed === undefined) return null
  const utc = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  const local = Date.parse(`${printed[1]}T${printed[2]}:${second}Z`)
  const minutes = Math.round((local - utc) / 60_000)
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60) return null
  const two = (n: number): string => String(n).padStart(2, '0')
  const offset = `${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
  return `${printed[1]}T${printed[2]}:${second}${minutes < 0 ? '-' : '+'}${offset}`
}

/** The version of the program that the last page names. */
const versionIn = (text: string): string | null =>
  [...text.matchAll(/Direktlots(\d[^,]*),PDF\/A/g)].at(-1)?.[1] ?? null

function levelIn({ info }: ReadPdf): RecordLevel | null {
  const level = /PDF\/A-([123]a)/.exec(info['Keywords'] ?? '')?.[1]
  return level === '1a' || level === '2a' || level === '3a' ? level : null
}

/** The seven facts, held against the pages. By another version of the program they may be worded in another way. */
async function factsAlone(
  { pdf, found, isInBundle }: Printed,
  at: RecordAt | null,
  here: Here,
): Promise<readonly VerifyPoint[]> {
  const text = pdf.pages.join('')
  const version = at?.version ?? versionIn(text) ?? here.version
  const isOther = version !== here.version
  const createdAt = at?.createdAt ?? createdIn(pdf, text)
  if (createdAt === null)
    return [
      unchecked('printed', 'Det går inte att se när PDF:en gjordes, så texten är inte jämförd med ärendet.'),
    ]
  const document = recordDocument(found, {
    today: at?.today ?? createdAt.slice(0, 10),
    createdAt,
    version,
  })
  const missing = await rowsNotPrinted(pdf, document, here.assets)
  const names = listed(missing.map(({ term }) => `”${term}”`))
  if (missing.length > 0)
    return [
      isOther
        ? unchecked(
            'printed',
            `${otherVersion(version, here)} Här skrivs ${names} med andra ord: jämför dem själv med ärendet.`,
          )
        : missing.every(({ isHardToRead }) => isHardToRead)
          ? unchecked(
              'printed',
              `Det som skrivs från höger till vänster läses på olika sätt ur en PDF, och gick inte att jämföra för ${names}: jämför dem själv.`,
            )
          : broken('printed', `PDF:en säger något annat än ärendet om ${names}.`, changedPages),
    ]
  return [
    held('printed', 'De sju uppgifterna i PDF:en är de som ärendet har.'),
    unchecked(
      'printed-rest',
      isOther
        ? otherVersion(version, here)
        : isInBundle
          ? 'Resten av texten är inte jämförd med ärendet: det som PDF:en gjordes av utöver ärendet (log.json) går inte att använda här.'
          : 'Resten av texten är inte jämförd med ärendet: det som PDF:en gjordes av utöver ärendet är inte med. Kontrollera hela paketet, så jämförs allt.',
    ),
  ]
}

const otherVersion = (version: string, here: Here): string =>
  `PDF:en är gjord av version ${version} av programmet, och det här är version ${here.version}: sidorna kan inte göras om här, så resten av texten är inte jämförd med ärendet. Det är inget fel i sig: kontrollsummor, underskrift och den logg som följde med är kontrollerade som vanligt.`
