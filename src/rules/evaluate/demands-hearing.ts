import type { Supplier } from '../../domain/case/schema.ts'
import { saysSomething } from '../../domain/text.ts'
import { vettingNow } from '../vetting/about.ts'
import { hasAnswered, hearingFaults } from '../vetting/hearing.ts'
import { speaksOfSeriousness } from '../vetting/serious-words.ts'
import { sayAboutAnother } from './about-another.ts'
import type { Facts } from './facts.ts'
import { among, met, missing, vacuous, wrong, type Outcome } from './outcome.ts'
import { supplierName, winnerOf } from './suppliers.ts'

/** Who is to have been heard: the one bought from, others judged not serious, or others rejected for what reads as that. */
export type Heard = 'winner' | 'others' | 'rejected'

/**
 * A supplier that has something to explain, or is not held to be serious, has been heard before it was decided: what it was
 * asked, when, and what it answered or that it was silent when its time was out.
 */
export function supplierHeard(facts: Facts, who: Heard): Outcome {
  const winner = winnerOf(facts.case)
  if (who === 'winner') {
    const { judgement } = winner?.vetting ?? {}
    if (winner === undefined || judgement === undefined || judgement === 'serious') return vacuous
    const lacking = lackingHearing(winner)
    if (lacking.length > 0) return missing(lacking, sayAboutAnother(winner, lacking))
    return wrongDays(facts, [winner]) ?? met
  }
  const others = facts.case.suppliers.filter((one) => one.id !== winner?.id && isHeard(one, who))
  const unheard = others.filter((supplier) => lackingHearing(supplier).length > 0)
  if (unheard.length > 0)
    return missing(
      unheard.flatMap(lackingHearing),
      unheard
        .flatMap((one) => [unheardWords(one, who), sayAboutAnother(one, lackingHearing(one)) ?? []])
        .flat()
        .join(' '),
    )
  return wrongDays(facts, others) ?? among(others, met)
}

const unheardWords = (one: Supplier, who: Heard): string =>
  who === 'others'
    ? `${supplierName(one)} är bedömd som inte seriös utan att ha hörts.`
    : `${supplierName(one)} är inte hörd, och skälet är: ”${one.bid?.outcomeReason ?? ''}”`

function isHeard({ vetting, bid }: Supplier, who: 'others' | 'rejected'): boolean {
  const isJudged = vetting?.judgement === 'not-serious'
  if (who === 'others') return isJudged
  return !isJudged && bid?.outcome === 'rejected' && speaksOfSeriousness(bid.outcomeReason ?? '')
}

/** Days that show that the supplier was not heard before it was decided; undefined where none do. */
function wrongDays({ case: found, today }: Facts, suppliers: readonly Supplier[]): Outcome | undefined {
  const faults = suppliers.flatMap((one) =>
    hearingFaults(found, one, today)
      .filter(({ is }) => is !== 'order')
      .map((fault) => ({ ...fault, says: `${supplierName(one)}: ${fault.says}` })),
  )
  return faults.length === 0
    ? undefined
    : wrong(
        faults.map(({ path }) => path),
        faults.map(({ says }) => says).join(' '),
      )
}

/** What is not answered of a hearing, as paths: first the question, then what came back. */
export function lackingHearing(supplier: Supplier): readonly string[] {
  const vetting = vettingNow(supplier)
  const { heardWhat, heardOn, heardSilent, answerBy } = vetting
  const asked = [
    ...(heardWhat === undefined || !saysSomething(heardWhat) ? ['heardWhat'] : []),
    ...(heardOn === undefined ? ['heardOn'] : []),
  ]
  // Silence is none without a day to answer by.
  const back = heardSilent !== 'yes' ? ['heardAnswer'] : answerBy === undefined ? ['answerBy'] : []
  const open = asked.length > 0 ? asked : hasAnswered(vetting) ? [] : back
  return open.map((name) => `suppliers.${supplier.id}.vetting.${name}`)
}

/** The days of each hearing stand in an order that can be. */
export function hearingInOrder({ case: found, today }: Facts): Outcome {
  const heard = found.suppliers.filter((one) => vettingNow(one).heardOn !== undefined)
  const faults = heard.flatMap((one) => hearingFaults(found, one, today)).filter(({ is }) => is === 'order')
  return faults.length === 0
    ? among(heard, met)
    : wrong(
        faults.map(({ path }) => path),
        faults.map(({ says }) => says).join(' '),
      )
}
