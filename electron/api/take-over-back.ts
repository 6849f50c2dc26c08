import { Refusal } from '../../src/contract/answer.ts'
import { awayWith } from '../../src/domain/case/away.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { parseText, saysSomething } from '../../src/domain/text.ts'
import { requireCase } from '../store/cases.ts'
import type { Handlers } from './answer-call.ts'
import { localInstant } from './local-time.ts'
import { openedAt } from './papers.ts'
import { saveChanged } from './save-changed.ts'

type Area = Pick<Handlers, 'take-over.back'>

/** A case that was handed over goes on here after all: with who said so, when and why. */
export const takeBackHandlers: Area = {
  'take-over.back': (context, { id, reason, page }) => {
    const { case: before } = requireCase(context.db(), id)
    const away = awayWith(before)
    if (away === undefined)
      throw new Refusal('invalid', 'Ärendet är inte överlämnat, så det finns inget att ta tillbaka.')
    const read = parseText(reason)
    if (!read.ok) throw new Refusal('invalid', read.problem)
    if (!saysSomething(read.value))
      throw new Refusal('invalid', 'Skriv varför ärendet tas tillbaka. Skälet står i dokumentationen.')
    const backAt = localInstant(context.options.sources.now())
    const back = { ...away, backAt, backBy: context.who(), backReason: read.value }
    const takenOver = (before.takenOver ?? []).map((row) => (row.id === away.id ? back : row))
    const after: Case = { ...before, takenOver }
    saveChanged(context, before, after, page)
    return openedAt(context, id, page)
  },
}
