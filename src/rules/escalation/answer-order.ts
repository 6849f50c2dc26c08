import type { Case } from '../../domain/case/schema.ts'
import { formatDate } from '../../domain/local-date.ts'

type Answer = NonNullable<Case['decision']['answers']>[number]

/** Milliseconds of an instant with its offset. */
export const timeOf = (instant: string): number => Date.parse(instant)

/** When the paper that an answer was given on was made, by the clock here; undefined where the case sent no such paper. */
const madeAt = ({ decision: { sent = [] } }: Case, { reference }: Answer): string | undefined =>
  sent.find((paper) => paper.reference === reference)?.at

/** So far two clocks that go right may lie apart, in milliseconds. */
const apart = 15 * 60 * 1000

const isAhead = ({ givenAt, takenInAt }: Answer): boolean => timeOf(givenAt) > timeOf(takenInAt) + apart

const isBehind = (found: Case, answer: Answer): boolean =>
  timeOf(answer.givenAt) < timeOf(madeAt(found, answer) ?? answer.givenAt) - apart

/** An answer is given after its paper was made and before it is brought in: any other is told by a clock that goes wrong. */
const isInOrder = (found: Case, answer: Answer): boolean => !isAhead(answer) && !isBehind(found, answer)

/**
 * Whether an answer was given after another. Where the clock of one of them goes wrong, it is the one on the later paper, else the
 * one that came home later: the clock here is one and the same for both.
 */
export function isLater(found: Case, one: Answer, other: Answer): boolean {
  if (isInOrder(found, one) && isInOrder(found, other)) return timeOf(one.givenAt) > timeOf(other.givenAt)
  const [paper, otherPaper] = [madeAt(found, one), madeAt(found, other)]
  if (paper !== undefined && otherPaper !== undefined && paper !== otherPaper)
    return timeOf(paper) > timeOf(otherPaper)
  return timeOf(one.takenInAt) > timeOf(other.takenInAt)
}

/** The one that no other was given after. */
export const lastOf = (found: Case, answers: readonly Answer[]): Answer | undefined =>
  answers.findLast((one) => !answers.some((other) => isLater(found, other, one))) ?? answers.at(-1)

/** That a clock goes wrong, as far as an answer shows it: a sentence; null where it does not. */
export function clockRemark(found: Case, answer: Answer): string | null {
  const { givenAt, takenInAt, name } = answer
  const made = madeAt(found, answer)
  const said = `En av datorernas klocka verkar gå fel: där ${name} svarade var klockan ${sayInstant(givenAt)}`
  if (isAhead(answer)) return `${said}, men svaret hämtades in hit redan ${sayInstant(takenInAt)}.`
  if (made !== undefined && isBehind(found, answer))
    return `${said}, men underlaget gjordes här först ${sayInstant(made)}.`
  return null
}

const sayInstant = (instant: string): string =>
  `${instant.slice(11, 16)} den ${formatDate(instant.slice(0, 10))}`
