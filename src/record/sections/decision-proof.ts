import { paperAnswers, paperForms, yesNo } from '../../domain/case/choices.ts'
import { filesAt } from '../../domain/attachments/places.ts'
import type { Case } from '../../domain/case/schema.ts'
import { changedFacts } from '../../rules/decision-facts/facts.ts'
import { answerFor, decisionPlace, isRegistered } from '../../rules/escalation/evidence.ts'
import { notStated, section } from '../say.ts'
import type { Block } from '../tree.ts'

interface Row {
  readonly term: string
  readonly value: string
}

type Answer = NonNullable<Case['decision']['answers']>[number]

/**
 * Who really decided, as far as the case tells: entered by another from what the decider said, with what shows it; or given
 * in another installation, with the fingerprint of its key. That somebody is who the one says is never proved.
 */
export function proofRows(found: Case): readonly Row[] {
  const { decider } = found.decision
  const answer = answerFor(found)
  if (answer !== undefined)
    return [
      {
        term: 'Så kom beslutet',
        value: `${answer.name} svarade på underlaget ${answer.reference} i en annan installation av Direktlots, vars nyckel har fingeravtrycket ${answer.fingerprint}. ${cannotTell}`,
      },
    ]
  if (!isRegistered(found)) return []
  const preparer = found.preparer.name ?? 'handläggaren'
  return [
    {
      term: 'Så kom beslutet',
      value: `Registrerat av ${preparer} efter besked från ${decider?.name ?? notStated}. ${proofWords(found)} ${cannotTell}`,
    },
  ]
}

const cannotTell = 'Programmet visar inte vem som satt vid datorn.'

/** What shows that word came: files, by name, and where others lie. */
function proofWords(found: Case): string {
  const files = filesAt(found, decisionPlace).map(({ name }) => name)
  const places = (found.elsewhere ?? []).flatMap(({ belongsTo, where }) =>
    belongsTo === decisionPlace && where !== undefined ? [where] : [],
  )
  const shown = [...files, ...places]
  return shown.length === 0 ? 'Inget underlag för beskedet är bifogat.' : `Beskedet: ${shown.join('; ')}.`
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
        rows: sent.map(({ reference, at, form, to }) => [
          `${reference}\n${paperForms[form]}`,
          noted(at),
          [to?.name, to?.role].filter((text) => text !== undefined).join(', ') || notStated,
          answers
            .filter((answer) => answer.reference === reference)
            .map((answer) => answerWords(answer))
            .join('\n') || 'Inget svar har hämtats in',
        ]),
      },
      ...answers
        .filter(({ reference }) => !sent.some((row) => row.reference === reference))
        .map((answer): Block => ({ kind: 'paragraph', text: `${answer.reference}: ${answerWords(answer)}` })),
      ...olderBlocks(found),
      ...sent.map(({ reference, caseSha256 }): Block => ({
        kind: 'paragraph',
        tone: 'small',
        text: `${reference}, ärendefilens SHA-256: ${caseSha256}`,
      })),
    ],
    3,
  )
}

const noted = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

function answerWords(answer: Answer): string {
  const { name, role, on, comment, conflict, conflictNote, delegation, takenInAt, givenAt, fingerprint } =
    answer
  const who = [name, role].filter((text) => text !== undefined).join(', ')
  return [
    `${who}, ${on}: ${paperAnswers[answer.answer].toLowerCase()}.`,
    ...(comment === undefined ? [] : [`Kommentar: ${comment}`]),
    ...(conflict === undefined
      ? []
      : [
          `Eget intresse i köpet: ${yesNo[conflict].toLowerCase()}${conflictNote === undefined ? '' : `, ${conflictNote}`}.`,
        ]),
    ...(delegation === undefined ? [] : [`Delegation: ${delegation}.`]),
    `Sparat där ${noted(givenAt)}, hämtat hit ${noted(takenInAt)}. Nyckelns fingeravtryck ${fingerprint}.`,
  ].join(' ')
}

/** Where what was decided is not what the paper said: the approval was given on an older version. */
function olderBlocks(found: Case): readonly Block[] {
  const { sent = [], answers = [], basedOn } = found.decision
  const answer = answers.findLast((one) => one.answer === 'approve')
  const paper = sent.find(({ reference }) => reference === answer?.reference)
  if (basedOn === undefined || paper === undefined) return []
  const changed = changedFacts(paper.facts, basedOn)
  if (changed.length === 0) return []
  return [
    {
      kind: 'notice',
      tone: 'warn',
      title: `Godkännandet av ${paper.reference} gavs på en äldre version.`,
      text: changed
        .map(({ term, was, now }) => `${term}: ${was ?? notStated}. När det beslutades: ${now ?? notStated}.`)
        .join('\n'),
    },
  ]
}

/** That the case was handed from one to another, and what was open then. */
export function takenOverSection(found: Case): readonly Block[] {
  return (found.takenOver ?? []).flatMap(({ at, from, to, open }): readonly Block[] => [
    {
      kind: 'paragraph',
      text: `${noted(at)}: ${from ?? notStated} lämnade över ärendet till ${to ?? notStated}.${open.length === 0 ? ' Inget var öppet.' : ' Det här var öppet:'}`,
    },
    ...(open.length === 0 ? [] : [{ kind: 'list' as const, items: open }]),
  ])
}
