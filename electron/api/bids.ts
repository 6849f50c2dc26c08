import { Refusal } from '../../src/contract/answer.ts'
import { proofsLeft, proofsOf } from '../../src/domain/case/decision-proofs.ts'
import { isLocked } from '../../src/domain/case/frozen.ts'
import { noteToldBack } from '../../src/domain/case/later.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { identityNote } from '../../src/domain/suppliers/identity.ts'
import { parseText } from '../../src/domain/text.ts'
import { noteCompared } from '../../src/rules/bids/compared.ts'
import { followBids } from '../../src/rules/bids/follow.ts'
import { requireCase } from '../store/cases.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { localInstant } from './local-time.ts'
import { refuseClosed } from './held.ts'
import { saveChanged } from './save-changed.ts'

type Area = Pick<Handlers, 'bids.compared' | 'decision.take-back'>

/** What the program itself notes of bids, and how locked bids are opened again. */
export const bidHandlers: Area = {
  'bids.compared': (context, { id, page }) => {
    const before = requireCase(context.db(), id).case
    // To look at the bids of a closed case changes nothing.
    const isClosed = before.record.closedOn !== undefined
    const after = isClosed
      ? before
      : noteCompared(before, before, localInstant(context.options.sources.now()))
    return saveChanged(context, before, after, page)
  },
  'decision.take-back': (context, { id, reason, page }) => {
    const before = requireCase(context.db(), id).case
    refuseClosed(before)
    // A cancellation that lacks its reason or its day locks nothing yet, and is taken back with a reason all the same.
    if (!isLocked(before) && before.decision.outcome !== 'cancel')
      throw new Refusal('invalid', 'Det finns inget beslut att ta tillbaka. Öppna ärendet igen.')
    const read = parseText(reason)
    if (!read.ok) throw new Refusal('invalid', read.problem)
    if (read.value.trim() === '')
      throw new Refusal('invalid', 'Skriv varför beslutet tas tillbaka. Skälet står i dokumentationen.')
    const after = undecided(context, before, read.value)
    return saveChanged(
      context,
      before,
      noteToldBack(before, followBids(before, after), context.today()),
      page,
    )
  },
}

/** The case without its decision, notice and day of contract; what they were stands in a row of its own. */
function undecided(context: Context, before: Case, reason: string): Case {
  const {
    outcome,
    decidedOn,
    checksDeviation,
    checksAccepted: _then,
    basedOn: _rested,
    takenBack = [],
    ...decision
  } = before.decision
  const { sentOn: common, ...notice } = before.notice
  const { signedOn, checksDeviation: atSigning, checksAccepted: _there, ...contract } = before.contract
  const [sentOn] = [common, ...before.suppliers.map(({ notifiedOn }) => notifiedOn)]
    .filter((day) => day !== undefined)
    .toSorted()
  const proofs = outcome === undefined ? [] : proofsOf(before)
  const row = {
    id: uuidv7(context.options.sources),
    at: localInstant(context.options.sources.now()),
    by: context.who(),
    reason,
    ...(outcome === undefined ? {} : { outcome }),
    // The day of a cancellation that was never finished is the day of no decision.
    ...(decidedOn === undefined || !isLocked(before) ? {} : { decidedOn }),
    ...(sentOn === undefined ? {} : { noticeSentOn: sentOn }),
    ...(signedOn === undefined ? {} : { contractSignedOn: signedOn }),
    // Accepted for this decision and this contract: the next ones are not accepted by the way.
    ...(checksDeviation === undefined ? {} : { checksDeviation }),
    ...(atSigning === undefined ? {} : { contractChecksDeviation: atSigning }),
    ...decided(before),
    ...(proofs.length === 0 ? {} : { proofs: [...proofs] }),
  }
  const {
    'decision.decidedOn': _day,
    'notice.sentOn': _sent,
    'contract.signedOn': _signed,
    'decision.checksDeviation': _accepted,
    'contract.checksDeviation': _acceptedAtSigning,
    ...unread
  }: Readonly<Record<string, string>> = before.unread
  // Whoever was told was told of a decision that stands no more: the day of each is noted.
  const suppliers = before.suppliers.map(({ notifiedOn: _told, ...supplier }) => supplier)
  const left = outcome === undefined ? before : proofsLeft(before, uuidv7(context.options.sources))
  return {
    ...left,
    suppliers,
    decision: {
      ...decision,
      ...(left.decision.proofs === undefined ? {} : { proofs: left.decision.proofs }),
      takenBack: [...takenBack, row],
    },
    notice,
    contract,
    unread,
  }
}

/** Who had won and why, and who had decided: what the next decision may be written over. */
function decided({ suppliers, award, decision }: Case) {
  const winner = suppliers.find(({ id }) => id === award.supplierId)
  const { decider, cancelKind, cancelReason } = decision
  return {
    ...(winner === undefined ? {} : { winner: identityNote(winner) }),
    ...(award.reason === undefined ? {} : { awardReason: award.reason }),
    ...(award.notBestReason === undefined ? {} : { notBestReason: award.notBestReason }),
    ...(decider === undefined ? {} : { decider }),
    ...(cancelKind === undefined ? {} : { cancelKind }),
    ...(cancelReason === undefined ? {} : { cancelReason }),
  }
}
