import { decisionProof } from '../../domain/case/decision-follows.ts'
import { decisionPlace } from '../../domain/case/decision-proofs.ts'
import { isDeciderPreparer } from '../../domain/case/preparers.ts'
import type { Case } from '../../domain/case/schema.ts'
import type { Facts } from '../evaluate/facts.ts'
import { met, missing, vacuous, wrong, type Outcome } from '../evaluate/outcome.ts'
import { remarkOn } from '../phrases/empty-phrases.ts'
import { hasEvidence, nowhereAt } from '../vetting/row.ts'
import { olderProofs, paperProofs, type PaperProof } from './answer-on-paper.ts'
import { coverOf } from './answers.ts'
import { isWhole } from './holds.ts'

/** Whether somebody else decided, and the one who prepares the purchase has written it down. */
export const isRegistered = (found: Case): boolean =>
  isWhole(found) && isDeciderPreparer(found) !== true && coverOf(found).is !== 'covered'

/**
 * What somebody else decided, and the preparer has entered, can be proved: a file, or the place of one. An answer that was about
 * something else is none, and so is a paper that was signed as another version.
 */
export function decisionEvidence({ case: found }: Facts): Outcome {
  if (!isRegistered(found)) return isWhole(found) ? met : vacuous
  if (hasEvidence(found, decisionPlace)) return ofThisDecision(found)
  const cover = coverOf(found)
  const at = `elsewhere.${decisionProof}.where`
  const nowhere = nowhereAt(found, at)
  const said = [
    ...(nowhere === undefined ? [] : [remarkOn(nowhere)]),
    ...(cover.is === 'other' ? [cover.why] : []),
  ]
  return missing([at], said.length === 0 ? undefined : said.join(' '))
}

/**
 * Of what there is, something has to be of this decision: a signed paper may be of another version than what was decided. Where
 * one is, nothing else shows the decision until it is said of it that it answers another paper, or none.
 */
function ofThisDecision(found: Case): Outcome {
  const proofs = paperProofs(found)
  const older = olderProofs(found)
  const isOf = ({ paper, how, why }: PaperProof): boolean =>
    why === null && (paper !== undefined || how === 'none' || (how === 'open' && older.length === 0))
  if (proofs.length === 0 || proofs.some(isOf)) return met
  const unsaid = proofs.filter(({ how }) => how === 'open' || how === 'unclear')
  const paths = (unsaid.length === 0 ? proofs : unsaid).map(({ path }) => path)
  const words = older.length === 0 ? [] : [`Beskedet gäller inte det som är beslutat. ${older.join(' ')}`]
  return unsaid.length > 0
    ? missing(
        paths,
        [
          ...words,
          `Ange vilket underlag ${unsaid.map(({ name }) => `”${name}”`).join(' och ')} är svar på.`,
        ].join(' '),
      )
    : wrong(
        paths,
        [
          ...words,
          'Be om ett besked om det som är beslutat, eller ta tillbaka beslutet och skicka ett nytt underlag.',
        ].join(' '),
      )
}
