import type { Case, Supplier } from '../domain/case/schema.ts'
import { enumerated } from '../domain/enumerated.ts'
import { formatDate, type LocalDate } from '../domain/local-date.ts'
import { listedNumber } from '../domain/suppliers/identity.ts'
import { isAnother } from '../domain/suppliers/same-supplier.ts'
import { kindOf } from '../domain/suppliers/kind.ts'
import { receiversOf, type Receivers } from '../inquiry/email.ts'
import type { Leak } from '../inquiry/leaks.ts'
import { stopping } from '../inquiry/leaks/reasons.ts'
import { inquiryPieces, type Piece } from '../inquiry/pieces.ts'
import { sayTold, toldOfOthers, type ToldOfOther } from '../notice/told-of-others.ts'
import { withHiddenNumbers } from '../record/hidden-numbers.ts'
import type { Check } from '../rules/catalogue/checks.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { supplierName } from '../rules/evaluate/suppliers.ts'
import { vettingNow } from '../rules/vetting/about.ts'
import { hasAnswered } from '../rules/vetting/hearing.ts'
import { tellsOfBids } from '../inquiry/leaks/tells-of-bids.ts'
import { checkInCase, checksOfCase } from '../rules/vetting/of-case.ts'
import { lowBidAsked, lowBidCheck } from '../rules/vetting/low-bid-asked.ts'
import { isStale } from '../rules/vetting/row.ts'

/** What a supplier is asked for, so that it can be checked. It names no other supplier, and no price. */
export interface VettingLetter {
  readonly supplierId: string
  readonly receivers: Receivers
  readonly subject: string
  /** Plain text with line feeds. */
  readonly text: string
  /** Ids of the checks that it asks about. */
  readonly asksFor: readonly string[]
  /** "”Identitet och registrering” och en förklaring": what it asks about, for a note of it. */
  readonly asksInWords: string
  /** A text of the person's that tells of another supplier; null where none does. */
  readonly held: Held | null
}

interface Held {
  readonly sentence: string
  readonly path: string
  /** A word that a reason may let stand: it may be the name of what is bought. */
  readonly word?: Leak
}

/**
 * The letter to a supplier: what is asked for by the checks that the rules demand and that lack an answer or are no longer
 * good, by those answered with "could not be had", and the question that it is heard on while it has not answered. Null
 * where there is nothing to ask for.
 */
export function vettingLetter(found: Case, evaluation: Evaluation, supplierId: string): VettingLetter | null {
  const supplier = found.suppliers.find(({ id }) => id === supplierId)
  if (supplier === undefined) return null
  const asked = askedChecks(evaluation, supplier)
  const question = openQuestion(supplier)
  if (asked.length === 0 && question === undefined) return null
  const subject = withHiddenNumbers(found, subjectOf(found))
  return {
    supplierId,
    receivers: receiversOf(found, supplier),
    subject,
    text: withHiddenNumbers(
      found,
      [subject, 'Hej!', ...bodyOf(found, supplier, asked, question), signatureOf(found)]
        .filter((part) => part !== '')
        .join('\n\n'),
    ),
    asksFor: asked.map(({ check }) => check.id),
    asksInWords: enumerated([
      ...asked.map(({ check }) => `”${check.name}”`),
      ...(question === undefined ? [] : ['en förklaring']),
    ]),
    held: heldOf(found, supplier, piecesOf(found, supplier, question)),
  }
}

/** What in the person's own words tells of another supplier, or of how other bids are. */
function heldOf(found: Case, supplier: Supplier, pieces: readonly Piece[]): VettingLetter['held'] {
  // A word whose place in the inquiry has been explained may stand here too: the text is the same.
  const named = toldOfOthers(
    found,
    supplier,
    undefined,
    pieces,
    (leak) => stopping(found, [leak]).length === 0,
  )
  if (named !== null) return withWord(found, named)
  const told = tellsOfBids(pieces)
  return told === undefined
    ? null
    : {
        path: told.path,
        sentence: `Brevet visar hur andra anbud ser ut eller hur många de är: ”${told.words}” Fråga bara om leverantörens eget anbud, utan att jämföra.`,
      }
}

/** The reason for a word is kept with the inquiry: only what stands there too can have one. */
function withWord(found: Case, { sentence, path, leak }: ToldOfOther): Held {
  const isInInquiry = inquiryPieces(found).some((piece) => piece.path === path && piece.text === leak.text)
  if (!leak.mayExplain || !isInInquiry) return { sentence, path }
  return {
    path,
    sentence: `${sayTold(found, leak)} Skriv om texten, eller skriv varför ordet får stå där.`,
    word: leak,
  }
}

interface Asked {
  readonly check: Check
  readonly words: string
}

