import { judgements } from '../domain/case/choices.ts'
import type { Case, Supplier } from '../domain/case/schema.ts'
import type { LocalDate } from '../domain/local-date.ts'
import { formatKr } from '../domain/money.ts'
import { kindOf } from '../domain/suppliers/kind.ts'
import { withoutPersonalNumbers } from '../record/hide-in-tree.ts'
import { marked } from '../record/secrecy-notice.ts'
import type { Block, RecordDocument } from '../record/tree.ts'
import { wordedFor, type Check } from '../rules/catalogue/checks.ts'
import { evaluateCase, type Evaluation } from '../rules/evaluate/evaluate.ts'
import { winnerOf } from '../rules/evaluate/suppliers.ts'
import { checksOfCase } from '../rules/vetting/of-case.ts'
import { demandedChecks, isMust as isMustCheck } from '../rules/vetting/demanded-checks.ts'
import { lowBidAsked, lowBidCheck } from '../rules/vetting/low-bid-asked.ts'
import { riskOf } from '../rules/vetting/risk.ts'
import { secrecyOf, secretWhoIsAsked } from '../secrecy/secrecy.ts'
import { aboutRows, phoneBlocks, riskBlocks } from './checklist-head.ts'
import { checkTable, otherwiseBlocks } from './checklist-rows.ts'
import { boxes, line } from './on-paper.ts'
import { requiredWhen, waiveGrounds, type RequiredWhen } from './required-when.ts'

export const heading = 'Checklista för leverantörskontroll'

/**
 * The supplier check on paper, to fill in by hand when there are no computers: every check that is in force for the case
 * on the day, with whom to ask and what to be given on paper, boxes, the hearing, the judgement and a line to sign on. No page
 * and no e-service is named. With a chosen supplier its name and the wordings of its kind are filled in. `createdAt` is an ISO
 * instant with time zone.
 */
export function checklistDocument(found: Case, today: LocalDate, createdAt: string): RecordDocument {
  const supplier = winnerOf(found)
  const evaluation = evaluateCase(found, today)
  const checks = askedOf(found, supplier, today, evaluation)
  const secrecy = supplier === undefined ? ({ is: 'none' } as const) : secrecyOf(found, today)
  return withoutPersonalNumbers(found, {
    version: 1,
    title: marked(heading, secrecy),
    author: found.authority.name ?? 'Upphandlande myndighet saknas',
    subject: marked(heading, secrecy),
    createdAt,
    header: { left: found.subject.title ?? heading, right: found.record.diarienummer ?? '' },
    ...(secrecy.is === 'absolute' ? { mark: secrecy.mark } : {}),
    caseSha256: null,
    blocks: [
      { kind: 'heading', level: 1, text: heading, id: 'topp' },
      { kind: 'facts', rows: aboutRows(found, supplier, today, evaluation.facts.value.legalOre) },
      ...(secrecy.is === 'absolute'
        ? [
            {
              kind: 'paragraph' as const,
              tone: 'small' as const,
              text: `${secrecy.mark}. ${secretWhoIsAsked}`,
            },
          ]
        : []),
      { kind: 'list', items: howTo },
      ...phoneBlocks(found, supplier),
      ...riskBlocks(supplier),
      ...firstBlocks(checks),
      ...closing,
      ...otherBlocks(checks),
      ...(supplier === undefined ? otherwiseBlocks(checksOfCase(found, today)) : []),
    ],
  })
}

const howTo = [
  'Kontrollera bara den leverantör som ni tänker välja.',
  'Be leverantören lämna pappren som står vid ”Be om”. Det som redan ligger i anbudet behöver ni inte be om igen.',
  'Sätt ett kryss vid varje kontroll du gör, och skriv dag och namn. Skriv vad du såg, inte vad du tror. Räcker inte raderna: skriv på baksidan.',
  'Går en kontroll som ska göras inte att göra, skriv varför. Den som beslutar kan godta det som en avvikelse, och skriver då sitt skäl.',
  'Efter underskriften står fler kontroller, för den som vill veta mer.',
  'Lägg checklistan och pappren i ärendet. Skriv in svaren i programmet när datorerna är i gång igen.',
]

interface Asked {
  readonly check: Check
  readonly when: readonly RequiredWhen[]
}

/** The checks that can be made on the supplier, on a blank one all, and when they are asked for: in the case at hand first. */
function askedOf(
  found: Case,
  supplier: Supplier | undefined,
  today: LocalDate,
  evaluation: Evaluation,
): readonly Asked[] {
  const all = checksOfCase(found, today)
  const when = ({ id }: Check): readonly RequiredWhen[] => requiredWhen(found, id, today)
  if (supplier === undefined) return all.map((check) => ({ check, when: when(check) }))
  const kind = kindOf(supplier)
  const here = askedHere(evaluation, supplier)
  const asked = all
    .filter((check) => check.for.includes(kind))
    .map((check) => ({ check: wordedFor(check, kind), when: here(check.id) ?? when(check) }))
  return asked.toSorted((a, b) => Number(isHere(b)) - Number(isHere(a)))
}

