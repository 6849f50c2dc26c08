import type { Case } from '../../domain/case/schema.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { supplierName } from '../../rules/evaluate/suppliers.ts'
import { stepWords } from '../../rules/order/words.ts'
import { breaksOf, chainOf, linkName, type ChainStep, type Link } from '../../rules/order/chain.ts'
import { enumerated } from '../../domain/enumerated.ts'
import { sayOr } from '../say.ts'
import type { Block } from '../tree.ts'
import { undatedSteps } from '../undated.ts'

/**
 * The steps with their days and whose rule each link is; then what was done in another order, with the explanation that
 * a law or a policy asks for. What is only advised against is said, and nothing more.
 */
export function orderSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const steps = chainOf(evaluation)
  const breaks = breaksOf(evaluation)
  const reasons = oldReasons(found, breaks)
  if (steps.length < 2 && reasons.length === 0) return []
  return [
    ...(steps.length < 2
      ? []
      : chainBlocks(steps, checksState(evaluation), undatedWords(evaluation), lateStages(evaluation))),
    ...(breaks.length === 0 ? [] : [{ kind: 'facts' as const, rows: breaks.map(breakRow) }]),
    ...(reasons.length === 0 ? [] : [{ kind: 'facts' as const, rows: reasons }]),
  ]
}

/** The days alone where nothing is out of order: which rule each link is, and how it came out, the list to tick says. */
function chainBlocks(
  steps: readonly ChainStep[],
  checks: ChecksState,
  undated: string,
  late: readonly string[],
): readonly Block[] {
  const links = steps.flatMap((step) => step.links)
  if (checks !== 'whole' || links.some(({ state }) => state !== 'kept'))
    return [
      chainTable(steps, checks),
      ...[undated, ...late].flatMap((text) => (text === '' ? [] : [{ kind: 'paragraph' as const, text }])),
    ]
  const sameDay = steps.flatMap(({ name, links: own }) =>
    own
      .filter(({ isSameDay, says }) => isSameDay && says === undefined)
      .map(({ after }) => `${name.toLowerCase()} och ${after}`),
  )
  return [
    { kind: 'facts', rows: steps.map(({ name, from, to }) => ({ term: name, value: daysOf(from, to) })) },
    {
      kind: 'paragraph',
      text: [
        ...wholeOrder(undated, late),
        ...(undated === '' ? [] : [undated]),
        ...(sameDay.length === 0 ? [] : [`Samma dag: ${sameDay.join('; ')}.`]),
      ].join(' '),
    },
  ]
}

/** That the steps are in order; where a decision on one of them came too late, that and no more. */
const wholeOrder = (undated: string, late: readonly string[]): readonly string[] => {
  if (late.length > 0) return ['Stegen ovan kom i rätt ordning.', ...late]
  return [undated === '' ? 'Inget kom i fel ordning.' : 'Inget av det som har en dag kom i fel ordning.']
}

/** Decisions to begin, and on the inquiry, that were taken after what they should have come before: they are no steps of the list. */
const lateStages = ({ findings }: Evaluation): readonly string[] => [
  ...new Set(
    findings.flatMap(({ rule: { demand }, state, detail }) =>
      demand.is !== 'stages-decided' || state === 'unknown' ? [] : (detail ?? []),
    ),
  ),
]

/** Which steps were taken on a day that nobody has written: of their order the section says nothing. */
function undatedWords(evaluation: Evaluation): string {
  const names = undatedSteps(evaluation).map((step) => stepWords[step].before(undefined))
  return names.length === 0 ? '' : `Dag saknas för: ${enumerated(names)}.`
}

const daysOf = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`)

const chainTable = (steps: readonly ChainStep[], checks: ChecksState): Block => ({
  kind: 'table',
  columns: [
    { header: 'Steg', weight: 4 },
    { header: 'Datum', weight: 3 },
    { header: 'Regel', weight: 6 },
    { header: 'Utfall', weight: 3 },
  ],
  rows: steps.map(({ id, name, from, to, links }) => [
    name,
    daysOf(from, to),
    links.length === 0 ? '–' : links.map(linkWords).join('\n'),
    [...(links.length === 0 ? [] : [outcome(links)]), ...checksWords(id, links, checks)].join('\n') || '–',
  ]),
})

type ChecksState = 'whole' | 'accepted' | 'open'

/** Whether the check of the supplier was whole: a day alone does not say so. */
function checksState({ findings }: Evaluation): ChecksState {
  const about = findings.filter(
    ({ rule: { demand }, state, gaps = [] }) =>
      state !== 'unknown' &&
      ((demand.is === 'checks-before' && gaps.length > 0) || demand.is === 'judgement-settled'),
  )
  if (about.some(({ state }) => state !== 'met')) return 'open'
  return about.some(({ explained }) => explained === true) ? 'accepted' : 'whole'
}

/** Beside the order of the days, at the check and at a step that comes after it: that the check was not whole. */
function checksWords(id: ChainStep['id'], links: readonly Link[], checks: ChecksState): readonly string[] {
  if (id === 'checks' && checks !== 'whole')
    return [checks === 'open' ? 'Inte klar' : 'Godtagen med avvikelse']
  if (checks === 'whole' || links.every(({ first }) => first !== 'checks')) return []
  return [checks === 'open' ? 'Kontrollen av leverantören är inte klar' : 'Kontrollen godtogs som den var']
}

const linkWords = ({ label, after, says, isSameDay }: Link): string =>
  `${label}: ${says ?? `efter ${after}`}${isSameDay ? ' (samma dag)' : ''}`

/** Days do not tell which of two steps of one day came first. */
function outcome(links: readonly Link[]): string {
  if (links.some(({ state }) => state === 'broken')) return 'Fel ordning'
  if (links.some(({ state }) => state === 'explained')) return 'Avvikelse, förklarad'
  if (links.some(({ state }) => state === 'advised')) return 'Annan ordning'
  if (links.every(({ isSameDay }) => isSameDay)) return 'Samma dag'
  return links.some(({ isSameDay }) => isSameDay) ? 'I ordning, en del samma dag' : 'I ordning'
}

const breakRow = ({ label, source, sentence, state, reason }: Link) => ({
  term: label,
  value: [
    `${sentence ?? ''}${source === null ? '' : ` (${source})`}`,
    ...(state === 'explained' ? [`Förklaring: ${reason ?? ''}`] : []),
    ...(state === 'broken' ? ['Ingen förklaring är angiven.'] : []),
  ].join('\n'),
})

/** Explanations of what is in order now, or that say nothing: answers of the case all the same. */
const oldReasons = (found: Case, breaks: readonly Link[]) =>
  (found.order ?? [])
    .filter(
      ({ id, text }) => text !== undefined && !breaks.some((link) => link.id === id && link.reason === text),
    )
    .map(({ id, of }) => ({
      term: `Förklaring som inte används${linkName(id) === undefined ? '' : ` (${linkName(id) ?? ''})`}`,
      value: `${sayOr(found, `order.${id}.text`)}${of === undefined ? '' : `\nSkriven om: ${namesOf(found, of)}`}`,
    }))

/** Whom an explanation was about, with suppliers by name. */
const namesOf = ({ suppliers }: Case, of: string): string =>
  of
    .split('; ')
    .map((whom) => {
      const supplier = suppliers.find(({ id }) => id === whom)
      return supplier === undefined ? whom : supplierName(supplier)
    })
    .join('; ')
