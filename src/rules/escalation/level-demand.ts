import { formatDate } from '../../domain/local-date.ts'
import { sameWords } from '../../domain/organisation/in-force.ts'
import { superiorOf } from '../../domain/organisation/line.ts'
import { maySamePerson, samePerson } from '../../domain/same-person.ts'
import type { Demand } from '../catalogue/schema.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, wrong, type Outcome } from '../evaluate/outcome.ts'
import { noAnswerAt } from '../phrases/empty-phrases.ts'
import { isAtLeast, levels, type Level } from './levels.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { passersOf } from './passed-on.ts'
import { dayOfDecision, postIn, standingOf, startOf } from './standing.ts'

type DecidedBy = Extract<Demand, { is: 'decided-by' }>

const deciderName = 'decision.decider.name'

/** Somebody of the level decides, or of one above it, as far as the answers and the organisation tell. */
export function decidedBy(facts: Facts, { level, titles }: DecidedBy): Outcome {
  if (facts.case.decision.decider?.name === undefined) return missing([deciderName])
  const passed = passedOnBy(facts)
  if (passed !== undefined) return passed
  if (level === 'usual') return met
  return level === 'superior' ? bySuperior(facts) : byLevel(facts, level, titles ?? [])
}

/** Who has left the decision to the next above does not take it after all. */
function passedOnBy({ case: found }: Facts): Outcome | undefined {
  const { name } = found.decision.decider ?? {}
  const passer = passersOf(found).find((one) => maySamePerson(one.name, name))
  return passer === undefined
    ? undefined
    : wrong(
        [deciderName],
        `${passer.name} har lämnat över beslutet${samePerson(passer.name, name) === true ? '' : `, och ${name ?? ''} kan vara samma person`}. Skriv chefen ovanför som beslutsfattare.`,
      )
}

function bySuperior(facts: Facts): Outcome {
  const found = facts.case
  const { decider, usual, superiorExists } = found.decision
  if (superiorExists === 'no') return withoutSuperior(facts)
  const start = startOf(found).name
  if (start !== undefined && samePerson(decider?.name, start) === true)
    return wrong(
      [deciderName],
      `${start} ${usual?.name === undefined ? 'handlägger köpet' : 'är den som annars beslutar'}. Ange chefen närmast över.`,
    )
  const standing = standingOf(facts)
  const day = formatDate(dayOfDecision(facts))
  const name = decider?.name ?? ''
  if (standing.is === 'ended')
    return wrong(
      [deciderName],
      `${name} hade befattningen ${standing.post.title}${standing.holder.to === undefined ? '' : ` till och med ${formatDate(standing.holder.to)}`}, alltså inte den ${day}.`,
    )
  if (standing.is === 'not-above')
    return wrong(
      [deciderName],
      `${name} (${standing.own.title}) är inte chef över ${startOf(found).name ?? 'den som annars beslutar'} (${standing.start.title}) i er organisation den ${day}.`,
    )
  return met
}

/** Nobody is superior: what the organisation knows of that day may say otherwise. */
function withoutSuperior(facts: Facts): Outcome {
  const org = organisationOf(facts.case)
  const start = postIn(facts, startOf(facts.case))
  const above = start === null ? null : superiorOf(org, start.id, dayOfDecision(facts))
  if (above === null) return met
  const who = [above.holder?.name, above.post.title].filter((text) => text !== undefined).join(', ')
  return wrong(
    ['decision.superiorExists'],
    `Enligt er organisation finns en chef över ${startOf(facts.case).name ?? 'den som annars beslutar'}: ${who}.`,
  )
}

/** Above a manager the level is known by the post's title, by the name of a committee, or is said. */
function byLevel(facts: Facts, level: Level, titles: readonly string[]): Outcome {
  const { decider, level: said } = facts.case.decision
  const least = titles.length === 0 ? level : above(level)
  if (said !== undefined && isAtLeast(said, least)) return met
  if (isAtLeast('committee', level) && isAuthority(facts, decider?.name)) return met
  if (titles.length === 0)
    return said === undefined ? missing(['decision.level']) : wrong(['decision.level'], levelWords[level])
  const title = postIn(facts, decider)?.title ?? decider?.role
  if (title === undefined) return missing(['decision.decider.role'])
  return titles.some((one) => sameWords(one, title)) ? met : wrong([deciderName], levelWords[level])
}

/** The next level: who is known by a title is not known by what is said alone. */
const above = (level: Level): Level => levels[levels.indexOf(level) + 1] ?? level

const isAuthority = (facts: Facts, name: string | undefined): boolean =>
  name !== undefined &&
  organisationOf(facts.case).units.some((unit) => unit.kind !== 'unit' && sameWords(unit.name, name))

const levelWords: Readonly<Record<Level, string>> = {
  usual: 'Den som annars beslutar ska besluta.',
  superior: 'Chefen närmast över ska besluta.',
  director: 'Frågan avgörs av regiondirektören.',
  committee: 'Nämnden ska besluta. Skriv nämnden som beslutsfattare, och paragrafen i protokollet.',
  assembly: 'Fullmäktige ska besluta.',
}

/** The decider is not who prepares the purchase; or it is told why, where that is enough. */
export function deciderNotPreparer(
  facts: Facts,
  { explained }: Extract<Demand, { is: 'decider-not-preparer' }>,
): Outcome {
  const { decider, superiorExists } = facts.case.decision
  const mayExplain = explained === 'always' || superiorExists === 'no'
  if (decider?.name === undefined) return mayExplain ? met : missing([deciderName])
  if (facts.deciderIsPreparer !== true) return met
  if (!mayExplain) return wrong([deciderName], `${decider.name} handlägger köpet och kan inte själv besluta.`)
  return noAnswerAt(facts.case, 'decision.samePersonReason') === undefined &&
    facts.case.decision.samePersonReason !== undefined
    ? { ...met, explained: true, detail: `${decider.name} både handlägger och beslutar.` }
    : missing(['decision.samePersonReason'])
}
