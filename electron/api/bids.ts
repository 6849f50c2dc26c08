import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import { isDecided, isLocked } from '../../src/domain/case/frozen.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { parseText } from '../../src/domain/text.ts'
import { followBids } from '../../src/rules/bids/follow.ts'
import { bidsByPrice } from '../../src/rules/evaluate/suppliers.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { localInstant } from './local-time.ts'

type Area = Pick<Handlers, 'bids.compared' | 'decision.take-back'>

/** What the program itself notes of bids, and how locked bids are opened again. */
export const bidHandlers: Area = {
  'bids.compared': (context, { id, page }) => {
    const before = requireCase(context.db(), id).case
    // Noted once: the first time is what a reader wants to know. Who reads a decided case compares nothing.
    if (before.award.firstComparedAt !== undefined || bidsByPrice(before).length < 2 || isDecided(before))
      return save(context, before, before, page)
    const firstComparedAt = localInstant(context.options.sources.now())
    return save(context, before, { ...before, award: { ...before.award, firstComparedAt } }, page)
  },
  'decision.take-back': (context, { id, reason, page }) => {
    const before = requireCase(context.db(), id).case
    if (!isLocked(before))
      throw new Refusal('invalid', 'Det finns inget beslut att ta tillbaka. Öppna ärendet igen.')
    const read = parseText(reason)
    if (!read.ok) throw new Refusal('invalid', read.problem)
    if (read.value.trim() === '')
      throw new Refusal('invalid', 'Skriv varför beslutet tas tillbaka. Skälet står i dokumentationen.')
    const after = undecided(context, before, read.value)
    return save(context, before, followBids(before, after), page)
  },
}

/** The case without its decision, notice and day of contract; what they were stands in a row of its own. */
function undecided(context: Context, before: Case, reason: string): Case {
  const {
    outcome,
    decidedOn,
    checksDeviation,
    checksAccepted: _then,
    takenBack = [],
    ...decision
  } = before.decision
  const { sentOn: common, ...notice } = before.notice
  const { signedOn, checksDeviation: atSigning, checksAccepted: _there, ...contract } = before.contract
  const [sentOn] = [common, ...before.suppliers.map(({ notifiedOn }) => notifiedOn)]
    .filter((day) => day !== undefined)
    .toSorted()
  const row = {
    id: uuidv7(context.options.sources),
    at: localInstant(context.options.sources.now()),
    by: context.who(),
    reason,
    ...(outcome === undefined ? {} : { outcome }),
    ...(decidedOn === undefined ? {} : { decidedOn }),
    ...(sentOn === undefined ? {} : { noticeSentOn: sentOn }),
    ...(signedOn === undefined ? {} : { contractSignedOn: signedOn }),
    // Accepted for this decision and this contract: the next ones are not accepted by the way.
    ...(checksDeviation === undefined ? {} : { checksDeviation }),
    ...(atSigning === undefined ? {} : { contractChecksDeviation: atSigning }),
  }
  const {
    'decision.decidedOn': _day,
    'notice.sentOn': _sent,
    'contract.signedOn': _signed,
    'decision.checksDeviation': _accepted,
    'contract.checksDeviation': _acceptedAtSigning,
    ...unread
  }: Readonly<Record<string, string>> = before.unread
  // Whoever was told was told of a decision that stands no more: the day of each is in the log.
  const suppliers = before.suppliers.map(({ notifiedOn: _told, ...supplier }) => supplier)
  return {
    ...before,
    suppliers,
    decision: { ...decision, takenBack: [...takenBack, row] },
    notice,
    contract,
    unread,
  }
}

function save(context: Context, before: Case, after: Case, page: string): OpenCase {
  const savedAt = applyChanges(context.db(), context.options.sources, {
    caseId: after.id,
    before,
    after,
    changes: changesBetween(before, after),
    who: context.who(),
    page,
    clearDrafts: [],
  })
  return { case: after, page, savedAt }
}
