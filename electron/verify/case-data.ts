import type { VerifyPoint } from '../../src/contract/verify-shapes.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { embeddedCaseFile, embeddedLogFile } from '../../src/domain/record-level.ts'
import type { LogFile } from '../exchange/bundle/log-file.ts'
import { caseIn, sha256Of } from './case-in.ts'
import { logIn } from './log-in.ts'
import { broken, held, unchecked } from './points.ts'
import type { ReadPdf } from './read-pdf.ts'

/** Files that lie beside a record: the texts of its case file and of its log extract. */
export interface Beside {
  readonly caseText?: string | undefined
  readonly logText?: string | undefined
  /** They are all that a bundle has, where every file is what was put there, to the byte. */
  readonly isBundle?: boolean
}

interface Data {
  readonly points: readonly VerifyPoint[]
  readonly found: Case | null
  readonly log: LogFile | null
  readonly logText: string | null
}

/** The case that a record was made from: in it, or beside it. */
export function caseData(pdf: ReadPdf, beside: Beside): Data {
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
  const read = caseIn(text)
  const isPrinted = pdf.pages.join('').includes(pdf.caseSha256 ?? '')
  const points = [
    casePoint(text, { inside, wanted: pdf.caseSha256, isBundle: beside.isBundle === true }),
    ...(isPrinted
      ? []
      : [
          broken(
            'case-printed',
            'Ärendefilens kontrollsumma står inte på PDF:ens sista sida, där programmet skriver den.',
            'PDF:en säger två saker om vilket ärende den är gjord av: be den som lämnade den om en ny.',
          ),
        ]),
    ...besidePoints(inside, beside),
    ...(read.ok ? [] : [unchecked('case-read', `Ärendet kan inte läsas här. ${read.says}`)]),
  ]
  const { log, text: logText, points: logPoints } = logIn(pdf.files.get(embeddedLogFile), beside.logText)
  return { points: [...points, ...logPoints], found: read.ok ? read.case : null, log, logText }
}

interface Wanted {
  readonly inside: string | undefined
  /** The sum that the PDF names. */
  readonly wanted: string | null
  readonly isBundle: boolean
}

/** Whether the case is the one that the PDF names. */
function casePoint(text: string, { inside, wanted, isBundle }: Wanted): VerifyPoint {
  const where = inside === undefined ? 'Ärendefilen bredvid' : 'Ärendefilen i PDF:en'
  if (sha256Of(text) === wanted)
    return held('case', `${where} är den som PDF:en gjordes av: kontrollsumman är den som PDF:en anger.`)
  if (inside === undefined && !isBundle && sumWrittenAnew(text) === wanted)
    return held(
      'case',
      `Ärendefilen bredvid är samma ärende, men inte skriven av Direktlots: ${otherForm} När Direktlots läser den och skriver den på sitt sätt blir kontrollsumman den som PDF:en anger.`,
    )
  return broken(
    'case',
    `${where} är en annan än den som PDF:en gjordes av: kontrollsumman är inte den som PDF:en anger.`,
    inside === undefined
      ? 'De två hör inte ihop: välj ärendefilen som sparades tillsammans med PDF:en, så jämförs de igen.'
      : 'Ärendet i PDF:en är ändrat eller utbytt: öppna det inte, utan be den som lämnade PDF:en om en ny.',
  )
}

const otherForm =
  'uppgifterna är desamma, men skrivna på ett annat sätt, till exempel i en annan ordning eller med andra radslut.'

/** Where a case file lies beside a record that has the case in it, and is not the same to the byte. */
function besidePoints(inside: string | undefined, { caseText, isBundle }: Beside): readonly VerifyPoint[] {
  if (caseText === undefined || inside === undefined || caseText === inside) return []
  return [
    isBundle !== true && sumWrittenAnew(caseText) === sha256Of(inside)
      ? held(
          'case-beside',
          `Ärendefilen bredvid är samma ärende som det i PDF:en, men inte skriven av Direktlots: ${otherForm}`,
        )
      : broken(
          'case-beside',
          'Ärendefilen bredvid är en annan än den i PDF:en: den är utbytt eller ändrad.',
          'Utgå från ärendet i PDF:en, och lägg undan filen bredvid.',
        ),
  ]
}

/** The sum that a case file gets when it is read and written again by the program; null where it cannot be read here. */
function sumWrittenAnew(text: string): string | null {
  const read = caseIn(text)
  return read.ok ? sha256Of(writeCaseFile(read.case)) : null
}
