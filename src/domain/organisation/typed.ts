import { unitKinds } from '../case/choices.ts'
import { addDays, parseDate, type LocalDate } from '../local-date.ts'
import { parseLine } from '../text.ts'
import { foldWords, sameWords } from './in-force.ts'
import { superiorIdOn, withinOn } from './line.ts'
import { given, withEarlier } from './merge.ts'
import { guessKind } from './merge-units.ts'
import type { Holder, Organisation, Post, Unit } from './organisation.ts'
import { problemsIn } from './problems.ts'
import { readTypedPoint } from './typed-point.ts'

/** The rows that are typed in the program, and what is typed of each. */
export const typedFields = {
  unit: ['name', 'kind', 'within', 'from', 'to', 'since'],
  post: ['title', 'unit', 'superior', 'holder', 'from', 'to', 'since'],
  holder: ['post', 'name', 'from', 'to'],
  point: ['point', 'whom', 'decision', 'categories', 'upTo', 'note', 'from', 'to'],
  document: ['document'],
} as const

export type TypedRow = keyof typeof typedFields
export type Typed = Readonly<Record<string, string>>

/** The organisation with a row changed; or a sentence for each field that cannot be used, `row` where it is the whole. */
export type Entered =
  | { readonly ok: true; readonly organisation: Organisation }
  | { readonly ok: false; readonly problems: Readonly<Record<string, string>> }

export interface TypedAt {
  /** The row that is changed; absent: a new one. */
  readonly id: string | undefined
  readonly newId: () => string
  readonly today: LocalDate
}

/**
 * Puts a row, as it was typed, into the organisation. What is changed from a day on (`since`) keeps what held before it; a
 * change without a day is a correction. Refused where the organisation would contradict itself.
 */
export function enterRow(org: Organisation, row: TypedRow, typed: Typed, at: TypedAt): Entered {
  const read = new Reading(typed)
  const next = entering[row](org, read, at)
  if (read.hasProblems) return { ok: false, problems: read.problems }
  const known = new Set(problemsIn(org))
  const fault = problemsIn(next).find((one) => !known.has(one))
  return fault === undefined ? { ok: true, organisation: next } : { ok: false, problems: { row: fault } }
}

/** Takes away a row that has never held, with the holders of a post. Refused where other rows point to it. */
export function withoutRow(org: Organisation, row: Exclude<TypedRow, 'document'>, id: string): Entered {
  const without = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
    rows.filter((one) => one.id !== id)
  const next: Organisation = {
    unit: { ...org, units: without(org.units) },
    post: { ...org, posts: without(org.posts), holders: org.holders.filter(({ post }) => post !== id) },
    holder: { ...org, holders: without(org.holders) },
    point: { ...org, delegation: without(org.delegation) },
  }[row]
  const known = new Set(problemsIn(org))
  return problemsIn(next).every((one) => known.has(one))
    ? { ok: true, organisation: next }
    : {
        ok: false,
        problems: {
          row: 'Andra rader hör till den här. Ändra dem först, eller skriv en sista dag i stället.',
        },
      }
}

/** Reads what is typed, and gathers what is wrong with it. */
class Reading {
  readonly problems: Record<string, string> = {}
  readonly #typed: Typed

  constructor(typed: Typed) {
    this.#typed = typed
  }

  get hasProblems(): boolean {
    return Object.keys(this.problems).length > 0
  }

