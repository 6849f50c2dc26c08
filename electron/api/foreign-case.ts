import { Refusal } from '../../src/contract/answer.ts'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { tooManyRows } from '../../src/domain/case/row-limits.ts'
import { strangenessOf } from '../../src/domain/case/sound-rows.ts'
import type { Office } from '../../src/domain/office.ts'
import { missingTitle } from '../../src/record/sections/attachments.ts'
import { basisProblem } from '../../src/rules/local/basis-problem.ts'
import { carriedWords } from '../../src/rules/parameters/own-amount.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import { caseFromFile } from '../../src/rules/vetting/from-file.ts'
import { withVerifiedAnswers } from '../exchange/package/verify-answer.ts'
import { missingFiles } from '../store/attachments.ts'
import { readOffice } from '../store/office.ts'
import type { Context } from './context.ts'

/** A case that came from elsewhere, as it may be kept here. */
export interface ForeignCase {
  readonly case: Case
  /** As it stood in the file. */
  readonly raw: Case
  /** What was left out of it, as sentences; null where nothing was. */
  readonly told: string | null
}

/** Reads the text of a case file from elsewhere. Throws Refusal with what to do where it cannot be used here. */
export function readForeignCase(text: string): ForeignCase {
  const read = readCaseFile(text)
  if (!read.ok) throw new Refusal('invalid', read.problem)
  if (!profileOf(read.case.authority.profile))
    throw new Refusal(
      'invalid',
      `Ärendet använder profilen ”${read.case.authority.profile}”, som inte finns här. Uppdatera Direktlots.`,
    )
  const routine = basisProblem(read.case)
  if (routine !== null) throw new Refusal('invalid', routine)
  // Before anything is reckoned of it: what takes minutes to look through is not looked through.
  const rows = tooManyRows(read.case)
  if (rows !== null) throw new Refusal('invalid', rows)
  // Before it is stored: what is taken away afterwards would stand in the log.
  const { case: plain, told } = caseFromFile(read.case)
  const found = withVerifiedAnswers(plain)
  const said = [told, unverifiedWords(found)].filter((words) => words !== null)
  return { case: found, told: said.join(' ') || null, raw: read.case }
}

/** That answers in it cannot be held against the key that signed them. */
function unverifiedWords({ decision: { answers = [] } }: Case): string | null {
  const names = answers.filter(({ isUnverified }) => isUnverified === true).map(({ name }) => name)
  return names.length === 0
    ? null
    : `Underskriften på svaret från ${[...new Set(names)].join(', ')} går inte att kontrollera. Svaret visar därför inte vad som har beslutats.`
}

/** What the person must know of such a case once it lies here; null where nothing. */
export function carriesOf(context: Context, foreign: ForeignCase): string | null {
  const told = [
    foreign.told,
    carriedWords(foreign.case, officeLimits(context)),
    lackingFiles(context, foreign.case),
    ...strangenessOf(foreign.case),
  ]
  return told.filter((words) => words !== null).join(' ') || null
}

/** The amounts entered here; none where the office's document cannot be read, so that every brought one is told of. */
function officeLimits(context: Context): Office['limits'] {
  const stored = readOffice(context.db())
  return stored.is === 'saved' ? stored.office.limits : []
}

/** That files of the case are not here: a case file has the list of them alone. */
function lackingFiles(context: Context, added: Case): string | null {
  const names = namesOfMissing(context, added)
  return names.length === 0 ? null : missingTitle(names)
}

/** Names of the case's files whose content is not on this computer. */
export function namesOfMissing(context: Context, found: Case): readonly string[] {
  const missing = missingFiles(context.db(), found)
  return found.attachments.filter(({ id }) => missing.includes(id)).map(({ name }) => name)
}
