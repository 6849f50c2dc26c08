import type { Case } from '../domain/case/schema.ts'
import { formatDate, weekdayOf, type LocalDate } from '../domain/local-date.ts'
import type { Block } from '../record/tree.ts'
import { factsBlock, section } from '../record/say.ts'
import { criteriaOf } from '../rules/evaluate/criteria.ts'
import { periodOf } from '../rules/evaluate/period.ts'
import { bidPricing } from '../rules/evaluate/suppliers.ts'
import { eInvoice } from '../rules/inquiry/offers.ts'
import { requirementTexts } from './requirements.ts'
import { ownBlocks } from './own-text.ts'

/** What is another for one receiver, or one day, than for the others. */
export interface Receiver {
  /** Its last day to answer, where it has one of its own. */
  readonly lastDay?: LocalDate | undefined
  /** The day the inquiry is made, where it goes out. Not of the text that is kept and compared: each day has its own. */
  readonly madeOn?: LocalDate | undefined
}

/** The inquiry's heading: also the subject of the mail. */
export const inquiryTitle = ({ subject }: Case): string =>
  subject.title === undefined ? 'Förfrågan' : `Förfrågan: ${subject.title}`

/**
 * The inquiry as blocks: what is asked for, made from what the case knows, or the person's own text in its place. It
 * names no supplier, says no estimate and not how many are asked. Its words are kept when it is sent, so they are held by
 * a test.
 */
export function inquiryBlocks(found: Case, receiver: Receiver = {}): readonly Block[] {
  const { text, lastDay: common } = found.inquiry
  const heading: Block = { kind: 'heading', level: 1, text: inquiryTitle(found), id: 'topp' }
  const own = receiver.lastDay
  const top: readonly Block[] = [
    heading,
    ...(receiver.madeOn === undefined
      ? []
      : [{ kind: 'paragraph' as const, text: `Datum: ${formatDate(receiver.madeOn)}` }]),
  ]
  if (text !== undefined)
    return [
      ...top,
      ...(own === undefined || own === common
        ? []
        : [{ kind: 'paragraph' as const, text: `Sista dag för er att svara: ${dayWords(own)}.` }]),
      ...ownBlocks(text),
    ]
  return [
    ...top,
    { kind: 'paragraph', text: greeting(found) },
    ...section('kop', 'Det här vill vi köpa', wanted(found)),
    ...section('krav', 'Krav', requirements(found)),
    ...section('jamforelse', 'Så jämför vi anbuden', comparison(found)),
    ...section('svar', 'Så svarar ni', answering(found, own ?? common)),
    ...section('avtal', 'Avtal och faktura', contract(found)),
    ...signed(found),
  ]
}

const we = ({ authority }: Case): string => authority.name ?? 'Vi'

const greeting = (found: Case): string =>
  found.authority.name === undefined
    ? 'Vi ber er lämna anbud på det som står här. Köpet är en direktupphandling.'
    : `${we(found)} ber er lämna anbud på det som står här. Köpet är en direktupphandling.`

function wanted(found: Case): readonly Block[] {
  const { need, quantity, delivery } = found.inquiry
  const { title, description } = found.subject
  const text = need ?? [title, description].filter((part) => part !== undefined).join('\n')
  const options = optionWords(found)
  return [
    ...(text === '' ? [] : [{ kind: 'paragraph' as const, text }]),
    ...factsBlock([
      ...(quantity === undefined ? [] : [{ term: 'Mängd', value: quantity }]),
      ...row('När', periodWords(found)),
      ...row(periodWords(found) === undefined ? 'När och var' : 'Var och hur', delivery),
      ...row('Förlängning', options),
    ]),
  ]
}

const row = (term: string, value: string | undefined) => (value === undefined ? [] : [{ term, value }])

function periodWords(found: Case): string | undefined {
  const { start, end, openEnded } = periodOf(found)
  const until = openEnded ? 'tills vidare' : end === undefined ? undefined : `till och med ${formatDate(end)}`
  const from = start === undefined ? undefined : `Från ${formatDate(start)}`
  return [from, until].filter((part) => part !== undefined).join(' ') || undefined
}

