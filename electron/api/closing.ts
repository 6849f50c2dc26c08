import { Refusal } from '../../src/contract/answer.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { parseText, saysSomething } from '../../src/domain/text.ts'
import { closingOf } from '../../src/registration/closing.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { requireCase } from '../store/cases.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import { enterDrafts } from './drafts.ts'
import { localInstant } from './local-time.ts'
import { saveChanged } from './save-changed.ts'

type Area = Pick<Handlers, 'case.close' | 'case.reopen'>

/** A case is closed by a press, once it is filed; and opened again by a press, with why. */
export const closingHandlers: Area = {
  'case.close': (context, { id, page }) => {
    const { case: before } = enterDrafts(context, id)
    const { isClosed, lacks } = closingOf(before, evaluateCase(before, context.today()))
    if (isClosed)
      throw new Refusal('invalid', 'Ärendet är redan avslutat. Öppna det igen om något ska ändras.')
    if (lacks.length > 0)
      throw new Refusal(
        'invalid',
        `Ärendet kan inte avslutas än. ${lacks.map(({ sentence }) => sentence).join(' ')}`,
      )
    const after: Case = {
      ...before,
      record: { ...before.record, closedOn: context.today(), closedBy: context.who() },
    }
    return saveChanged(context, before, after, page)
  },
  'case.reopen': (context, { id, reason, page }) => {
    const before = requireCase(context.db(), id).case
    const { closedOn, closedBy, reopened = [], ...record } = before.record
    if (closedOn === undefined)
      throw new Refusal('invalid', 'Ärendet är inte avslutat, så det är öppet redan.')
    const read = parseText(reason)
    if (!read.ok) throw new Refusal('invalid', read.problem)
    if (!saysSomething(read.value))
      throw new Refusal('invalid', 'Skriv varför ärendet öppnas igen. Skälet står i dokumentationen.')
    const row = {
      id: uuidv7(context.options.sources),
      at: localInstant(context.options.sources.now()),
      by: context.who(),
      reason: read.value,
      closedOn,
      ...(closedBy === undefined ? {} : { closedBy }),
    }
    return saveChanged(
      context,
      before,
      { ...before, record: { ...record, reopened: [...reopened, row] } },
      page,
    )
  },
}
