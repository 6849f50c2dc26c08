import { sayBytes } from '../../src/domain/attachments/limits.ts'
import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { embeddedCaseFile, embeddedLogFile } from '../../src/domain/record-level.ts'
import type { LogFile } from '../exchange/bundle/log-file.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import { caseIn, sha256Of } from './case-in.ts'
import { checkLog } from './check-log.ts'
import { checkPrinted, type Here } from './check-printed.ts'
import { logIn, madeOtherwise } from './log-in.ts'
import { ownPaper } from './own-papers.ts'
import {
  additionsPoint,
  broken,
  caseIdTerm,
  held,
  keyPoint,
  keyTerm,
  madeTerm,
  unchecked,
  versionTerm,
  type Facts,
} from './points.ts'
import { readPdf, type ReadPdf } from './read-pdf.ts'
import { namesSeal, sealHolds, sealIn } from './seal.ts'
import { startsAsOurs } from '../pdf/own-start.ts'

/** What was found of a record. `found`: the case that belongs to it, where one does. */
export interface CheckedRecord {
  readonly points: readonly VerifyPoint[]
  readonly facts: Facts
  readonly found: Case | null
  /** Of the key that sealed it, DER (SPKI); null where none did, or the seal does not hold. */
  readonly publicKey: Buffer | null
  /** The case lies in the record itself. */
  readonly holdsCase: boolean
  /** What it was made with beside the case, in a log extract that belongs to it. */
  readonly log: LogFile | null
}

/** Files that lie beside a record: the texts of its case file and of its log extract. */
export interface Beside {
  readonly caseText?: string | undefined
  readonly logText?: string | undefined
  /** They are all that a bundle has. */
  readonly isBundle?: boolean
}

/**
 * Looks through a record: its seal, the case in it or beside it, its log extract, and what it prints. Null where the file is no
 * record of the program's.
 */
export async function checkRecord(file: Buffer, beside: Beside, here: Here): Promise<CheckedRecord | null> {
  const part = partOf(file)
  const read = await readPdf(part.bytes, here.step)
  if (!read.ok) {
    if (!part.isSealed && !namesSeal(file) && !startsAsOurs(file)) return null
    return {
      // What else is amiss with it has the same cause.
      points: [broken('read', `${read.says} Den börjar som en PDF från Direktlots.`, unreadable)],
      facts: [],
      found: null,
      publicKey: null,
      holdsCase: false,
      log: null,
    }
  }
  const { pdf } = read
  if (pdf.info['Creator'] !== 'Direktlots' || pdf.caseSha256 === null) return null
  // A sheet says which case it was made from too. What is sealed is a record, whatever it says.
  if (!part.isSealed && !namesSeal(file) && ownPaper(pdf) !== null) return null
  const data = dataOf(pdf, beside)
  const points = [...part.points, ...data.points]
  if (data.found === null)
    points.push(unchecked('printed', 'Det som står på sidorna är inte jämfört med något ärende.'))
  else {
    const { found, log, logText } = data
    const text = pdf.pages.join('')
    if (log !== null) points.push(...checkLog(log, found.id, text), ...madeOtherwise(log, pdf.info))
    const isInBundle = beside.isBundle === true
    points.push(...(await checkPrinted({ pdf, plain: part.plain, found, log, logText, isInBundle }, here)))
  }
  if (part.publicKey !== null) points.push(whoseKey(part.publicKey, here))
  return {
    points: part.publicKey === null ? points : points.map(sealedInstead),
    facts: [...factsOf(pdf, data.found, data.log), ...keyFacts(part.publicKey)],
    found: data.found,
    publicKey: part.publicKey,
    holdsCase: data.found !== null && pdf.files.has(embeddedCaseFile),
    log: data.log,
  }
}

/** Anybody can make a key, change a file and sign it with that: a signature says no more than that its key is known to be somebody's. */
export function whoseKey(publicKey: Buffer, { knows }: Here): VerifyPoint {
  const says = knows?.(fingerprintOf(publicKey)) ?? null
  return says === null
    ? unchecked(
        keyPoint,
        'Nyckeln som filen är underskriven med är inte känd här. Att filen är hel i sig visar inte att det är den som lämnades: jämför fingeravtrycket med den som gjorde filen, på annat sätt än i mejlet med den. Är det rätt kan nyckeln noteras under Inställningar, så är den känd nästa gång.',
      )
    : held(keyPoint, says)
}

/** What cannot be compared is under the seal all the same: nothing of the PDF is then left to doubt. */
const sealedInstead = (point: VerifyPoint): VerifyPoint =>
  point.state === 'unchecked' && underSeal.has(point.id) ? { ...point, state: 'told' } : point

const underSeal: ReadonlySet<string> = new Set(['case', 'case-read', 'printed', 'printed-rest'])

const unreadable =
  'Det händer när en fil inte hinner föras över helt, eller när någon har ändrat i den: hämta den igen där du fick den, eller be den som lämnade den om en ny.'

/** The end of a PDF as pdfkit writes it. */
const end = /startxref\s+\d+\s+%%EOF\r?\n?/

