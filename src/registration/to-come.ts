import { enumerated } from '../domain/enumerated.ts'
import { toldOn } from '../domain/case/frozen/lock.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { isDraft, openPoints } from '../rules/evaluate/open-points.ts'

/**
 * The documents that a registrar has to wait for, by how far the case has come; those of a rule only where it asks for them. It
 * tells of what the program knows to come, and of no more.
 */
export function toComeWords(evaluation: Evaluation): string {
  const { facts, findings } = evaluation
  const { decision, contract, suppliers, followUp, record } = facts.case
  const isCancelled = decision.outcome === 'cancel'
  const isTold = toldOn(facts.case) !== undefined
  const isNotice = findings.some(({ rule }) => rule.group === 'notice' && rule.strength === 'must')
  if (facts.handedOver || record.closedOn !== undefined) return nothing
  const documents = [
    ...(decision.outcome === undefined && contract.signedOn === undefined ? ['beslut'] : []),
    ...(isTold || isCancelled || !isNotice || !suppliers.some(isBidder) ? [] : ['underrättelse om beslut']),
    ...(isCancelled || contract.signedOn !== undefined ? [] : ['avtal eller beställning']),
    ...(isDraft(openPoints(evaluation)) ? ['den färdiga dokumentationen'] : []),
    ...(!isCancelled && followUp.needed === 'yes' && followUp.doneOn === undefined
      ? ['uppföljning av avtalet']
      : []),
  ]
  const said = enumerated(documents)
  return documents.length === 0 ? nothing : `${said.charAt(0).toUpperCase()}${said.slice(1)}`
}

const nothing = 'Inget som programmet känner till'
