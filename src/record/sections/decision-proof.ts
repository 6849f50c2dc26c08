import { paperAnswers, paperForms, yesNo } from '../../domain/case/choices.ts'
import { decisionPlace } from '../../domain/case/decision-proofs.ts'
import { preparedBefore, preparersThen } from '../../domain/case/preparers.ts'
import type { Case } from '../../domain/case/schema.ts'
import { answerRemarks } from '../../rules/escalation/answer-remarks.ts'
import {
  allPaperProofs,
  olderProofs,
  paperProofs,
  type PaperProof,
} from '../../rules/escalation/answer-on-paper.ts'
import { refusalOverruled } from '../../rules/deviations/seen-refused.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { clockRemark } from '../../rules/escalation/answer-order.ts'
import { coverOf, flawOf } from '../../rules/escalation/answers.ts'
import { nowhereAt } from '../../rules/vetting/row.ts'
import { isRegistered } from '../../rules/escalation/evidence.ts'
import { isWhole } from '../../rules/escalation/holds.ts'
import { notStated, section, sentence } from '../say.ts'
import type { Block } from '../tree.ts'

interface Row {
  readonly term: string
  readonly value: string
}

type Answer = NonNullable<Case['decision']['answers']>[number]
type TakenOver = NonNullable<Case['takenOver']>[number]

/**
 * Who really decided, as far as the case tells: entered by another from what the decider said, with what shows it; or given
 * in another installation, with the fingerprint of its key. That somebody is who the one says is never proved.
 */
export function proofRows(found: Case): readonly Row[] {
  if (!isWhole(found)) return []
  const { decider } = found.decision
  const cover = coverOf(found)
  if (cover.is === 'covered')
    return [
      {
        term: 'Så kom beslutet',
        value: `Ett svar i namnet ${cover.answer.name} på underlaget ${cover.answer.reference} kom från en annan installation av Direktlots. ${[originOf(cover.answer), ...answerRemarks(found, cover.answer), cannotTell].join(' ')}`,
      },
    ]
  if (!isRegistered(found)) return []
  const preparer = preparersThen(found).at(-1) ?? 'handläggaren'
  const before = preparedBefore(found, decider?.name)
  const other = [
    ...(before === null ? [] : [before]),
    ...(cover.is === 'other' ? ['Ett svar finns, men det visar inte beslutet.', cover.why] : []),
    ...(olderProofs(found).length === 0 ? [] : [olderTitle, ...olderProofs(found)]),
  ]
  return [
    {
      term: 'Så kom beslutet',
      value: `Registrerat av ${preparer} efter besked från ${decider?.name ?? notStated}. ${[proofWords(found), ...other, cannotTell].join(' ')}`,
    },
  ]
}

/** Where an answer was given, as far as its file tells: by key, and by what the settings there say. */
function originOf({ fingerprint, madeBy, isUnverified }: Answer): string {
  if (isUnverified === true) return 'Underskriften går inte att kontrollera.'
  const owner =
    madeBy?.name === undefined
      ? ''
      : ` Filen gjordes på en installation som tillhör ${[madeBy.name, madeBy.role].filter((text) => text !== undefined).join(', ')}, enligt inställningarna där.`
  return `Signerat med en nyckel som har fingeravtrycket ${fingerprint}. Vems den är framgår inte.${owner}`
}

const cannotTell = 'Programmet visar inte vem som satt vid datorn.'

/** What shows that word came: files, by name, and where others lie. */
function proofWords(found: Case): string {
  const proofs = paperProofs(found)
  const shown = proofs.filter((proof) => !isNowhere(found, proof))
  const nowhere = proofs.filter((proof) => isNowhere(found, proof))
  if (shown.length > 0)
    return sentence(`Beskedet: ${shown.map((proof) => `${proof.name}${paperWords(proof)}`).join('; ')}`)
  return [
    'Inget underlag för beskedet är bifogat.',
    ...(nowhere.length === 0
      ? []
      : [
          `Var det finns: uppgift saknas (antecknat: ${nowhere.map(({ name }) => `”${name.trim()}”`).join(', ')}).`,
        ]),
  ].join(' ')
}

/** Whether what is said of where a proof lies says no place that anybody can go to. */
const isNowhere = (found: Case, { name }: PaperProof): boolean =>
  (found.elsewhere ?? []).some(
    ({ id, where, belongsTo }) =>
      belongsTo === decisionPlace &&
      where === name &&
      nowhereAt(found, `elsewhere.${id}.where`) !== undefined,
  )

/** Which paper a file is an answer to, and how that is known. */
function paperWords({ paper, how }: PaperProof): string {
  if (how === 'unclear') return ' (vilket underlag det är svar på är inte angivet)'
  if (paper === undefined) return ''
  return how === 'said'
    ? ` (svar på underlaget ${paper.reference})`
    : ` (antas vara svar på underlaget ${paper.reference}, som var det enda att skriva under)`
}

const olderTitle = 'Beskedet gäller inte det som är beslutat.'

