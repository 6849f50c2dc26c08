import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { inGroups, readFingerprint } from '../../src/domain/fingerprint.ts'
import { embeddedCaseFile } from '../../src/domain/record-level.ts'
import type { LogFile } from '../exchange/bundle/log-file.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import { startsAsOurs } from '../pdf/own-start.ts'
import { caseData, type Beside } from './case-data.ts'
import { checkLog } from './check-log.ts'
import { checkPrinted, type Here } from './check-printed.ts'
import { madeOtherwise } from './log-in.ts'
import { ownPartOf } from './own-part.ts'
import { ownPaper } from './own-papers.ts'
import {
  broken,
  caseIdTerm,
  held,
  keyPoint,
  keyTerm,
  madeTerm,
  otherKeyPoint,
  unchecked,
  versionTerm,
  type Facts,
} from './points.ts'
import { readPdf, type ReadPdf } from './read-pdf.ts'
import { namesSeal } from './seal.ts'

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

/**
 * Looks through a record: its seal, the case in it or beside it, its log extract, and what it prints. Null where the file is no
 * record of the program's.
 */
export async function checkRecord(file: Buffer, beside: Beside, here: Here): Promise<CheckedRecord | null> {
  const part = ownPartOf(file)
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
  const data = caseData(pdf, beside)
  const text = pdf.pages.join('')
  const points = [...part.points(text), ...data.points]
  if (data.found === null)
    points.push(unchecked('printed', 'Det som står på sidorna är inte jämfört med något ärende.'))
  else {
    const { found, log, logText } = data
    if (log !== null) points.push(...checkLog(log, found.id, text), ...madeOtherwise(log, pdf.info))
    const { plain, isSavedAgain } = part
    const isInBundle = beside.isBundle === true
    points.push(...(await checkPrinted({ pdf, plain, isSavedAgain, found, log, logText, isInBundle }, here)))
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
export function whoseKey(publicKey: Buffer, { knows, toldKey }: Here): VerifyPoint {
  const fingerprint = fingerprintOf(publicKey)
  const says = knows?.(fingerprint) ?? null
  if (toldKey !== undefined && readFingerprint(fingerprint) !== toldKey)
    return unchecked(
      otherKeyPoint,
      `Nyckeln är en annan än den du angav. Filen är underskriven med ${fingerprint}, och du angav ${inGroups(toldKey)}. Är det rätt fingeravtryck du angav har någon annan skrivit under filen: fråga den som skulle ha gjort den, på annat sätt än i mejlet med den.${says === null ? '' : ` ${says}`}`,
    )
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
