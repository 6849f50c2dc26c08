import { Refusal } from '../../src/contract/answer.ts'
import type { OpenCase } from '../../src/contract/shapes.ts'
import { keepFiles } from '../../src/domain/attachments/places.ts'
import { changesBetween, tooLongIn, type Entry } from '../../src/domain/case/enter.ts'
import { fieldAt, isList } from '../../src/domain/case/fields/catalogue.ts'
import { setAt } from '../../src/domain/case/path.ts'
import { getAt } from '../../src/domain/case/path.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { followBids } from '../../src/rules/bids/follow.ts'
import { isInquiryOut } from '../../src/domain/case/gone-out.ts'
import { isOfLookedAt, lookOnlyText } from '../../src/rules/vetting/look-only.ts'
import { enterCase } from '../../src/rules/enter-case.ts'
import { requireCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import { listDrafts, putDraft } from '../store/drafts.ts'
import { instantNow } from '../store/sources.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import type { Context } from './context.ts'
import { refuseHeld } from './held.ts'
import { localInstant } from './local-time.ts'
import { withNotes } from './notes.ts'
import { registerWritten } from './suppliers.ts'
import { keepTooLong, tooLongOf } from './too-long.ts'

type Area = Pick<Handlers, 'case.draft' | 'case.enter' | 'case.add' | 'case.remove'>

/** Lists whose rows are typed. Files come and go with their content: see attachments.ts. */
const isTyped = (list: string): boolean => isList(list) && list !== 'attachments'

const noSuchField = (path: string): Refusal =>
  new Refusal('refused', `Programmet känner inte till fältet ${path}. Starta om programmet.`)

/** What is typed: durable at each keystroke, part of the case and of the log when a field is left. */
export const typingHandlers: Area = {
  'case.draft': (context, { id, path, text, page }) => {
    if (!fieldAt(path)) throw noSuchField(path)
    if (isOfLookedAt(path)) refuseLookedAt(requireCase(context.db(), id).case, path, text)
    const savedAt = instantNow(context.options.sources)
    putDraft(context.db(), { caseId: id, path, text, page, savedAt })
    return { savedAt }
  },
  'case.enter': (context, { id, entries, page }) => {
    const before = requireCase(context.db(), id).case
    const after = entered(context, before, entries)
    refuseHeld(
      before,
      after,
      entries.map((entry) => entry.path),
    )
    return save(
      context,
      before,
      after,
      page,
      entries.map((entry) => entry.path),
      entries,
    )
  },
  'case.add': (context, { id, list, entries, page }) => {
    if (!isTyped(list)) throw noSuchField(list)
    const before = requireCase(context.db(), id).case
    const added = uuidv7(context.options.sources)
    const row = setAt(before, `${list}.${added}`, { id: added }, isList)
    const below = entries.map((entry) => ({ path: `${list}.${added}.${entry.path}`, text: entry.text }))
    const filled = below.length === 0 ? row : entered(context, row, below)
    const after = list === 'suppliers' ? withAddedOn(before, filled, added, context.today()) : filled
    refuseHeld(before, after, [`${list}.${added}`])
    return { ...save(context, before, after, page, [], below), added }
  },
  'case.remove': (context, { id, path, page }) => {
    const at = path.lastIndexOf('.')
    if (at < 0 || !isTyped(path.slice(0, at))) throw noSuchField(path)
    const before = requireCase(context.db(), id).case
    if (getAt(before, path) === undefined) return save(context, before, before, page, [])
    const without = keepFiles(setAt(before, path, undefined, isList), path)
    const below = (candidate: string): boolean => candidate.startsWith(`${path}.`)
    const unread = Object.fromEntries(Object.entries(without.unread).filter(([key]) => !below(key)))
    const drafts = listDrafts(context.db(), id).map((draft) => draft.path)
    refuseHeld(addedToday(before, context.today()), addedToday(without, context.today()), [path])
    const after = followBids(before, { ...without, unread })
    return save(context, before, after, page, drafts.filter(below))
  },
}

/** Not even as a draft: what is only to be looked at is kept nowhere on the disk. */
function refuseLookedAt(found: Case, path: string, text: string): void {
  const reason = lookOnlyText(found, path, text)
  if (reason !== null) throw new Refusal('invalid', reason)
}

/** Added after the inquiry had gone out: the program notes the day. */
function withAddedOn(before: Case, after: Case, added: string, today: LocalDate): Case {
  if (!isInquiryOut(before)) return after
  return {
    ...after,
    suppliers: after.suppliers.map((row) => (row.id === added ? { ...row, addedOn: today } : row)),
  }
}

/** Whoever was added on another day has been counted among the asked since. */
const addedToday = (found: Case, today: LocalDate): Case => ({
  ...found,
  suppliers: found.suppliers.map(({ addedOn, ...row }) => (addedOn === today ? { ...row, addedOn } : row)),
})

function entered(context: Context, before: Case, entries: readonly Entry[]): Case {
  for (const { path, text } of entries) refuseLookedAt(before, path, text)
  const result = enterCase(before, entries, context.today(), localInstant(context.options.sources.now()))
  const unknown = result.unknown[0]
  if (unknown !== undefined) throw noSuchField(unknown)
  return result.case
}

function save(
  context: Context,
  before: Case,
  typed: Case,
  page: string,
  clearDrafts: readonly string[],
  entries: readonly Entry[] = [],
): OpenCase {
  const long = new Set(tooLongIn(entries).map(({ path }) => path))
  const after = withNotes(context, before, typed)
  return inTransaction(context.db(), () => {
    const savedAt = applyChanges(context.db(), context.options.sources, {
      caseId: after.id,
      before,
      after,
      changes: changesBetween(before, after),
      who: context.who(),
      page,
      clearDrafts: clearDrafts.filter((path) => !long.has(path)),
    })
    keepTooLong(context, { id: after.id, page }, entries)
    registerWritten(context, before, after)
    return { case: after, page, savedAt, tooLong: tooLongOf(context, after.id) }
  })
}
