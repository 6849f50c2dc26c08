import type { Case } from '../domain/case/schema.ts'
import { beginningsOf, fold, foldedWords, placesOf, type Folded, type Span } from '../inquiry/leaks/fold.ts'
import { ownNamesOf, ownPlaces } from '../inquiry/leaks/own-names.ts'
import type { Secret } from '../inquiry/leaks/secret.ts'
import { spokenNumbers } from '../inquiry/leaks/spoken-numbers.ts'
import { heard } from '../inquiry/leaks/standing.ts'
import { leakWords } from '../inquiry/leaks/words.ts'
import { amountFinder } from './amount-index.ts'
import { companyPlaces } from './named-as.ts'
import { otherPeople } from './other-people.ts'
import type { Unit } from './numbers/fixed-units.ts'
import type { IsOwnVoice } from './own-voice.ts'
import { whoseName } from './whose-name.ts'
import { wordIndex } from './word-index.ts'
import { aloneKey, type Hiding } from './hiding.ts'

/** A stretch of a text that is masked, and by which mask. */
export interface Hit extends Span {
  readonly mask: string
}

/** What a text tells of numbers, beside the amounts that are masked. */
export interface NumberFinder {
  /** Where it tells something from which a masked price can be reckoned. */
  readonly find: (text: string, unit: Unit) => readonly Hit[]
  /** Whether a stretch is a number of the program's own, in a unit that is the same whatever the price is. */
  readonly isFixed: (text: string, unit: Unit, span: Span) => boolean
}

const noNumbers: NumberFinder = { find: () => [], isFixed: () => false }

/** A mask as it is looked for. */
export interface Sought {
  readonly id: string
  readonly hiding: Hiding
  /** What a person has said, or what is known by its looks: it is masked in the program's own words too. */
  readonly isAnywhere?: boolean
}

/** A word of a mask, as it is looked for: a text of it where there is no secret. */
interface Needle {
  readonly mask: string
  readonly words: Folded
  readonly secret: Secret | null
}

/**
 * How the masks of a case are looked for in a text of it, in composed letters. `numbers`: what else could give a price away, and
 * what does not. `isOwnVoice`: where a word is the program's own. `join`: how hits that meet are made one. `unit`: the text with where it stands (numbers/fixed-units).
 */
export function finderFor(
  found: Case,
  masks: readonly Sought[],
  numbers: NumberFinder = noNumbers,
  isOwnVoice: IsOwnVoice = () => false,
  join: (text: string, hits: readonly Hit[]) => readonly Hit[] = joined,
): (text: string, unit: Unit) => readonly Hit[] {
  const own = ownNamesOf(found)
  // In a full name of somebody else a word is of that name.
  const others = otherPeople(found)
    .filter((name) => foldedWords(name).length > 1)
    .map(fold)
  const alone = new Map(
    masks.toReversed().flatMap(({ id, hiding }) => [...hiding.alone].map((key) => [key, id] as const)),
  )
  const needles = masks.flatMap(({ id, hiding: { secrets, texts } }): readonly Needle[] => [
    ...secrets.map((secret) => ({ mask: id, words: secret.words, secret })),
    ...texts.map((words) => ({ mask: id, words, secret: null })),
  ])
  const maskOf = new Map(needles.flatMap(({ secret, mask }) => (secret === null ? [] : [[secret, mask]])))
  const secrets = [...maskOf.keys()]
  const mayStandIn = wordIndex(needles)
  const amountsIn = amountFinder(masks.map(({ id, hiding: { amounts } }) => ({ id, amounts })))
  const patterns = masks.flatMap(({ id, hiding }) => hiding.patterns.map((pattern) => ({ id, pattern })))
  const anywhere = new Set(masks.flatMap(({ id, isAnywhere }) => (isAnywhere === true ? [id] : [])))
  const ofPeople = new Set(masks.flatMap(({ id, hiding }) => (hiding.isOfPerson ? [id] : [])))
  const companiesIn = ofPeople.size === 0 ? () => [] : companyPlaces(found)
  const ofPrices = new Set(masks.flatMap(({ id, hiding }) => (hiding.hasPrices ? [id] : [])))

  return (text, unit) => {
    if (text === '') return []
    // A text that two questions ask of is no one's alone.
    const whole = join === joined ? alone.get(aloneKey(text)) : undefined
    const all = { from: 0, to: text.length }
    const isVoice = (mask: string, span: Span): boolean => !anywhere.has(mask) && isOwnVoice(text, unit, span)
    const folded = fold(text)
    const companies = companiesIn(folded)
    const isInCompany = ({ from, to, mask }: Hit): boolean =>
      ofPeople.has(mask) &&
      companies.some(
        (one) =>
          one.from <= from &&
          to <= one.to &&
          (to - from < one.to - one.from || whoseName(found, text.slice(from, to)) === 'company'),
      )
    // What the program has reckoned of a price is masked where it stands alone.
    if (
      whole !== undefined &&
      !isInCompany({ ...all, mask: whole }) &&
      (ofPrices.has(whole) || !isVoice(whole, all))
    )
      return [{ ...all, mask: whole }]
    const places = ownPlaces(own, text, folded)
    const people = others.flatMap((name) => placesOf(folded, name))
    const isOwn = (span: Span): boolean =>
      [...places, ...people].some(({ from, to }) => from <= span.from && span.to <= to)
    return join(
      text,
      [
        ...[
          ...mayStandIn(folded).flatMap((needle) => needleSpans(text, folded, needle, isOwn)),
          ...spokenNumbers(text, secrets).map(({ from, to, secret }) => ({
            from,
            to,
            mask: maskOf.get(secret) ?? '',
          })),
          ...patterns.flatMap(({ id, pattern }) => matches(text, pattern, id)),
        ].filter((hit) => !isInCompany(hit) && !isVoice(hit.mask, hit)),
        ...amountsIn(text).filter((span) => !isInId(text, span) && !numbers.isFixed(text, unit, span)),
        ...numbers.find(text, unit),
      ].map((hit) => ({ ...hit, ...wordRound(text, hit.from, hit.to) })),
    )
  }
}