const isHere = ({ when }: Asked): boolean => when.some(({ words }) => words.endsWith(inThisCase))

const inThisCase = 'i det här köpet'

/** How a check is asked for in the case as it is answered; undefined where nothing asks for it as far as is known. */
function askedHere(
  evaluation: Evaluation,
  supplier: Supplier,
): (id: string) => readonly RequiredWhen[] | undefined {
  const demanded = demandedChecks(evaluation)
  const { level, value } = riskOf(evaluation.facts, supplier)
  const mayBeLow = level !== 'raised' && value.isLow !== false
  return (id) => {
    const demand = demanded.get(id)
    if (demand === undefined)
      return id === lowBidCheck && lowBidAsked(evaluation, supplier)?.isOpen === true
        ? [{ words: `Bör göras ${inThisCase}`, isMust: false, waive: undefined }]
        : undefined
    const isMustBe = isMustCheck(demand)
    const waive =
      demand.waive === undefined || (demand.waive === 'low-value-and-risk' && !mayBeLow)
        ? undefined
        : `${waiveGrounds[demand.waive]}${demand.waive === 'low-value-and-risk' && value.low !== null ? ` (värdet högst ${formatKr(value.low.kronor * 100)})` : ''}`
    return [{ words: `${isMustBe ? 'Ska' : 'Bör'} göras ${inThisCase}`, isMust: isMustBe, waive }]
  }
}

const noMust: Block = { kind: 'paragraph', text: 'Ingen regel kräver en kontroll i era köp.' }

/** What somebody demands or advises, and what a check always begins with: large, for it is filled in. */
function firstBlocks(checks: readonly Asked[]): readonly Block[] {
  const demanded = byWhen(checks.filter(({ when }) => when.length > 0))
  const musts = demanded.filter(([, [first]]) => isMust(first))
  const free: readonly (readonly [string, readonly Asked[]])[] = [
    ['Frivilliga, men bra att börja med', checks.filter(isFreeBase)],
  ]
  const groups = [...musts, ...free, ...demanded.filter((group) => !musts.includes(group))]
  return [
    { kind: 'heading', level: 2, text: 'Kontroller' },
    ...(musts.length === 0 ? [noMust] : []),
    ...groups
      .filter(([, listed]) => listed.length > 0)
      .flatMap(([text, listed]): readonly Block[] => [
        { kind: 'heading', level: 3, text },
        checkTable(listed.map(({ check, when }) => ({ check, waive: waiveOf(when) }))),
      ]),
  ]
}

const isMust = (asked: Asked | undefined): boolean => asked?.when.some((when) => when.isMust) === true

/** Nobody asks for it, and it is the first that one wants to know. */
const isFreeBase = ({ check, when }: Asked): boolean => when.length === 0 && check.depth === 'base'

/** When a check may be passed over: where all that asks for it lets it be, on the same ground. */
function waiveOf(when: readonly RequiredWhen[]): string | undefined {
  const [first] = when
  return when.every(({ waive }) => waive === first?.waive) ? first?.waive : undefined
}

/** What is there for who wants it, small and last. */
function otherBlocks(checks: readonly Asked[]): readonly Block[] {
  const others = checks.filter((one) => one.when.length === 0 && !isFreeBase(one)).map(({ check }) => check)
  const section = (text: string, listed: readonly Check[]): readonly Block[] =>
    listed.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, text },
          checkTable(
            listed.map((check) => ({ check, waive: undefined })),
            { isDense: true },
          ),
        ]
  return [
    ...section(
      'Fler kontroller, om ni vill',
      others.filter(({ attention }) => attention !== true),
    ),
    ...section(
      'Att vara uppmärksam på, aldrig ensamt skäl att säga nej',
      others.filter(({ attention }) => attention === true),
    ),
  ]
}

/** Checks that are asked for in the same cases stand together. */
function byWhen(demanded: readonly Asked[]): readonly (readonly [string, readonly Asked[]])[] {
  const groups = new Map<string, Asked[]>()
  for (const one of demanded) {
    const words = one.when.map((when) => when.words).join('. ')
    groups.set(words, [...(groups.get(words) ?? []), one])
  }
  return [...groups]
}

const twoLines = `${line(66)}\n${line(66)}`

const closing: readonly Block[] = [
  { kind: 'heading', level: 2, text: 'Förklaring och bedömning' },
  {
    kind: 'paragraph',
    text: 'Måste något förklaras: låt leverantören svara innan ni håller det emot den.',
  },
  {
    kind: 'table',
    columns: [
      { header: 'Fråga', weight: 1 },
      { header: 'Svar', weight: 3 },
    ],
    rows: [
      ['Vad ni frågade, och när', twoLines],
      ['Svaret, och när det kom', twoLines],
      ['Är leverantören seriös?', boxes(Object.values(judgements))],
      ['Varför', twoLines],
      ['Det som inte gick att kontrollera, och varför', twoLines],
    ],
  },
  { kind: 'signature', lines: ['Datum', 'Namn och namnteckning'] },
]
