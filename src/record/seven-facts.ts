import type { Case } from '../domain/case/schema.ts'
import { formatKr } from '../domain/money.ts'
import { countedName, countedResult, countsBid } from '../rules/evaluate/award-lines.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { cancelWords } from './cancel-words.ts'
import { sayPeriod } from '../rules/evaluate/contract-terms.ts'
import { askedByWriting, channelOf } from '../rules/evaluate/asked.ts'
import { askedCount, askedSuppliers, bidders, winnerOf } from '../rules/evaluate/suppliers.ts'
import { capitalised, inWords, notStated, say, sayOr, sentence } from './say.ts'
import { sectionTitle } from './section-titles.ts'
import { supplierLine } from './supplier-line.ts'
import type { Block } from './tree.ts'

/**
 * The seven facts that the preparatory works of LOU 19 a kap. 11 § ask for at least, in their order, as
 * Upphandlingsmyndigheten reports them (frågeportalen 2592573). First in every record.
 */
export function sevenFacts(found: Case, evaluation: Evaluation): readonly Block[] {
  const isRequired = countedResult(evaluation.facts)?.documentationDuty !== false
  const rows = [
    { term: '1. Upphandlande myndighet', value: authority(found) },
    { term: '2. Vad som köps', value: object(found) },
    {
      term: '3. Hur konkurrensen togs till vara',
      value: unlessHandedOver(evaluation, competition(found), 'Ingen leverantör är tillfrågad.'),
    },
    { term: '4. Tillfrågade och anbud', value: unlessHandedOver(evaluation, asked(found), 'Ingen.') },
    {
      term: '5. Vinnare och viktigaste skäl',
      value: unlessHandedOver(evaluation, winner(found), 'Ingen. Ärendet lämnas över till inköpsfunktionen.'),
    },
    { term: '6. Värde utan moms', value: value(evaluation) },
    { term: '7. Tid', value: time(found) },
  ]
  if (isRequired) return [{ kind: 'facts', rows }]
  return [
    {
      kind: 'paragraph',
      tone: 'small',
      text: 'Lagen kräver ingen dokumentation för det här värdet. Det som inte är angivet är frivilligt.',
    },
    {
      kind: 'facts',
      rows: rows.map((row) => ({ ...row, value: row.value.replaceAll(notStated, 'Inte angivet') })),
    },
  ]
}

/** Where the purchasing function takes over, what was never asked is not missing. */
const unlessHandedOver = ({ facts }: Evaluation, said: string, otherwise: string): string =>
  facts.handedOver && said === notStated ? otherwise : said

const time = (found: Case): string =>
  found.decision.outcome === 'cancel' ? 'Inget avtal' : (sayPeriod(found) ?? notStated)

const authority = (found: Case): string =>
  [
    `${found.authority.name ?? notStated} (${found.authority.orgNr ?? 'organisationsnummer saknas'})`,
    ...(found.authority.unit === undefined ? [] : [found.authority.unit]),
  ].join(', ')

const object = (found: Case): string =>
  [sayOr(found, 'subject.title'), say(found, 'subject.category')]
    .filter((text) => text !== undefined)
    .map(sentence)
    .join(' ')

export function competition(found: Case): string {
  const count = askedSuppliers(found).length
  if (count === 0) return notStated
  const { all, some } = writtenWords(found)
  const who =
    count === 1 ? 'En leverantör tillfrågades' : `${capitalised(inWords(count))} leverantörer tillfrågades`
  const sent = found.inquiry.sentOn === undefined ? '' : ` ${found.inquiry.sentOn}`
  return [`${who}${all}${sent}${some}.`, ...untilWhen(found)].join(' ')
}

/** The last day, and that all got the same: what the table of the asked does not say of each. */
export function untilWhen(found: Case): readonly string[] {
  const { lastDay, sameForAll } = found.inquiry
  return [
    ...(lastDay === undefined ? [] : [`Sista svarsdag var ${lastDay}.`]),
    ...(sameForAll === 'yes' && askedSuppliers(found).length > 1
      ? ['Alla fick samma text och samma sista dag.']
      : []),
  ]
}

/** How they were asked: what is true of all, and how many where it is true of some. Nothing where it is not known. */
function writtenWords(found: Case): { readonly all: string; readonly some: string } {
  const { written, open } = askedByWriting(found)
  const nothing = { all: '', some: '' }
  if (open > 0) return nothing
  if (written === askedCount(found)) return { ...nothing, all: ' skriftligt' }
  if (written > 0) return { ...nothing, some: `, ${inWords(written)} av dem skriftligt` }
  const isSpoken = askedSuppliers(found).every((supplier) => {
    const channel = channelOf(found, supplier)
    return channel === 'phone' || channel === 'meeting'
  })
  return isSpoken ? { ...nothing, all: ' muntligt' } : { ...nothing, some: ', inte skriftligt' }
}

function asked(found: Case): string {
  const suppliers = askedSuppliers(found)
  if (suppliers.length === 0) return notStated
  const count = bidders(found).length
  const isOpen = suppliers.some(({ answer }) => answer === undefined)
  const bids =
    count === 0
      ? isOpen
        ? 'Inget svar är antecknat.'
        : 'Inget anbud kom in.'
      : count === 1
        ? 'Ett anbud kom in.'
        : `${capitalised(inWords(count))} anbud kom in.`
  if (suppliers.length <= mostNamed) return [...suppliers.map(supplierLine), bids].join('\n')
  return `${suppliers.length} tillfrågade. ${bids} Namnen står under ”${sectionTitle('tillfragade')}”.`
}

/** More names than this push the last facts off the first page. */
const mostNamed = 20

/**
 * As many whole sentences of a text as leave room for the other facts, and where all of it stands. None is cut: a sentence that is
 * masked would not be known by its half.
 */
function shortened(text: string, section: string): string {
  if (text.length <= mostLetters && text.split('\n').length <= mostLines) return text
  const sentences = text.split(/(?<=[.!?])\s+|\n+/u)
  const kept: string[] = []
  for (const one of sentences) {
    if ([...kept, one].join(' ').length > mostLetters || kept.length === mostLines) break
    kept.push(one)
  }
  const rest = kept.length === 0 ? 'Texten' : 'Hela texten'
  return [...kept, `${rest} står under ”${sectionTitle(section)}”.`].join(' ')
}

const mostLetters = 700
const mostLines = 10

function winner(found: Case): string {
  if (found.decision.outcome === 'cancel')
    return `Ingen. Upphandlingen avbröts: ${cancelWords(found.decision)}`
  const supplier = winnerOf(found)
  if (!supplier) return notStated
  return `${supplierLine(supplier)}\n${shortened(sayOr(found, 'award.reason'), 'tilldelning')}`
}

function value(evaluation: Evaluation): string {
  const { facts } = evaluation
  const ore = facts.value.result?.valueOre
  if (ore === undefined || ore === null) return notStated
  const bidOre = countedResult(facts)?.valueOre
  if (countsBid(facts) && bidOre !== undefined && bidOre !== null)
    return `${formatKr(bidOre)} med ${countedName(facts)}\nUppskattat till ${formatKr(ore)} när upphandlingen påbörjades`
  const options = evaluation.facts.case.value.hasOption === 'yes' ? ', med alla optioner' : ''
  return `${formatKr(ore)}${options} (beräknat)`
}
