import { preparedBefore, preparersThen } from '../../domain/case/preparers.ts'
import type { Case } from '../../domain/case/schema.ts'
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

/** Who has left the decision to the next above does not take it after all. Of a name that only may be that one's it is asked. */
function passedOnBy({ case: found }: Facts): Outcome | undefined {
  const { name } = found.decision.decider ?? {}
  const passers = passersOf(found)
  const passer = passers.find((one) => samePerson(one.name, name) === true)
  if (passer !== undefined)
    return wrong(
      [deciderName],
      `${passer.name} har lämnat över beslutet till chefen ovanför, men står som beslutsfattare.`,
    )
  const like = passers.find((one) => maySamePerson(one.name, name))
  return like === undefined || isSaid(found)
    ? undefined
    : missing(
        [samePersonReason],
        `${like.name} har lämnat över beslutet till chefen ovanför, och ${name ?? ''} kan vara samma person.`,
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
      `${start} ${usual?.name === undefined ? 'handlägger köpet' : 'är den som annars beslutar'}. Beslutet hör till chefen närmast över.`,
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
  if (standing.is === 'unknown' && maySamePerson(name, start))
    return whetherSame(
      found,
      `${name} kan vara samma person som ${start ?? ''}, som ${usual?.name === undefined ? 'handlägger köpet' : 'annars beslutar'}.`,
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
  const name = decider?.name ?? ''
  const notThat = `${levelWords[level]} Som beslutsfattare står ${name}.`
  if (titles.length === 0)
    return said === undefined
      ? missing(['decision.level'], `Det framgår inte på vilken nivå ${name} beslutar.`)
      : wrong(['decision.level'], notThat)
  const title = postIn(facts, decider)?.title ?? decider?.role
  if (title === undefined)
    return missing(['decision.decider.role'], `Det framgår inte vilken befattning ${name} har.`)
  return titles.some((one) => sameWords(one, title)) ? met : wrong([deciderName], notThat)
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
  committee: 'Nämnden ska besluta.',
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
  const like = preparerLike(facts)
  if (like !== undefined)
    return whetherSame(facts.case, `${decider.name} kan vara samma person som handlägger köpet, ${like}.`)
  const before = preparedBefore(facts.case, decider.name)
  if (facts.deciderIsPreparer !== true) return before === null ? met : whetherSame(facts.case, before)
  if (!mayExplain) return wrong([deciderName], `${decider.name} handlägger köpet och kan inte själv besluta.`)
  return isSaid(facts.case)
    ? { ...met, explained: true, detail: `${decider.name} både handlägger och beslutar.` }
    : missing([samePersonReason])
}

const samePersonReason = 'decision.samePersonReason'

/** Whether it is told why one decides who prepares too, or may. */
export const isSaid = (found: Case): boolean =>
  found.decision.samePersonReason !== undefined && noAnswerAt(found, samePersonReason) === undefined

/**
 * Two names that may be of one person: whether they are, only people know. It is asked, and what they say stands in the record
 * beside it.
 */
const whetherSame = (found: Case, detail: string): Outcome =>
  isSaid(found) ? { ...met, explained: true, detail } : missing([samePersonReason], detail)

/** The decider's name is another way to write the preparer's, or of somebody else of that name: the program cannot tell. */
export const preparerLike = ({ case: found, deciderIsPreparer }: Facts): string | undefined =>
  deciderIsPreparer === false
    ? preparersThen(found).find((name) => maySamePerson(found.decision.decider?.name, name))
    : undefined
