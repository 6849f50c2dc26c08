import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { fileLimits } from '../../src/domain/attachments/limits.ts'
import { refusalOf } from '../../src/domain/attachments/refusal.ts'
import type { Attachment, Case } from '../../src/domain/case/schema.ts'
import { enumerated } from '../../src/domain/enumerated.ts'
import { checksOfCase } from '../../src/rules/vetting/of-case.ts'
import {
  isAnswered,
  judgedElsewhere,
  reusableChecks,
  withReused,
  type Reusable,
  type TakenFiles,
} from '../../src/vetting/reuse.ts'
import { missingFiles } from '../store/attachments.ts'
import { listCases, requireCase } from '../store/cases.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { refuseHeld } from './held.ts'
import { saveChanged } from './save-changed.ts'

type Area = Pick<Handlers, 'checks.reusable' | 'checks.reuse'>

/** Checks of a supplier that were made in another case: offered while they are good, and taken over with their day. */
export const checkHandlers: Area = {
  'checks.reusable': (context, { caseId, supplierId }) => {
    const { case: found } = requireCase(context.db(), caseId)
    const others = listCases(context.db()).cases.map((stored) => stored.case)
    return {
      rows: reusableChecks(found, supplierId, others, context.today()).map(({ offer }) => offer),
      judged: judgedElsewhere(found, supplierId, others),
    }
  },
  'checks.reuse': (context, { caseId, supplierId, rows }): OpenCase =>
    inTransaction(context.db(), () => {
      const { case: before, page } = enterDrafts(context, caseId)
      refuseAnswered(context, before, supplierId, rows)
      const offered = candidates(context, before, supplierId)
      let after = before
      for (const { checkId, caseId: from } of rows) {
        const one = offered.find(({ offer }) => offer.checkId === checkId && offer.caseId === from)
        if (one === undefined)
          throw new Refusal(
            'invalid',
            'En kontroll gäller inte längre eller finns inte kvar i det andra ärendet. Inget togs över. Öppna sidan igen och välj på nytt.',
          )
        after = withReused(after, supplierId, one, takenFiles(context, after, one))
      }
      refuseHeld(
        before,
        after,
        rows.map(({ checkId }) => `suppliers.${supplierId}.checks.${checkId}`),
      )
      return saveChanged(context, before, after, page)
    }),
}

const candidates = (context: Context, found: Case, supplierId: string): readonly Reusable[] =>
  reusableChecks(
    found,
    supplierId,
    listCases(context.db()).cases.map((stored) => stored.case),
    context.today(),
  )

/** What is answered here stands: who wants the other answer takes this one away first. */
function refuseAnswered(
  context: Context,
  found: Case,
  supplierId: string,
  rows: readonly { readonly checkId: string }[],
): void {
  const named = rows.map(({ checkId }) => checkId)
  const twice = new Set(named).size < named.length
  const checks = checksOfCase(found, context.today())
  const answered = named
    .filter((id) => isAnswered(found, supplierId, id))
    .map((id) => checks.find((check) => check.id === id)?.name ?? id)
  if (answered.length > 0)
    throw new Refusal(
      'invalid',
      `Inget togs över, för här finns redan svar på ${enumerated(answered)}. Ta bort svaret först om det andra ska gälla.`,
    )
  if (twice) throw new Refusal('invalid', 'Samma kontroll är vald två gånger. Välj en av dem.')
}

/** The bytes are there once for all cases: a file comes along by its hash, where it is on this computer and there is room. */
function takenFiles(context: Context, found: Case, one: Reusable): TakenFiles {
  const { sources } = context.options
  const missing = new Set(
    one.files.length === 0 ? [] : missingFiles(context.db(), { ...found, attachments: [...one.files] }),
  )
  const files: Attachment[] = []
  for (const file of one.files) {
    const { cameFrom: _from, ...plain } = file
    const listed = [...found.attachments, ...files]
    if (!missing.has(file.id) && refusalOf(file, listed, fileLimits) === null)
      files.push({ ...plain, id: uuidv7(sources) })
  }
  const elsewhere = one.elsewhere.map(({ cameFrom: _from, ...row }) => ({ ...row, id: uuidv7(sources) }))
  return { files, elsewhere, isLeft: files.length < one.files.length }
}
