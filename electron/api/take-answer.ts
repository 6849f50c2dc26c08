import { Refusal } from '../../src/contract/answer.ts'
import type { OpenedPackage } from '../../src/contract/paper-shapes.ts'
import { changesBetween } from '../../src/domain/case/enter.ts'
import { noteLater } from '../../src/domain/case/later.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { changedFacts, paperFacts, type ChangedFact } from '../../src/rules/decision-facts/facts.ts'
import { isProgramsOwn } from '../../src/rules/bids/follow.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { readAnswer, type AnswerFile } from '../exchange/package/answer-file.ts'
import { fingerprintOf } from '../exchange/package/fingerprint.ts'
import { foreign } from '../exchange/package/refusals.ts'
import type { Unpacked } from '../exchange/package/unpack.ts'
import { canonicalJson } from '../store/canonical-json.ts'
import { readCase } from '../store/cases.ts'
import { applyChanges } from '../store/changes.ts'
import type { Context } from './context.ts'
import { enterDrafts } from './drafts.ts'
import { enterAnswer } from './enter-answer.ts'
import { isOwnKey } from './foreign-package.ts'
import { localInstant } from './local-time.ts'

type Row = NonNullable<Case['decision']['answers']>[number]
type SentPaper = NonNullable<Case['decision']['sent']>[number]

/**
 * What came back on a paper is added to the case it was about, with what the case says otherwise now. Nothing that was typed
 * meanwhile is touched. An approval is entered as the decision where nothing differs and nobody has decided. Throws Refusal.
 */
export function takeAnswer(context: Context, { manifest, text }: Unpacked): OpenedPackage {
  const answer = readAnswer(text)
  if (answer.caseId !== manifest.caseId || answer.reference !== manifest.reference)
    throw foreign('svaret är ett annat än det som står utanpå')
  refuseOwn(context, manifest.publicKey)
  const { case: before, page } = homeOf(context, answer)
  const paper = paperOf(before, answer)
  const fingerprint = fingerprintOf(Buffer.from(manifest.publicKey, 'base64'))
  const there = before.decision.answers?.find(({ id }) => id === answer.id)
  const changed = changedSince(context, before, paper)
  if (there !== undefined) {
    if (!isSame(there, answer, fingerprint))
      throw foreign('den säger något annat än ett svar med samma märkning, som redan är intaget')
    return {
      is: 'answer',
      caseId: before.id,
      answer: there,
      changed,
      entered: false,
      told: null,
      again: true,
    }
  }
  const row = rowOf(answer, fingerprint, localInstant(context.options.sources.now()))
  const added = withAnswer(before, row)
  const now = { today: context.today(), instant: row.takenInAt }
  const { after, entered, told } = enterAnswer(added, row, { paper, changed, ...now })
  const noted = noteLater(before, after, context.today(), isProgramsOwn)
  applyChanges(context.db(), context.options.sources, {
    caseId: before.id,
    before,
    after: noted,
    changes: changesBetween(before, noted),
    who: context.who(),
    page,
    clearDrafts: [],
  })
  return { is: 'answer', caseId: before.id, answer: row, changed, entered, told, again: false }
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
  return enterDrafts(context, answer.caseId)
}

/** The paper as the case itself noted it: what the answer says of it is not trusted. */
function paperOf({ decision: { sent = [] } }: Case, answer: AnswerFile): SentPaper {
  const paper = sent.find(({ reference }) => reference === answer.reference)
  if (paper?.caseSha256 === answer.caseSha256) return paper
  throw new Refusal(
    'invalid',
    `Svaret gäller underlaget ${answer.reference}, som det här ärendet inte har skickat i den formen. Det togs inte in. Kontrollera referensen med den som svarade, och skicka underlaget på nytt.`,
  )
}

function changedSince(context: Context, found: Case, paper: SentPaper): readonly ChangedFact[] {
  return changedFacts(paper.facts, paperFacts(found, evaluateCase(found, context.today())))
}

function rowOf(answer: AnswerFile, fingerprint: string, takenInAt: string): Row {
  const { format: _format, caseId: _case, ...said } = answer
  return { ...said, takenInAt, fingerprint }
}

/** The same file opened again: all but when it was taken in is as it was. */
const isSame = (there: Row, answer: AnswerFile, fingerprint: string): boolean =>
  canonicalJson(there) === canonicalJson(rowOf(answer, fingerprint, there.takenInAt))

const withAnswer = (found: Case, row: Row): Case => ({
  ...found,
  decision: { ...found.decision, answers: [...(found.decision.answers ?? []), row] },
})