  raw(field: string): string {
    return (this.#typed[field] ?? '').trim()
  }

  wrong(field: string, sentence: string): void {
    this.problems[field] ??= sentence
  }

  text(field: string, required?: string): string {
    const raw = this.raw(field)
    if (raw === '') {
      if (required !== undefined) this.wrong(field, required)
      return ''
    }
    const read = parseLine(raw)
    if (!read.ok) this.wrong(field, read.problem)
    return read.ok ? read.value : ''
  }

  day(field: string): LocalDate | undefined {
    if (this.raw(field) === '') return undefined
    const read = parseDate(this.raw(field))
    if (!read.ok) this.wrong(field, read.problem)
    return read.ok ? read.value : undefined
  }

  /** First and last day, the last not before the first. */
  span(): { from?: LocalDate; to?: LocalDate } {
    const [from, to] = [this.day('from'), this.day('to')]
    if (from !== undefined && to !== undefined && to < from)
      this.wrong('to', `Sista dagen är före den första, ${from}. Rätta en av dagarna.`)
    return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  }
}

const entering: Readonly<Record<TypedRow, (org: Organisation, read: Reading, at: TypedAt) => Organisation>> =
  {
    unit: enterUnit,
    post: enterPost,
    holder: enterHolder,
    point: (org, read, { id, newId }) => {
      const point = readTypedPoint(org, read, id ?? newId())
      return { ...org, delegation: put(org.delegation, point) }
    },
    document: ({ document: _was, ...org }, read) => {
      const document = read.text('document')
      return document === '' ? org : { ...org, document }
    },
  }

function enterUnit(org: Organisation, read: Reading, { id, newId }: TypedAt): Organisation {
  const was = org.units.find((unit) => unit.id === id)
  const name = read.text('name', 'Skriv vad enheten heter.')
  const kind = (Object.keys(unitKinds) as Unit['kind'][]).find((key) => key === read.raw('kind'))
  const within = read.raw('within') === '' ? undefined : read.raw('within')
  const since = was === undefined ? undefined : read.day('since')
  const unit: Unit = {
    id: was?.id ?? newId(),
    name,
    kind: kind ?? guessKind(name),
    ...(within === undefined ? {} : { within }),
    ...(was?.earlier === undefined ? {} : { earlier: was.earlier }),
    ...read.span(),
  }
  const old = was === undefined || since === undefined ? undefined : withinOn(was, since)
  const earlier =
    since === undefined || old === within
      ? {}
      : withEarlier(was?.earlier, { ...given('within', old), to: addDays(since, -1) }, changing(since))
  return {
    ...org,
    units: put(org.units, { ...unit, ...earlier }),
  }
}

function enterPost(org: Organisation, read: Reading, { id, newId }: TypedAt): Organisation {
  const was = org.posts.find((post) => post.id === id)
  const title = read.text('title', 'Skriv befattningen, till exempel Enhetschef.')
  const unitName = read.text('unit', 'Skriv enheten, till exempel Vårdcentralen Eken.')
  const unit = org.units.find(
    (one) => sameWords(one.name, unitName) && (one.to === undefined || one.id === was?.unit),
  )
  const unitId = unit?.id ?? newId()
  const superior = read.raw('superior') === '' ? undefined : read.raw('superior')
  const since = was === undefined ? undefined : read.day('since')
  const span = read.span()
  const post: Post = {
    id: was?.id ?? newId(),
    title,
    unit: unitId,
    ...(superior === undefined ? {} : { superior }),
    ...(was?.earlier === undefined ? {} : { earlier: was.earlier }),
    ...span,
  }
  const old = was === undefined || since === undefined ? undefined : superiorIdOn(was, since)
  const earlier =
    since === undefined || old === superior
      ? {}
      : withEarlier(was?.earlier, { ...given('superior', old), to: addDays(since, -1) }, changing(since))
  const name = was === undefined ? read.text('holder') : ''
  const { to } = span
  const holders = org.holders.map((one) =>
    to !== undefined && one.post === post.id && (one.to === undefined || one.to > to) ? { ...one, to } : one,
  )
  return {
    ...org,
    units:
      unit === undefined
        ? [...org.units, { id: unitId, name: unitName, kind: guessKind(unitName) }]
        : org.units,
    posts: put(org.posts, { ...post, ...earlier }),
    holders: name === '' ? holders : [...holders, { id: newId(), post: post.id, name, ...span }],
  }
}

function enterHolder(org: Organisation, read: Reading, { id, newId }: TypedAt): Organisation {
  const was = org.holders.find((holder) => holder.id === id)
  const post = was?.post ?? read.raw('post')
  const holder: Holder = {
    id: was?.id ?? newId(),
    post,
    name: read.text('name', 'Skriv namnet på den som har befattningen.'),
    ...read.span(),
  }
  if (was !== undefined) return { ...org, holders: put(org.holders, holder) }
  const { from } = holder
  const now = org.holders.find((one) => one.post === post && one.to === undefined)
  if (now !== undefined && from === undefined)
    read.wrong('from', `Skriv från och med vilken dag: ${now.name} har befattningen nu.`)
  const ended = org.holders.map((one) =>
    one === now && from !== undefined && (one.from === undefined || one.from < from)
      ? { ...one, to: addDays(from, -1) }
      : one,
  )
  return { ...org, holders: [...ended, holder] }
}

/** A change from a day on keeps what held before it. */
const changing = (since: LocalDate) => ({ from: since, corrects: false, newId: () => '' })

const put = <T extends { readonly id: string }>(rows: readonly T[], row: T): T[] =>
  rows.some(({ id }) => id === row.id) ? rows.map((one) => (one.id === row.id ? row : one)) : [...rows, row]

/** Titles that are there, each once: what a point can be for. */
export const titlesOf = ({ posts }: Pick<Organisation, 'posts'>): readonly string[] =>
  [...new Map(posts.map(({ title }) => [foldWords(title), title])).values()].toSorted((a, b) =>
    a.localeCompare(b, 'sv'),
  )
