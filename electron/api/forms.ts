import { Refusal } from '../../src/contract/answer.ts'
import { dropFormDraft, putFormDraft } from '../store/form-drafts.ts'
import { instantNow } from '../store/sources.ts'
import type { Handlers } from './answer-call.ts'

type Area = Pick<Handlers, 'form.draft'>

/** Longer than any form the program has, as JSON. */
const longest = 1_000_000

/** What is typed in a form outside a case is on the disk before it is saved, as it is in a case. */
export const formHandlers: Area = {
  'form.draft': (context, { form, typed }) => {
    const savedAt = instantNow(context.options.sources)
    if (typed === null) dropFormDraft(context.db(), form)
    else if (JSON.stringify(typed).length > longest)
      throw new Refusal('invalid', 'Det som är skrivet är för långt för att sparas. Korta det.')
    else putFormDraft(context.db(), { form, typed, savedAt })
    return { savedAt }
  },
}
