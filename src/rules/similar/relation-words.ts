import { relations } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { isPolicy } from '../parameters/profiles.ts'
import type { Setting } from '../value/input.ts'
import { judgeSimilar } from '../value/similar.ts'
import type { Relation } from './relation.ts'
import { summationOf } from './summation.ts'
import { windowMonths } from './window.ts'

/**
 * The answers to how two purchases belong together, each with what it leads to in this case: what the value calculation
 * does with such a purchase of the own unit in the same year. The bare answers while the start date is not known.
 */
export function relationWords(found: Case): Readonly<Record<Relation, string>> {
  const { law = 'LOU', category = 'goods', startDate } = found.subject
  const months = windowMonths(found)
  if (startDate === undefined || months === null) return relations
  const setting: Setting = { law, category, startDate }
  const policy = isPolicy(found.authority.profile) ? found.authority.profile : undefined
  const probe = (relation: 'recurring' | 'same-kind') =>
    judgeSimilar([{ relation, unit: 'own', ore: 1, date: startDate }], setting, policy)[0]
  const [recurring, sameKind] = [probe('recurring'), probe('same-kind')]
  const effect = sameKind?.byPolicy === true ? (summationOf(found)?.effect ?? 'none') : 'none'
  return {
    'same-procurement': 'Det är egentligen samma köp – räknas alltid ihop',
    recurring: recurring?.byLaw
      ? `Vi köper det här regelbundet – köpen under ${months} månader räknas ihop`
      : 'Vi köper det här regelbundet – räknas inte ihop för ett sådant här köp',
    'same-kind': sameKind?.byLaw
      ? 'Samma slags sak men ett annat behov – räknas ihop under året'
      : `Samma slags sak men ett annat behov – räknas inte enligt lagen${policyTail[effect]}`,
    unrelated: 'Hör inte ihop – räknas inte',
  }
}

/** An everyday example of each answer, to tell them apart. */
export const relationExamples: Readonly<Record<Relation, string>> = {
  'same-procurement':
    'Till exempel: du behöver tio stolar till väntrummet och köper fem nu och fem nästa månad.',
  recurring: 'Till exempel: handskar, tolkar eller service som ni beställer om och om igen.',
  'same-kind':
    'Till exempel: stolar till väntrummet i våras, och nu stolar till lunchrummet. Det ena köpet hade behövts utan det andra.',
  unrelated: 'Till exempel: rubrikerna liknar varandra, men det ena är en kurs och det andra en brits.',
}

const policyTail = {
  none: '',
  consider: ', men policyn vill att ni väger in det: vid behov kommer en fråga om det längre ner',
  stop: ', men räknas ihop enligt policyn',
} as const