/** The program's own part of the file, and what its seal and its end say. */
function partOf(file: Buffer) {
  const sealed = sealIn(file)
  if (sealed !== null) {
    const holds = sealHolds(sealed)
    const part = file.subarray(0, sealed.length)
    return {
      bytes: part,
      plain: sealed.plain,
      isSealed: true,
      publicKey: holds ? sealed.publicKey : null,
      points: [
        holds
          ? held(
              'seal',
              `PDF:ens underskrift stämmer: programmets del av den (${sayBytes(part.length)}) är oförändrad sedan den skrevs.`,
            )
          : broken(
              'seal',
              'PDF:ens underskrift stämmer inte: något i den har ändrats efter att programmet skrev den.',
              'Även en enda ändrad byte ger det svaret: använd den inte, utan be den som lämnade PDF:en om den på nytt.',
            ),
        ...additions(file.length - part.length, holds),
      ],
    }
  }
  const text = file.toString('latin1')
  const found = end.exec(text)
  const length = found === null ? file.length : found.index + found[0].length
  const part = file.subarray(0, length)
  return {
    bytes: part,
    plain: part,
    isSealed: false,
    publicKey: null,
    points: [
      namesSeal(file)
        ? broken(
            'seal',
            'PDF:ens underskrift är skadad: slutet av programmets del saknas eller är ändrat.',
            cutOff,
          )
        : unchecked(
            'seal',
            'PDF:en har ingen underskrift av en installation av programmet. Så är det när den är gjord från kommandoraden, eller när ett annat program har sparat om den.',
          ),
      ...(found === null ? [broken('end', 'PDF:ens slut saknas: den är avkapad eller skadad.', cutOff)] : []),
      ...additions(file.length - length, true),
    ],
  }
}

const cutOff =
  'Det händer när en fil inte hinner föras över helt: hämta den igen där du fick den, eller be den som lämnade den om en ny.'

function additions(size: number, isUnchanged: boolean): readonly VerifyPoint[] {
  if (size <= 0) return []
  return [
    unchecked(
      additionsPoint,
      `PDF:en har tillägg efter programmets del (${sayBytes(size)}), så som en tjänst för underskrifter gör.${isUnchanged ? ' Programmets del ligger kvar före dem.' : ''} Vad tilläggen visar är inte kontrollerat, och de kan ändra vad som syns på sidorna. Kontrollera underskriften i tjänsten som gjorde den.`,
    ),
  ]
}

interface Data {
  readonly points: readonly VerifyPoint[]
  readonly found: Case | null
  readonly log: LogFile | null
  readonly logText: string | null
}

/** The case that a record was made from: in it, or beside it. */
function dataOf(pdf: ReadPdf, beside: Beside): Data {
  const inside = pdf.files.get(embeddedCaseFile)
  const text = inside ?? beside.caseText
  if (text === undefined)
    return {
      points: [
        unchecked(
          'case',
          'Ärendefilen ligger inte i PDF:en. Välj ärendefilen (….direktlots.json) tillsammans med PDF:en, så jämförs de.',
        ),
      ],
      found: null,
      log: null,
      logText: null,
    }
  const where = inside === undefined ? 'Ärendefilen bredvid' : 'Ärendefilen i PDF:en'
  const isSame = sha256Of(text) === pdf.caseSha256
  const isPrinted = pdf.pages.join('').includes(pdf.caseSha256 ?? '')
  const read = caseIn(text)
  const points = [
    isSame
      ? held('case', `${where} är den som PDF:en gjordes av: kontrollsumman är den som PDF:en anger.`)
      : broken(
          'case',
          `${where} är en annan än den som PDF:en gjordes av: kontrollsumman är inte den som PDF:en anger.`,
          inside === undefined
            ? 'De två hör inte ihop: välj ärendefilen som sparades tillsammans med PDF:en, så jämförs de igen.'
            : 'Ärendet i PDF:en är ändrat eller utbytt: öppna det inte, utan be den som lämnade PDF:en om en ny.',
        ),
    ...(isPrinted
      ? []
      : [
          broken(
            'case-printed',
            'Ärendefilens kontrollsumma står inte på PDF:ens sista sida, där programmet skriver den.',
            'PDF:en säger två saker om vilket ärende den är gjord av: be den som lämnade den om en ny.',
          ),
        ]),
    ...(beside.caseText !== undefined && inside !== undefined && beside.caseText !== inside
      ? [
          broken(
            'case-beside',
            'Ärendefilen bredvid är en annan än den i PDF:en: den är utbytt eller ändrad.',
            'Utgå från ärendet i PDF:en, och lägg undan filen bredvid.',
          ),
        ]
      : []),
    ...(read.ok ? [] : [unchecked('case-read', `Ärendet kan inte läsas här. ${read.says}`)]),
  ]
  const { log, text: logText, points: logPoints } = logIn(pdf.files.get(embeddedLogFile), beside.logText)
  return { points: [...points, ...logPoints], found: read.ok ? read.case : null, log, logText }
}

function factsOf({ info }: ReadPdf, found: Case | null, log: LogFile | null): Facts {
  const version = log?.record.version?.no
  return [
    { term: 'Dokument', value: info['Title'] ?? 'Utan titel' },
    ...(found?.record.diarienummer === undefined
      ? []
      : [{ term: 'Diarienummer', value: found.record.diarienummer }]),
    ...(version === undefined ? [] : [{ term: versionTerm, value: String(version) }]),
    ...(log === null ? [] : [{ term: madeTerm, value: log.record.createdAt.slice(0, 16).replace('T', ' ') }]),
    ...(found === null ? [] : [{ term: caseIdTerm, value: found.id }]),
  ]
}

export const keyFacts = (publicKey: Buffer | null): Facts =>
  publicKey === null ? [] : [{ term: keyTerm, value: fingerprintOf(publicKey) }]
