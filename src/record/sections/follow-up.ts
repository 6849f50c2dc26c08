import type { Case } from '../../domain/case/schema.ts'
import { evaluationKinds } from '../../domain/case/choices.ts'
import { costSoFar, sayCost } from '../../rules/follow-up/cost.ts'
import { occasionName } from '../../rules/follow-up/occasions.ts'
import { answeredRows, factsBlock, say, section } from '../say.ts'
import type { Block } from '../tree.ts'

type Row = { readonly term: string; readonly value: string }

/** The plan, what came of it, delivery and cost against the contract, each look back at it, and what was learnt. */
export function followUpSection(found: Case): readonly Block[] {
  const cost = costSoFar(found)
  return [
    ...factsBlock([
      ...answeredRows(found, [
        'followUp.needed',
        'followUp.responsible',
        'followUp.on',
        'followUp.note',
        'followUp.doneOn',
        'followUp.outcome',
        'followUp.delivered',
        'followUp.deliveredNote',
        'followUp.paidOre',
        'followUp.paidUntil',
      ]),
      ...(cost === null ? [] : [{ term: 'Kostnad hittills', value: sayCost(cost) }]),
      ...answeredRows(found, ['followUp.costNote', 'followUp.working']),
      ...evaluationRows(found),
    ]),
    ...section('lardomar', 'Lärdomar', lessons(found), 3),
  ]
}

const lessons = (found: Case): readonly Block[] =>
  factsBlock(
    answeredRows(found, ['followUp.wentWell', 'followUp.toChange', 'followUp.quality', 'followUp.workSaved']),
  )

/** Each look back with its occasion. What could not be read of one stands as it was typed. */
const evaluationRows = (found: Case): readonly Row[] =>
  (found.followUp.evaluations ?? []).map(({ id, kind, use: isUsed }): Row => {
    const at = `followUp.evaluations.${id}`
    const [on, result, use] = ['on', 'result', 'use'].map((name) => say(found, `${at}.${name}`))
    const lines = [
      // The name of any other occasion says which it is.
      ...(kind === 'yearly' ? [evaluationKinds[kind]] : []),
      ...(on === undefined ? [] : [`Utvärderat: ${on}`]),
      ...(result === undefined ? [] : [result]),
      ...(use === undefined ? [] : [`Optionen används: ${use}`]),
      ...(isUsed === 'yes' && (on ?? result) === undefined ? ['Avtalet är inte utvärderat'] : []),
    ]
    return {
      term: occasionName(found, id),
      value: lines.length === 0 ? 'Inget antecknat' : lines.join('\n'),
    }
  })
