import type { Case } from '../../domain/case/schema.ts'
import { maySamePerson } from '../../domain/same-person.ts'
import { organisationOf } from '../local/organisation-of-case.ts'
import { clockRemark } from './answer-order.ts'
import { maybeSame } from './maybe-same.ts'
import { paperOfAnswer, type PaperAnswer } from './answers.ts'

/**
 * What there is to know of who answered, a sentence each: that it may be one who should not decide, that it is another than the one whom the paper went to, that nobody of
 * that name stands in the organisation, and that the name has answered with another key before, and that a clock goes wrong. Nothing of it is proof of anything.
 */
export function answerRemarks(found: Case, answer: PaperAnswer): readonly string[] {
  const clock = clockRemark(found, answer)
  return [
    ...maybeSame(found, answer),
    ...ofAddressee(found, answer),
    ...ofOrganisation(found, answer),
    ...ofKey(found, answer),
    ...(clock === null ? [] : [clock]),
  ]
}

function ofAddressee(found: Case, answer: PaperAnswer): readonly string[] {
  const to = paperOfAnswer(found, answer)?.to?.name
  return to === undefined || maySamePerson(to, answer.name)
    ? []
    : [`Underlaget skickades till ${to}, men ${answer.name} svarade.`]
}

function ofOrganisation(found: Case, { name }: PaperAnswer): readonly string[] {
  const { holders } = organisationOf(found)
  return holders.length === 0 || holders.some((row) => maySamePerson(row.name, name))
    ? []
    : [`${name} står inte i er organisation.`]
}

/** The key of an answer that cannot be checked tells nothing, and is held against no other. */
function ofKey({ decision: { answers = [] } }: Case, answer: PaperAnswer): readonly string[] {
  const isOther = answers.some(
    (one) =>
      one.id !== answer.id &&
      one.isUnverified !== true &&
      maySamePerson(one.name, answer.name) &&
      Date.parse(one.takenInAt) <= Date.parse(answer.takenInAt) &&
      one.fingerprint !== answer.fingerprint,
  )
  return isOther
    ? [
        `Svaret är signerat med en annan nyckel än förra gången ${answer.name} svarade. Kontrollera att det kommer från rätt person.`,
      ]
    : []
}
