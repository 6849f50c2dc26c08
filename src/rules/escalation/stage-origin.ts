import type { Case } from '../../domain/case/schema.ts'
import { maySamePerson, samePerson } from '../../domain/same-person.ts'
import { askedBy, flawOf, paperOfAnswer } from './answers.ts'

type Stage = NonNullable<Case['decision']['stages']>[number]

/**
 * How a decision on the way came to stand in the case, as a sentence: by whoever prepares the purchase, who decided it too or may have;
 * by an answer from another installation; else entered by the preparer from what somebody else said. Null where nobody is named.
 */
export function stageOrigin(found: Case, { id, by, on }: Stage): string | null {
  const { preparer, decision } = found
  if (by?.name === undefined) return null
  if (samePerson(by.name, preparer.name) === true) return `${by.name} handlägger också köpet.`
  if (maySamePerson(by.name, preparer.name))
    return `${by.name} kan vara samma person som handlägger köpet, ${preparer.name ?? ''}.`
  const answer = (decision.answers ?? []).find((one) => {
    const paper = paperOfAnswer(found, one)
    return (
      one.answer === 'approve' &&
      samePerson(one.name, by.name) === true &&
      one.on === on &&
      paper !== undefined &&
      askedBy(paper).some((asked) => asked === id) &&
      flawOf(found, one) === null
    )
  })
  return answer === undefined
    ? `Registrerat av ${preparer.name ?? 'handläggaren'} efter besked från ${by.name}.`
    : `Enligt svaret på underlaget ${answer.reference}, från en annan installation av Direktlots.`
}
