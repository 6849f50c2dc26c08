import { paperAnswers, paperForms, yesNo } from '../../domain/case/choices.ts'
import { proofsOf } from '../../domain/case/decision-proofs.ts'
import type { Case } from '../../domain/case/schema.ts'
import { answerRemarks } from '../../rules/escalation/answer-remarks.ts'
import { coverOf, flawOf } from '../../rules/escalation/answers.ts'
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
        value: `${cover.answer.name} svarade på underlaget ${cover.answer.reference} i en annan installation av Direktlots. ${[originOf(cover.answer), ...answerRemarks(found, cover.answer), cannotTell].join(' ')}`,
      },
    ]
  if (!isRegistered(found)) return []
  const preparer = found.preparer.name ?? 'handläggaren'
  const other = cover.is === 'other' ? ` Ett svar finns, men det visar inte beslutet. ${cover.why}` : ''
  return [
    {
      term: 'Så kom beslutet',
      value: `Registrerat av ${preparer} efter besked från ${decider?.name ?? notStated}. ${proofWords(found)}${other} ${cannotTell}`,
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
  return `Nyckelns fingeravtryck ${fingerprint}.${owner}`
}

const cannotTell = 'Programmet visar inte vem som satt vid datorn.'

/** What shows that word came: files, by name, and where others lie. */
function proofWords(found: Case): string {
  const shown = proofsOf(found)
  return shown.length === 0
    ? 'Inget underlag för beskedet är bifogat.'
    : sentence(`Beskedet: ${shown.join('; ')}`)
}

/** The papers that went out for a decision, what came back on each, and what was another then than what was decided on. */
export function papersSection(found: Case): readonly Block[] {
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
            ...(answers.some((answer) => answer.reference === reference)
              ? answers
                  .filter((answer) => answer.reference === reference)
                  .map((answer) => answerWords(found, answer))
              : ['Inget svar har hämtats in']),
            // In the row: a list of its own would be torn by the end of the page.
            `Ärendefilens SHA-256: ${caseSha256}`,
          ].join('\n'),
        ]),
      },
      ...answers
        .filter(({ reference }) => !sent.some((row) => row.reference === reference))
        .map((answer): Block => ({
          kind: 'paragraph',
          text: `${answer.reference}: ${answerWords(found, answer)}`,
        })),
      ...olderBlocks(found),
    ],
    3,
  )
}

const noted = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

function answerWords(found: Case, answer: Answer): string {
  const { name, role, on, comment, conflict, conflictNote, delegation, takenInAt, givenAt } = answer
  const who = [name, role].filter((text) => text !== undefined).join(', ')
  const flaw = answer.answer === 'approve' ? flawOf(found, answer) : null
  return [
    `${who}, ${on}: ${paperAnswers[answer.answer].toLowerCase()}.`,
    ...(comment === undefined ? [] : [sentence(`Kommentar: ${comment}`)]),
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
    ...(flaw === null || answer.isUnverified === true ? [] : [flaw]),
  ].join(' ')
}

/** Where what was decided is not what was approved. */
function olderBlocks(found: Case): readonly Block[] {
  const cover = coverOf(found)
  if (!isWhole(found) || cover.is !== 'other') return []
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title: `Godkännandet av ${cover.answer.reference} visar inte beslutet.`,
      text: cover.why,
    },
  ]
}

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
