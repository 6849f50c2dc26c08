import { formatDate } from '../../domain/local-date.ts'
import type { Rule } from '../catalogue/schema.ts'
import { sourceText } from '../catalogue/source-text.ts'
import { conditionsHold } from '../evaluate/conditions.ts'
import { rulesOn } from '../evaluate/in-force.ts'
import type { Facts } from '../evaluate/facts.ts'
import { askedCount } from '../evaluate/suppliers.ts'
import { doneOn, isCancelled, plain, settingOf, stateBy, unread, type Duty } from './duty.ts'

/** The written notice to those who made a bid (LOU 19 a kap. 10 § and its counterparts). It has no last day. */
export function notice(facts: Facts): Duty {
  const { law, startDate } = settingOf(facts)
  const rule = lawRule(facts, 'notice')
  const base = { ...plain, id: 'notice', title: 'Underrätta dem som lämnade anbud' } as const
  if (rule === undefined || rule.strength !== 'must')
    return {
      ...base,
      text: `Programmet har inte kontrollerat reglerna om underrättelse i ${law} för upphandlingar som påbörjades ${formatDate(startDate)}.`,
      state: 'unknown',
      section: rule === undefined ? unread(law) : sourceText(rule, facts.case.subject),
    }
  const needed = conditionsHold(rule.when, facts)
  const done = doneOn(facts.case.notice.sentOn, null, facts.today)
  return {
    ...base,
    text: {
      yes: 'Underrätta skriftligt, snarast möjligt efter beslutet, alla som lämnade anbud.',
      no: isCancelled(facts)
        ? 'Upphandlingen är avbruten, så det finns inget beslut om leverantör att underrätta om.'
        : law === 'LUK' || askedCount(facts.case) > 1
          ? 'Ingen lämnade anbud, så ingen behöver underrättas.'
          : 'Behövs bara när fler än en leverantör tillfrågas.',
      unknown:
        law === 'LUK'
          ? 'Alla som lämnar anbud ska underrättas om beslutet.'
          : 'Behövs om ni frågar fler än en leverantör och någon lämnar anbud.',
    }[needed],
    state: stateBy(needed, null, done, facts.today),
    done,
    section: sourceText(rule, facts.case.subject),
  }
}

/** The law's own rule in a group that asks for an answer, as it stood when the procurement began. */
function lawRule(facts: Facts, group: Rule['group']): Rule | undefined {
  const { law, startDate } = settingOf(facts)
  return rulesOn(startDate, law, facts.case.authority.profile).find(
    (rule) => rule.layer === 'law' && rule.group === group && rule.demand.is === 'answered',
  )
}
