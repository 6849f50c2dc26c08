import { enumerated } from '../domain/enumerated.ts'
import { toldOn } from '../domain/case/frozen/lock.ts'
import { capitalised } from '../record/say.ts'
import { isBidder } from '../domain/suppliers/asked.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { openPoints } from '../rules/evaluate/open-points.ts'
import { openWords } from './still-open.ts'

/**
 * The documents that a registrar has to wait for, by how far the case has come; those of a rule only where it asks for them, and
 * what the record still lacks. It tells of what the program knows to come, and of no more.
 */
export function toComeWords(evaluation: Evaluation): string {
  const { facts, findings } = evaluation
  const { decision, contract, suppliers, followUp, record } = facts.case
  const isCancelled = decision.outcome === 'cancel'
  const isTold = toldOn(facts.case) !== undefined
  const isNotice = findings.some(({ rule }) => rule.group === 'notice' && rule.strength === 'must')
  const open = openWords(evaluation)
  // Of a case that is closed nobody is waiting for any of it.
  if (record.closedOn !== undefined)
    return open === null ? nothing : `${nothing}. Ärendet avslutades fast ${open}`
  if (facts.handedOver) return open === null ? nothing : `Det färdiga underlaget (${open})`
  const documents = [
    ...(decision.outcome === undefined && contract.signedOn === undefined ? ['beslut'] : []),
    ...(isTold || isCancelled || !isNotice || !suppliers.some(isBidder) ? [] : ['underrättelse om beslut']),
    ...(isCancelled || contract.signedOn !== undefined ? [] : ['avtal eller beställning']),
    ...(openPoints(evaluation).length === 0
      ? []
      : [`den färdiga dokumentationen${open === null ? '' : ` (${open})`}`]),
    ...(!isCancelled && followUp.needed === 'yes' && followUp.doneOn === undefined
      ? ['uppföljning av avtalet']
      : []),
  ]
  return documents.length === 0 ? nothing : capitalised(enumerated(documents))
}

const nothing = 'Inget som programmet känner till'
