import type { Span } from '../inquiry/leaks/fold.ts'
import { run } from '../record/mask-text.ts'
import type { Block } from '../record/tree.ts'
import type { finderFor } from './find.ts'
import type { Mask } from './plan.ts'
import { eachUnit } from './numbers/fixed-units.ts'

type Finder = ReturnType<typeof finderFor>

/**
 * Where what each question asks of is left in the copy, in some of the words round it, by the mask. `asks`: finds what is asked
 * of; `masked`: what is masked. A sentence is asked about as it was typed, though a name in it is masked, and shown as the copy
 * has it; what is masked in whole is not.
 */
export function whereAsked(
  blocks: readonly Block[],
  asks: Finder,
  masked: Finder,
  asked: readonly Mask[],
): ReadonlyMap<string, readonly string[]> {
  const stillAsks = new Map(
    asked.flatMap(({ id, asksStill }) => (asksStill === undefined ? [] : [[id, asksStill]])),
  )
  const places = new Map<string, Set<string>>()
  eachUnit(blocks, (text, unit) => {
    const spans = masked(text, unit)
    for (const { from, to, mask } of asks(text, unit)) {
      if (spans.some((span) => span.from <= from && to <= span.to)) continue
      const copy = asCopied(text, spans, { from, to })
      if (stillAsks.get(mask)?.(copy.text.slice(copy.from, copy.to)) === false) continue
      const words = wordsRound(copy.text, copy.from, copy.to)
      places.set(mask, (places.get(mask) ?? new Set()).add(`”${words}”`))
    }
  })
  return new Map([...places].map(([mask, some]) => [mask, [...some]]))
}

/** A text as the copy has it, and where a stretch of it stands there. */
function asCopied(text: string, spans: readonly Span[], asked: Span): Span & { readonly text: string } {
  let [copied, at, from, to] = ['', 0, asked.from, asked.to]
  for (const span of spans) {
    copied += text.slice(at, span.from)
    const begins = copied.length
    copied += run
    at = span.to
    if (span.to <= asked.from) from = asked.from - span.to + copied.length
    else if (span.from <= asked.from) from = begins
    if (span.to <= asked.to) to = asked.to - span.to + copied.length
    else if (span.from < asked.to) to = copied.length
  }
  return { text: copied + text.slice(at), from, to }
}

const nearBy = 24
const longest = 80

function wordsRound(text: string, from: number, to: number): string {
  const before = /[^.!?\n]*$/u.exec(text.slice(Math.max(0, from - nearBy), from))?.[0] ?? ''
  const after = /^[^.!?\n]*/u.exec(text.slice(to, to + nearBy))?.[0] ?? ''
  const isCut = before.length === nearBy
  const words = `${isCut ? before.replace(/^\S*\s?/u, '') : before}${text.slice(from, to)}`
  const all = `${words}${after.length === nearBy ? after.replace(/\s?\S*$/u, '') : after}`
    .replace(/[.!?;,\s]*$/u, '')
    .trim()
  return all.length > longest ? `${all.slice(0, longest).trimEnd()}…` : all
}