function optionWords(found: Case): string | undefined {
  if (found.value.hasOption !== 'yes') return undefined
  const { endWithOptions } = periodOf(found)
  return endWithOptions === undefined
    ? 'Vi får förlänga eller utöka avtalet enligt option.'
    : `Vi får förlänga avtalet till och med ${formatDate(endWithOptions)}.`
}

function requirements(found: Case): readonly Block[] {
  const items = requirementTexts(found)
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function comparison(found: Case): readonly Block[] {
  const { criterion, criterionText } = found.inquiry
  const more: readonly Block[] =
    criterionText === undefined ? [] : [{ kind: 'paragraph', text: criterionText }]
  if (criterion === undefined) return more
  if (criterion === 'lowest-price')
    return [{ kind: 'paragraph', text: 'Lägst pris vinner, bland anbuden som uppfyller alla krav.' }, ...more]
  const rows = criteriaOf(found)
  return [
    { kind: 'paragraph', text: 'Vi väger ihop priset och kvaliteten i anbuden som uppfyller alla krav.' },
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { header: 'Kriterium', weight: 4 },
              { header: 'Vikt', weight: 2, align: 'right' as const },
              { header: 'Så bedöms det', weight: 5 },
            ],
            rows: rows.map(({ name, weight, how }) => [
              name ?? '–',
              weight === undefined ? '–' : `${weight} %`,
              how ?? '–',
            ]),
          },
        ]),
    ...more,
  ]
}

function answering(found: Case, lastDay: LocalDate | undefined): readonly Block[] {
  const { questionsTo, questionsLastDay, answerTo } = found.inquiry
  return [
    ...factsBlock([
      ...row('Sista dag att svara', lastDay === undefined ? undefined : dayWords(lastDay)),
      ...row('Så lämnas anbudet', answerTo),
      ...row('Frågor skickas till', questionsTo),
      ...row('Sista dag för frågor', questionsLastDay === undefined ? undefined : dayWords(questionsLastDay)),
    ]),
    {
      kind: 'list',
      items: [
        ...(answerTo === undefined ? ['Svara på samma sätt som ni fick förfrågan.'] : []),
        priceWords(found),
        'Skriv företagets namn, organisationsnummer och kontaktperson.',
        'Svar på frågor skickas till alla som har fått förfrågan.',
        'Anbuden är hemliga tills vi har beslutat eller avbrutit upphandlingen.',
      ],
    },
  ]
}

const perWords = { month: 'per månad', quarter: 'per kvartal', year: 'per år' } as const

/** The price as the bids will be written down, so that they can be compared. */
function priceWords(found: Case): string {
  const pricing = bidPricing(found)
  if (pricing !== null) return `Ange priset ${perWords[pricing.per]} i kronor, utan moms.`
  return found.value.hasOption === 'yes'
    ? 'Ange priset för allt i kronor, utan moms, och vad varje förlängning kostar.'
    : 'Ange priset för allt i kronor, utan moms.'
}

function contract(found: Case): readonly Block[] {
  const { terms, eInvoice: wants } = found.inquiry
  return [
    ...(terms === undefined ? [] : [{ kind: 'paragraph' as const, text: terms }]),
    ...(wants === 'yes' && eInvoice !== undefined
      ? [{ kind: 'paragraph' as const, text: eInvoice.text }]
      : []),
  ]
}

function signed(found: Case): readonly Block[] {
  const { preparer, authority } = found
  const lines = [
    [preparer.name, preparer.role].filter((part) => part !== undefined).join(', '),
    [authority.unit, authority.name].filter((part) => part !== undefined).join(', '),
    ...(preparer.email === undefined ? [] : [`E-post: ${preparer.email}`]),
    ...(preparer.phone === undefined ? [] : [`Telefon: ${preparer.phone}`]),
  ].filter((line) => line !== '')
  return lines.length === 0 ? [] : [{ kind: 'paragraph', text: lines.join('\n') }]
}

const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag']

/** "måndag 7 december 2026". */
export const dayWords = (day: LocalDate): string => `${weekdays[weekdayOf(day) - 1] ?? ''} ${formatDate(day)}`
