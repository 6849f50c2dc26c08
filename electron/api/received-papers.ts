import { basename } from 'node:path'
import { Refusal } from '../../src/contract/answer.ts'
import { endingOf } from '../../src/domain/attachments/names.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import type { LocalDate } from '../../src/domain/local-date.ts'
import { personPointsOf } from '../../src/decision-paper/person.ts'
import { restsOn } from '../../src/decision-paper/rests-on.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { filePrefixOf } from '../../src/secrecy/secrecy.ts'
import { safeNameIn } from '../exchange/file-names.ts'
import { writeAnswer } from '../exchange/package/answer-file.ts'
import { factsSha256 } from '../exchange/package/pack.ts'
import { savedFileName } from '../exchange/saved-file-name.ts'
import { missingFiles, readContent, sha256Of } from '../store/attachments.ts'
import { listPapers, removePaper, requirePaper, saveAnswering, type StoredPaper } from '../store/papers.ts'
import { instantNow } from '../store/sources.ts'
import { inTransaction } from '../store/sql.ts'
import { uuidv7 } from '../store/uuid.ts'
import type { Handlers } from './answer-call.ts'
import { localInstant } from './local-time.ts'
import { besideAs, mailFor, packageOf, packageFilter, passphraseFor } from './package-out.ts'
import { answerSubject, answerWords } from './paper-mail.ts'
import { readTyped, typedOf, type Said } from './paper-typed.ts'
import { writeOut } from './write-out.ts'

type Area = Pick<
  Handlers,
  'papers.list' | 'paper.read' | 'paper.draft' | 'paper.answer' | 'paper.file.save' | 'paper.remove'
>

/** What the decision rests on, as of the day when the paper was made: the same as its sender's program told it. */
const factsOf = ({ received: { case: found, madeAt } }: StoredPaper) =>
  restsOn(found, evaluateCase(found, madeAt.slice(0, 10)))

/** Whoever approves though the rules speak against that person is told so on the page, and the answer tells it at home. */
function despiteOf(found: Case, said: Said, today: LocalDate): { readonly despite?: string } {
  const against = said.answer === 'approve' ? personPointsOf(found, today, said) : []
  return against.length === 0 ? {} : { despite: against.join(' ') }
}

const headOf = ({ id, received, answering, receivedAt }: StoredPaper) => {
  const { case: _case, caseSha256: _sum, paperSha256: _manifest, ...head } = received
  return { paper: id, ...head, receivedAt, answered: answering.answered }
}

/** Papers that others sent here to be decided on: read, answered, and taken away again. */
export const receivedPaperHandlers: Area = {
  'papers.list': (context) => {
    const { papers, damaged } = listPapers(context.db())
    return {
      papers: papers.map((paper) => ({
        ...headOf(paper),
        title: paper.received.case.subject.title,
        begun: paper.answering.begun,
      })),
      damaged,
    }
  },
  'paper.read': (context, { paper: id }) => {
    const paper = requirePaper(context.db(), id)
    const { case: found } = paper.received
    return {
      ...headOf(paper),
      case: found,
      facts: factsOf(paper),
      missing: missingFiles(context.db(), found),
      typed: typedOf(context, paper),
    }
  },
  'paper.draft': (context, { paper: id, field, text }) => {
    const { answering } = requirePaper(context.db(), id)
    const savedAt = instantNow(context.options.sources)
    const typed = { ...answering.typed, [field]: text.toWellFormed() }
    saveAnswering(context.db(), { id, answering: { ...answering, typed, begun: true }, savedAt })
    return { savedAt }
  },
  'paper.answer': async (context, { paper: id, passphrase: typedPhrase }) => {
    const paper = requirePaper(context.db(), id)
    const typed = typedOf(context, paper)
    const said = readTyped(paper, typed, context.today())
    const passphrase = passphraseFor(typedPhrase)
    const { case: found, reference, caseSha256, paperSha256, asks, from } = paper.received
    const { sources } = context.options
    const answer = {
      id: uuidv7(sources),
      caseId: found.id,
      reference,
      caseSha256,
      asks,
      ...(paperSha256 === undefined ? {} : { paperSha256 }),
      factsSha256: factsSha256(factsOf(paper)),
      ...said,
      ...despiteOf(found, said, context.today()),
      givenAt: localInstant(sources.now()),
    }
    const files = [{ name: 'answer.json', bytes: Buffer.from(writeAnswer(answer), 'utf8') }]
    const content = { kind: 'answer' as const, caseId: found.id, reference }
    const { bytes } = await packageOf(context, content, files, passphrase)
    const name = `${filePrefixOf(found, context.today())}Svar_${reference}_${safeNameIn(found, found.subject.title ?? 'utan-rubrik')}.direktlots`
    const path = await context.options.dialogs.savePath(name, packageFilter)
    if (path === null) return { path: null, mail: null, typed }
    const mail = besideAs(path, 'eml')
    const words = {
      found,
      today: context.today(),
      reference,
      to: from.name,
      from: said.name,
      path,
      isLocked: passphrase !== undefined,
    }
    const draft = mailFor(context, {
      subject: answerSubject(reference),
      body: answerWords(words),
      path,
      type: 'application/octet-stream',
      bytes,
    })
    inTransaction(context.db(), () => {
      const { answering } = requirePaper(context.db(), id)
      const answered = {
        id: answer.id,
        answer: said.answer,
        at: answer.givenAt,
        name: basename(path),
        sha256: sha256Of(bytes),
      }
      saveAnswering(context.db(), {
        id,
        answering: { typed, begun: false, answered: [answered, ...answering.answered] },
        savedAt: instantNow(sources),
      })
      writeOut(path, bytes)
      writeOut(mail, draft)
    })
    return { path, mail, typed }
  },
  'paper.file.save': async (context, { paper: id, attachment }) => {
    const { case: found } = requirePaper(context.db(), id).received
    const file = found.attachments.find((one) => one.id === attachment)
    const bytes = file === undefined ? null : readContent(context.db(), file.sha256)
    if (file === undefined || bytes === null)
      throw new Refusal('not-found', 'Filen följde inte med underlaget. Be avsändaren om den.')
    const name = `${filePrefixOf(found, context.today())}${savedFileName(file.name)}`
    const filter = { name: 'Fil', extensions: [endingOf(name) || '*'] }
    const path = await context.options.dialogs.savePath(name, filter)
    if (path !== null) writeOut(path, bytes)
    return { path }
  },
  'paper.remove': (context, { paper: id }) => {
    removePaper(context.db(), id)
    return {}
  },
}