/** The checks that are not whole and that the supplier can help with, in the order in which they are made. */
function askedChecks({ facts, findings }: Evaluation, supplier: Supplier): readonly Asked[] {
  const { case: found, today } = facts
  const demanded =
    supplier.id !== found.award.supplierId
      ? []
      : findings.flatMap(({ rule: { demand }, state }) =>
          demand.is === 'checks' && state !== 'unknown' && state !== 'waiting' ? demand.checks : [],
        )
  const lacking = (supplier.checks ?? []).filter(({ result }) => result === 'missing').map(({ id }) => id)
  const order = checksOfCase(found, today).map(({ id }) => id)
  const low = lowBidAsked({ facts, findings }, supplier)?.isOpen === true ? [lowBidCheck] : []
  const named = [...new Set([...demanded, ...low, ...lacking])]
  return named
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((id) => {
      const check = checkInCase(found, id, kindOf(supplier), today)
      if (check === undefined || check.askFor === null || !check.for.includes(kindOf(supplier))) return []
      return isWhole(supplier, check, today) ? [] : [{ check, words: check.askFor }]
    })
}

function isWhole(supplier: Supplier, check: Check, today: LocalDate): boolean {
  const row = supplier.checks?.find(({ id }) => id === check.id)
  if (row?.result === undefined) return row?.waived !== undefined
  return row.result !== 'missing' && !isAnother(row.of, supplier) && !isStale(row, check, today)
}

/** What the supplier is heard on, while it has not answered. */
function openQuestion(supplier: Supplier): string | undefined {
  // What was asked of another who stood there before is no matter of this one's.
  const vetting = vettingNow(supplier)
  const { heardSilent, heardWhat } = vetting
  return !hasAnswered(vetting) && heardSilent !== 'yes' ? heardWhat : undefined
}

const titleOf = ({ subject }: Case): string => subject.title ?? 'direktupphandling'

function subjectOf(found: Case): string {
  const { diarienummer } = found.record
  return `Uppgifter vi behöver från er: ${titleOf(found)}${diarienummer === undefined ? '' : ` (${diarienummer})`}`
}

function bodyOf(
  found: Case,
  supplier: Supplier,
  asked: readonly Asked[],
  question: string | undefined,
): readonly string[] {
  const shown = asked.filter(({ check }) => check.evidence === 'look-only')
  const sent = asked.filter((one) => !shown.includes(one))
  return [
    greeting(found, supplier),
    ...listed('Det här ber vi er om:', sent),
    ...(sent.length === 0 ? [] : ['Det som ni redan har lämnat med anbudet behöver ni inte skicka igen.']),
    ...listed('Det här ber vi er visa för oss, och inte skicka:', shown),
    ...(shown.length === 0 ? [] : [lookOnly]),
    ...(question === undefined ? [] : [`Det här ber vi er förklara:\n${question}`]),
    answering(found, supplier),
    'Det ni skickar blir allmän handling hos oss. Säg till om något av det behöver vara hemligt, och varför.',
  ]
}

const lookOnly =
  'Skicka det inte, varken med mejl eller brev: kom överens med oss om en tid. Vi läser det och antecknar bara dagen, vem som läste och resultatet.'

const listed = (heading: string, asked: readonly Asked[]): readonly string[] =>
  asked.length === 0 ? [] : [`${heading}\n${asked.map(({ words }) => `- ${words}`).join('\n')}`]

function greeting(found: Case, supplier: Supplier): string {
  const number = listedNumber(supplier)
  const who = `${supplierName(supplier)}${number === undefined ? '' : ` (${number})`}`
  const open = found.decision.outcome === undefined ? ' Det betyder inte att ert anbud är antaget.' : ''
  return `${found.authority.name ?? 'Vi'} kontrollerar ${who} inför köpet ”${titleOf(found)}”, och behöver er hjälp.${open}`
}

/** How, by when and to whom. */
function answering({ preparer, inquiry }: Case, supplier: Supplier): string {
  const { answerBy } = vettingNow(supplier)
  const direct = [preparer.email, preparer.phone].filter((text) => text !== undefined).join(', ')
  const who =
    preparer.name === undefined ? '' : ` till ${preparer.name}${direct === '' ? '' : ` (${direct})`}`
  const elsewhere =
    preparer.email === undefined && inquiry.answerTo !== undefined ? ` Går det inte: ${inquiry.answerTo}` : ''
  const until =
    answerBy === undefined ? 'Svara så snart ni kan.' : `Svara senast den ${formatDate(answerBy)}.`
  return `Svara på det här mejlet${who}, med handlingarna som bifogade filer.${elsewhere} ${until}`
}

const signatureOf = ({ preparer, authority }: Case): string =>
  [
    [preparer.name, preparer.role].filter((text) => text !== undefined).join(', '),
    [authority.name, authority.unit].filter((text) => text !== undefined).join(', '),
  ]
    .filter((line) => line !== '')
    .join('\n')

/** What of the letter a person has written, and where. */
const piecesOf = (found: Case, { id }: Supplier, question: string | undefined): readonly Piece[] =>
  [
    { path: 'subject.title', text: found.subject.title },
    { path: 'record.diarienummer', text: found.record.diarienummer },
    { path: `suppliers.${id}.vetting.heardWhat`, text: question },
    {
      path: 'inquiry.answerTo',
      text: found.preparer.email === undefined ? found.inquiry.answerTo : undefined,
    },
  ].flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]))