/** The papers that went out for a decision, what came back on each, and what was another then than what was decided on. */
export function papersSection(evaluation: Evaluation): readonly Block[] {
  const found = evaluation.facts.case
  const { sent = [], answers = [] } = found.decision
  if (sent.length + answers.length === 0) return []
  return section(
    'beslutsunderlag',
    'Beslutsunderlag som har skickats',
    [
      {
        kind: 'table',
        columns: [
          { header: 'Underlag', weight: 3 },
          { header: 'Sparat', weight: 2 },
          { header: 'Till', weight: 3 },
          { header: 'Svar', weight: 5 },
        ],
        rows: sent.map(({ reference, at, form, to, caseSha256 }) => [
          `${reference}\n${paperForms[form]}`,
          noted(at),
          [to?.name, to?.role].filter((text) => text !== undefined).join(', ') || notStated,
          [
            ...answersTo(evaluation, reference),
            // In the row: a list of its own would be torn by the end of the page.
            `Ärendefilens SHA-256: ${caseSha256}`,
          ].join('\n'),
        ]),
      },
      ...answers
        .filter(({ reference }) => !sent.some((row) => row.reference === reference))
        .map((answer): Block => ({
          kind: 'paragraph',
          text: `${answer.reference}: ${answerWords(evaluation, answer)}`,
        })),
      ...olderBlocks(found),
    ],
    3,
  )
}

/** What came back on a paper: in a file of the program's, and on paper. */
function answersTo(evaluation: Evaluation, reference: string): readonly string[] {
  const found = evaluation.facts.case
  const { answers = [] } = found.decision
  const proofs = allPaperProofs(found)
  const namesOf = (rows: readonly PaperProof[]): string => rows.map(({ name }) => name).join('; ')
  const signed = proofs.filter(({ paper }) => paper?.reference === reference)
  const unclear = proofs.filter(
    ({ how, mayAnswer }) =>
      how === 'unclear' && mayAnswer.some((paper) => paper.form === 'pdf' && paper.reference === reference),
  )
  const said = [
    ...answers
      .filter((answer) => answer.reference === reference)
      .map((answer) => answerWords(evaluation, answer)),
    ...(signed.length === 0
      ? []
      : [
          sentence(
            `${signed[0]?.paper?.form === 'pdf' ? 'Besvarat på papper' : 'Besvarat på annat sätt'}: ${namesOf(signed)}`,
          ),
        ]),
    ...(unclear.length === 0
      ? []
      : [`Kan vara besvarat på papper: ${namesOf(unclear)}. Vilket underlag det gäller är inte angivet.`]),
  ]
  return said.length === 0 ? ['Inget svar har hämtats in'] : said
}

const noted = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

function answerWords(evaluation: Evaluation, answer: Answer): string {
  const found = evaluation.facts.case
  const overruled = refusalOverruled(evaluation, answer)
  const { name, role, on, comment, conflict, conflictNote, delegation, takenInAt, givenAt } = answer
  const who = [name, role].filter((text) => text !== undefined).join(', ')
  const flaw = answer.answer === 'approve' ? flawOf(found, answer) : null
  const clock = clockRemark(found, answer)
  return [
    `${who}, ${on}: ${paperAnswers[answer.answer].toLowerCase()}.`,
    ...(comment === undefined ? [] : [sentence(`Kommentar: ${comment}`)]),
    ...replyTo(found, answer),
    ...(overruled === null ? [] : [overruled]),
    ...(answer.despite === undefined ? [] : [`Godkände trots det här: ${answer.despite}`]),
    ...(conflict === undefined
      ? []
      : [
          sentence(
            `Jäv: ${yesNo[conflict].toLowerCase()}${conflictNote === undefined ? '' : `, ${conflictNote}`}`,
          ),
        ]),
    ...(delegation === undefined ? [] : [sentence(`Delegation: ${delegation}`)]),
    `Sparat där ${noted(givenAt)}, hämtat hit ${noted(takenInAt)}. ${originOf(answer)}`,
    ...(clock === null ? [] : [clock]),
    ...(flaw === null || answer.isUnverified === true ? [] : [flaw]),
  ].join(' ')
}

/** What the buyer said to the comment, in the paper that went out after it. */
const replyTo = ({ decision: { replies = [] } }: Case, { id }: Answer): readonly string[] =>
  replies.flatMap((row) =>
    row.id === id && row.text !== undefined ? [sentence(`Handläggarens svar: ${row.text}`)] : [],
  )

/** Where what was decided is not what was approved. */
function olderBlocks(found: Case): readonly Block[] {
  const cover = coverOf(found)
  if (!isWhole(found) || cover.is === 'covered') return []
  const older = olderProofs(found)
  return [
    ...(cover.is === 'other'
      ? [warning(`Godkännandet av ${cover.answer.reference} visar inte beslutet.`, cover.why)]
      : []),
    ...(older.length === 0 ? [] : [warning(olderTitle, older.join('\n'))]),
  ]
}

const warning = (title: string, text: string): Block => ({ kind: 'notice', tone: 'warn', title, text })

/** That the case was handed from one to another, and what was open then. */
export function takenOverSection(found: Case): readonly Block[] {
  return (found.takenOver ?? []).flatMap(({ at, from, to, open, ...row }): readonly Block[] => [
    {
      kind: 'paragraph',
      text: `${noted(at)}: ${from ?? notStated} lämnade över ärendet till ${to ?? notStated}.${goesOn(row)}${open.length === 0 ? ' Inget var öppet.' : ' Det här var öppet:'}`,
    },
    ...(open.length === 0 ? [] : [{ kind: 'list' as const, items: open }]),
  ])
}

/** Where the case goes on, as far as this copy of it knows. */
function goesOn({ takenInAt, backAt, backBy, backReason }: Partial<TakenOver>): string {
  if (backAt !== undefined)
    return ` ${backBy ?? notStated} tog tillbaka det ${noted(backAt)}. Skäl: ${backReason ?? notStated}`
  return takenInAt === undefined
    ? ' Ärendet sparades som en fil att skicka. Om det har tagits emot framgår inte här.'
    : ` Det togs emot ${noted(takenInAt)}.`
}
