import type { Steps } from '../../src/masking/steps.ts'
import type { Step } from './works.ts'

/** Makes what is made in steps, and tells at each how far it has come. Where `step` rejects, it is given up. */
export async function inSteps<T>(steps: Steps<T>, step: Step): Promise<T> {
  let next = steps.next()
  while (next.done !== true) {
    await step(next.value, 1)
    next = steps.next()
  }
  return next.value
}

/** The steps of a work that another goes on from. */
export const firstHalf =
  (step: Step): Step =>
  (done, of) =>
    step(done, 2 * of)

/** The steps of a work that goes on from another. */
export const secondHalf =
  (step: Step): Step =>
  (done, of) =>
    step(of + done, 2 * of)
