import { Refusal } from '../../src/contract/answer.ts'
import type { PaperField } from '../../src/contract/paper-channels.ts'
import type { PaperTyped } from '../../src/contract/paper-shapes.ts'
import { paperAnswers } from '../../src/domain/case/choices.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { formatDate, parseDate, type LocalDate } from '../../src/domain/local-date.ts'
import type { Parsed } from '../../src/domain/parsed.ts'
import { parseLine, parseText, saysSomething } from '../../src/domain/text.ts'
import { pointOffered } from '../../src/decision-paper/delegation-point.ts'
import { isEmptyText } from '../../src/rules/phrases/empty-phrases.ts'
import { readPerson } from '../store/settings.ts'
import type { StoredPaper } from '../store/papers.ts'
import type { Context } from './context.ts'

type Answer = keyof typeof paperAnswers
/** What the one who decides answered, as it was typed. */
export type Said = Pick<
  NonNullable<Case['decision']['answers']>[number],
  'answer' | 'comment' | 'conflict' | 'conflictNote' | 'name' | 'role' | 'delegation' | 'on'
>

/** What stands in the fields of a paper: what was typed, else the person of the settings with the point that the case knows, and today. */
export function typedOf(context: Context, { answering: { typed }, received }: StoredPaper): PaperTyped {
  const person = readPerson(context.db())
  const [name, role] = [typed.name ?? person?.userName ?? '', typed.role ?? person?.userRole ?? '']
  const offered: PaperTyped = {
    conflict: '',
    conflictNote: '',
    answer: '',
    comment: '',
    name,
    role,
    delegation: pointOffered(received.case, received.madeAt.slice(0, 10), { name, role }),
    on: latestDay(received, context.today()),
  }
  const of = (field: PaperField): string => typed[field] ?? offered[field]
  return {
    conflict: of('conflict'),
    conflictNote: of('conflictNote'),
    answer: of('answer'),
    comment: of('comment'),
    name: of('name'),
    role: of('role'),
    delegation: of('delegation'),
    on: of('on'),
  }
}

/** What lacks in an answer before it says why, by answer. */
const whyNeeded: Readonly<Partial<Record<Answer, string>>> = {
  'send-back': 'Skriv i kommentaren vad som behöver ändras eller kompletteras.',
  refuse: 'Skriv i kommentaren varför du avslår.',
  'pass-on': 'Skriv i kommentaren varför du lämnar över, till exempel att du är jävig.',
}

const isAnswer = (text: string): text is Answer => Object.hasOwn(paperAnswers, text)

/** What was typed, as an answer. Throws Refusal with the first thing that lacks, as a sentence that says what to do. */
export function readTyped(paper: StoredPaper, typed: PaperTyped, today: LocalDate): Said {
  if (!isAnswer(typed.answer))
    throw invalid('Välj först vad du svarar: godkänn, skicka tillbaka, avslå eller lämna över.')
  const comment = valueOf(parseText(typed.comment))
  const interest = interestOf(typed)
  const why = whyNeeded[typed.answer]
  if (why !== undefined && !saysWhy('comment', comment) && interest.conflict !== 'yes') throw invalid(why)
  const name = valueOf(parseLine(typed.name))
  if (!/\p{L}{2}/u.test(name)) throw invalid('Skriv ditt namn: ett beslut fattas av någon med namn.')
  const [role, delegation] = [valueOf(parseLine(typed.role)), valueOf(parseLine(typed.delegation))]
  return {
    answer: typed.answer,
    ...(comment === '' ? {} : { comment }),
    ...interest,
    name,
    ...(role === '' ? {} : { role }),
    ...(delegation === '' ? {} : { delegation }),
    on: dayOf(paper, typed.on, today),
  }
}

/** What the person says of an own interest: with one nobody decides, but leaves it to the next above. */
function interestOf({ answer, conflict, conflictNote }: PaperTyped): Pick<Said, 'conflict' | 'conflictNote'> {
  const note = valueOf(parseText(conflictNote))
  if (conflict !== 'yes' && conflict !== 'no') throw invalid('Svara först på om du är jävig i köpet.')
  if (conflict === 'no') return { conflict }
  if (!saysWhy('conflictNote', note)) throw invalid('Skriv vad jävet består i.')
  if (answer !== 'pass-on')
    throw invalid('Du har uppgett jäv. Då beslutar du inte: lämna över till chefen ovanför.')
  return { conflict, conflictNote: note }
}

/** Nobody answers on a day to come, nor on a paper that was not made yet. */
function dayOf({ received }: StoredPaper, text: string, today: LocalDate): LocalDate {
  const on = valueOf(parseDate(text))
  const made = received.madeAt.slice(0, 10)
  const last = latestDay(received, today)
  const clock = `Datorns klocka står på ${formatDate(today)}.`
  if (on > last)
    throw invalid(
      `Dagen är inte här än. ${clock} Skriv den dag då du svarar, senast ${formatDate(last)}. Går klockan fel: ställ den rätt först.`,
    )
  if (on < made)
    throw invalid(
      today < made
        ? `Underlaget gjordes ${formatDate(made)}. ${clock} Den verkar gå efter. Ställ den rätt, eller skriv ${formatDate(made)}.`
        : `Underlaget gjordes ${formatDate(made)}. Skriv den dag då du svarar.`,
    )
  return on
}

/** Today by the clock here; the day of the paper where the clock is behind that: whoever reads it does so no earlier. */
function latestDay({ madeAt }: StoredPaper['received'], today: LocalDate): LocalDate {
  const made = madeAt.slice(0, 10)
  return today < made ? made : today
}

function valueOf(read: Parsed<string>): string {
  if (!read.ok) throw invalid(read.problem)
  return read.value
}

/** Whether a reason says something: neither a mark alone nor a phrase that nobody can act on. */
const saysWhy = (field: 'comment' | 'conflictNote', text: string): boolean =>
  saysSomething(text) && (isNotNeeded(text) || !isEmptyText(`paper.${field}`, text))

/** "Köpet behövs inte alls.": that there is no need is a reason to say no, though the need alone is none to buy. */
const isNotNeeded = (text: string): boolean =>
  /(?<!\p{L})(?:behövs|behöver)\s+(?:inte|ej)(?!\p{L})|(?<!\p{L})(?:inte|ej)\s+(?:behövs|behöver)(?!\p{L})/iu.test(
    text,
  )

const invalid = (sentence: string): Refusal => new Refusal('invalid', sentence)