/** Digits of the id of a case or a row are no amount. */
const isInId = (text: string, { from, to }: Span): boolean =>
  [...text.matchAll(ids)].some(({ 0: id, index }) => index <= from && to <= index + id.length)
const ids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The hits of each mask by themselves: of questions, one may be asked where another is. */
export const joinedApart = (text: string, hits: readonly Hit[]): readonly Hit[] =>
  [...Map.groupBy(hits, ({ mask }) => mask).values()].flatMap((some) => joined(text, some))

const matches = (text: string, pattern: RegExp, mask: string): readonly Hit[] =>
  [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    from: index,
    // A full stop that ends the sentence is not of what is masked.
    to:
      index +
      written.length -
      (/[.!?]+$/u.exec(/^(?:\s|$)/u.test(text.slice(index + written.length)) ? written : '')?.[0].length ??
        0),
    mask,
  }))

/** Where a word of a mask stands: a part of a name only where it stands as a name. */
function needleSpans(
  text: string,
  folded: Folded,
  { mask, words, secret }: Needle,
  isOwn: (span: Span) => boolean,
): readonly Hit[] {
  const spans = placesOf(folded, words).filter(
    (span) => secret?.kind === 'word' || !crosses(text, span, words),
  )
  if (secret === null) return spans.map((span) => ({ ...span, mask }))
  const longer = secret.goesOn === true ? beginningsOf(folded, words) : []
  return [...spans, ...longer]
    .filter((span) => secret.kind !== 'word' || (!isOwn(span) && heard(text, span, secret) !== null))
    .map((span) => ({ ...withForm(text, span), mask }))
}

/** "Vi ringde Kim. Ek svarade" is no Kim Ek: what was typed with nothing but spaces in it goes over no end of a sentence. */
const crosses = (text: string, { from, to }: Span, { at, end }: Folded): boolean =>
  endsSentence.test(text.slice(from, to)) && at.every((begins, n) => begins - (end[n - 1] ?? begins) <= 1)

const endsSentence = /\p{L}{3}[.!?]\s/u

/** The whole of the words that a stretch begins and ends in: the s of a genitive, and what it is joined with. */
function wordRound(text: string, from: number, to: number): Span {
  let begins = from
  for (let sign = signBefore(text, begins); ofWord.test(sign); sign = signBefore(text, begins)) {
    if (from - begins >= longest) break
    begins -= sign.length
  }
  const after = /^[\p{L}\p{M}\p{N}\p{Cf}]*/u.exec(text.slice(to, to + longest))?.[0] ?? ''
  return { from: begins, to: to + after.length }
}

const ofWord = /^[\p{L}\p{M}\p{N}\p{Cf}]$/u

/** The sign that ends where a text is cut, which may be of two units; empty before the first. */
const signBefore = (text: string, at: number): string =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at - 1))
    ? text.slice(Math.max(0, at - 2), at)
    : text.slice(Math.max(0, at - 1), at)

/** A name with the company form behind it: it tells too. */
function withForm(text: string, { from, to }: Span): Span {
  const after = wordRound(text, from, to).to
  const form = companyForm.exec(text.slice(after, after + longest))?.[0] ?? ''
  if (!/^\s+\p{Lu}/u.test(form)) return { from, to }
  return { from, to: after + form.length }
}

const companyForm = new RegExp(
  `^[ \\u00A0]+(?:${leakWords.legalForms.map((form) => form.replace(/[.]/g, '\\.')).join('|')})(?![\\p{L}\\p{N}])`,
  'iu',
)

/** In characters each way: a text without spaces is not read whole. */
const longest = 100

/** Hits that meet, or that nothing but signs keeps apart, are one. The first mask of them stands for it. */
function joined(text: string, hits: readonly Hit[]): readonly Hit[] {
  const result: Hit[] = []
  for (const hit of hits.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1)
    if (last !== undefined && (hit.from <= last.to || isJoin(text.slice(last.to, hit.from), last, hit)))
      result[result.length - 1] = { ...last, to: Math.max(last.to, hit.to) }
    else result.push(hit)
  }
  return result.map((hit) => ({
    ...hit,
    to: hit.to + (isOpen(text.slice(hit.from, hit.to)) && text[hit.to] === ')' ? 1 : 0),
  }))
}

/** A bracket that is opened in what is masked and closed behind it. */
const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

const isJoin = (between: string, one: Hit, other: Hit): boolean =>
  one.mask === other.mask && between.length <= mostBetween && !/[\p{L}\p{N}\n,;(]|[.!?]\s/u.test(between)

const mostBetween = 3
