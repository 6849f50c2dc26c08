import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { followSuperior } from '../../src/rules/escalation/superior-known.ts'
import { keepsItsBasis, withOffice } from '../../src/rules/local/adopt.ts'
import { applyChanges } from '../store/changes.ts'
import { readOffice } from '../store/office.ts'
import { readSettings } from '../store/settings.ts'
import type { Context } from './context.ts'
import { damagedSentence } from './office.ts'

/** A new case with what the organisation has put beside the program's rules. Refused where that cannot be read. */
export function newWithOffice(context: Context, document: Case): Case {
  const stored = readOffice(context.db())
  if (stored.is === 'damaged') throw new Refusal('storage', damagedSentence)
  return stored.is === 'saved' ? withOffice(document, stored.office).case : document
}

/**
 * Takes a changed routine or amount into a case that is not decided, with entries in its log, and says what changed. A
 * decided case, and one of another authority, keeps what it had.
 */
export function takeOffice(context: Context, opened: OpenCase): OpenCase {
  const stored = readOffice(context.db())
  if (stored.is === 'damaged') return { ...opened, officeChanges: [damagedSentence] }
  const { case: before, page } = opened
  const isOurs = readSettings(context.db())?.authorityOrgNr === before.authority.orgNr
  if (stored.is === 'none' || !isOurs || keepsItsBasis(before)) return opened
  const { case: adopted, changes: officeChanges } = withOffice(before, stored.office)
  const after = followSuperior(before, adopted, context.today())
  const changes = changesBetween(before, after)
  if (changes.length === 0) return opened
  const savedAt = applyChanges(context.db(), context.options.sources, {
    caseId: before.id,
    before,
    after,
    changes,
    who: context.who(),
    page,
    clearDrafts: [],
  })
  return { ...opened, case: after, savedAt, officeChanges }
}
