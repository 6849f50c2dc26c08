import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import { newCase } from '../../src/domain/case/new-case.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { listCases, requireCase, savePosition } from '../store/cases.ts'
import { createCase } from '../store/changes.ts'
import { readSettings } from '../store/settings.ts'
import { instantNow } from '../store/sources.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { logProblemOf } from './log-problem.ts'
import { newWithOffice, takeOffice } from './take-office.ts'

type Area = Pick<Handlers, 'case.list' | 'case.create' | 'case.open' | 'case.position'>

/** The page a new case opens on. */
const firstPage = 'arende'

export const caseHandlers: Area = {
  'case.list': (context) => {
    const { cases, damaged } = listCases(context.db())
    return {
      cases: cases.map(({ id, case: found, page, savedAt }) => ({ id, case: found, page, savedAt })),
      damaged: damaged.map(({ id, sentence }) => ({ id, sentence })),
    }
  },
  'case.create': (context, screening) => {
    const settings = readSettings(context.db())
    if (settings === null) throw new Refusal('invalid', 'Fyll först i uppgifterna om dig och din myndighet.')
    const { sources } = context.options
    const usual = usualDecider(context)
    const document = newCase({
      id: uuidv7(sources),
      createdAt: instantNow(sources),
      today: context.today(),
      settings,
      screening,
      ...(usual === undefined ? {} : { usual }),
    })
    return addCase(context, newWithOffice(context, document))
  },
  'case.open': (context, { id }) => {
    // Looked at before drafts are entered, which would log over what somebody changed.
    const logProblem = logProblemOf(context, requireCase(context.db(), id).case)
    return { ...takeOffice(context, enterDrafts(context, id)), logProblem }
  },
  'case.position': (context, { id, page }) => {
    const savedAt = instantNow(context.options.sources)
    savePosition(context.db(), { id, page, savedAt })
    return { savedAt }
  },
}

/** Stores a case that was not there before, with its beginning in the log. */
export function addCase(context: Context, document: Case): OpenCase {
  const empty = { format: document.format, id: document.id } as Case
  const savedAt = createCase(context.db(), context.options.sources, {
    document,
    changes: changesBetween(empty, document),
    who: context.who(),
    page: firstPage,
  })
  return { case: document, page: firstPage, savedAt }
}

/** Who usually decides, as last answered: asked once, offered in the next case. */
function usualDecider(context: Context): Case['decision']['usual'] {
  return listCases(context.db()).cases.find(({ case: found }) => found.decision.usual?.name !== undefined)
    ?.case.decision.usual
}
