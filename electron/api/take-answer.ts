import { Refusal } from '../../src/contract/answer.ts'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { enterableOf } from '../../src/decision-paper/enterable.ts'
import { changedSinceAnswer } from '../../src/decision-paper/rests-on.ts'
import { awayWith } from '../../src/domain/case/away.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { paperOfAnswer, type PaperAnswer } from '../../src/rules/escalation/answers.ts'
import { readAnswer, type AnswerFile } from '../exchange/package/answer-file.ts'
import { foreign } from '../exchange/package/refusals.ts'
import { answerRow } from '../exchange/package/verify-answer.ts'
import type { Unpacked } from '../exchange/package/unpack.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { readCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { isOwnKey } from './foreign-package.ts'
import { refuseClosed } from './held.ts'
import { localInstant } from './local-time.ts'

/**
 * What came back on a paper is added to the case it was about, with what the case says otherwise now. Nothing else is entered:
 * the buyer reads it, and enters what it decides with a press (enter-answer.ts). Throws Refusal.
 */
export function takeAnswer(context: Context, unpacked: Unpacked): OpenedPackage {
  const { manifest, text } = unpacked
  const answer = readAnswer(text)
  if (answer.caseId !== manifest.caseId || answer.reference !== manifest.reference)
    throw foreign('svaret är ett annat än det som står utanpå')
  refuseOwn(context, manifest.publicKey)
  const { case: before, page } = homeOf(context, answer)
  const row = answerRow(answer, unpacked, localInstant(context.options.sources.now()))
  refuseUnknown(before, row)
  const there = before.decision.answers?.find(({ id }) => id === answer.id)
  if (there !== undefined && !isSame(there, row))
    throw foreign('den säger något annat än ett svar med samma märkning, som redan är intaget')
  if (there === undefined) refuseClosed(before)
  const found = there === undefined ? withAnswer(before, row) : before
  if (there === undefined)
    applyChanges(context.db(), context.options.sources, {
      caseId: before.id,
      before,
      after: found,
      changes: changesBetween(before, found),
      who: context.who(),
      page,
      clearDrafts: [],
    })
  return {
    is: 'answer',
    caseId: before.id,
    answer: there ?? row,
    changed: changedSinceAnswer(found, row),
    enterable: enterableOf(found, there ?? row),
    again: there !== undefined,
  }
}

function refuseOwn(context: Context, publicKey: string): void {
  if (!isOwnKey(context, publicKey)) return
  throw new Refusal(
    'invalid',
    'Svaret gjordes i den här installationen av Direktlots, och är därför inte någon annans. Be den som beslutar öppna underlaget hos sig. Har du fått besked på annat sätt, för in beslutet i ärendet och lägg till beskedet som fil.',
  )
}

/** The case that an answer is about, with what was being typed in it. */
function homeOf(context: Context, answer: AnswerFile): { readonly case: Case; readonly page: string } {
  const found = readCase(context.db(), answer.caseId)
  if (found === null)
    throw new Refusal(
      'not-found',
      `Svaret hör till ett ärende som inte finns här (underlag ${answer.reference}). Öppna svaret på den dator som underlaget skickades från.`,
    )
  if (found.kind !== 'damaged') refuseAway(found.case, answer)
  return enterDrafts(context, answer.caseId)
}

/** What is entered in a case that a colleague has would stand in the way of what comes back: the answer is opened there. */
function refuseAway(found: Case, { id }: AnswerFile): void {
  const away = awayWith(found)
  if (away === undefined || found.decision.answers?.some((row) => row.id === id) === true) return
  const to = away.to ?? 'kollegan'
  throw new Refusal(
    'invalid',
    `Ärendet är överlämnat till ${to}, så svaret togs inte in här. Ge svarsfilen till ${to}, som öppnar den hos sig. Ska ärendet gå vidare här: ta tillbaka det med ett skäl, och öppna filen igen.`,
  )
}

/** The paper is one that the case itself noted as sent: what the answer says of it is not trusted. */
function refuseUnknown(found: Case, row: PaperAnswer): void {
  if (paperOfAnswer(found, row) !== undefined) return
  throw new Refusal(
    'invalid',
    `Svaret gäller underlaget ${row.reference}, som det här ärendet inte har skickat i den formen. Det togs inte in. Kontrollera referensen med den som svarade, och skicka underlaget på nytt.`,
  )
}

/** The same file opened again: all but when it was taken in is as it was. */
const isSame = (there: PaperAnswer, row: PaperAnswer): boolean =>
  canonicalJson({ ...there, takenInAt: row.takenInAt }) === canonicalJson(row)

const withAnswer = (found: Case, row: PaperAnswer): Case => ({
  ...found,
  decision: { ...found.decision, answers: [...(found.decision.answers ?? []), row] },
})
