import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { formatOre } from '../domain/money.ts'
import { amountsOf } from './leaks/amounts.ts'
import { figuresIn, isAmount, type Figure } from './leaks/figures.ts'
import { fold, placesOf, type Folded, type Span } from './leaks/fold.ts'
import { namesOf, ownWords } from './leaks/names.ts'
import { numbersOf } from './leaks/numbers.ts'
import type { Secret } from './leaks/secret.ts'
import { leakWords } from './leaks/words.ts'
import { wholeInquiry, type Piece } from './pieces.ts'

/** Something in a text that goes out which tells who was asked, or what a bid costs. */
export interface Leak extends Span {
  /** `word` is a single word of a name: it may be the name of what is bought. */
  readonly kind: Secret['kind'] | 'price'
  /** Where it was typed. */
  readonly path: string
  readonly supplierId: string
  /** As it stands in the case: the name, the number, the address, or the price in kronor. */
  readonly what: string
  /** Of the supplier's name or its contact; a price and a number are of the name. */
  readonly of: Secret['of']
  /** As it stands in the text. */
  readonly word: string
  /** The text it stands in. */
  readonly text: string
  /** Whether a reason may let it stand. */
  readonly mayExplain: boolean
}

/**
 * What in the texts names an asked supplier (its name, also as the bid writes it, with and without company form, spaces,
 * marks and what is unseen; a single word of it that distinguishes it; its contact's name, address and domain; its
 * numbers) or says what a bid costs, with or without VAT, in kronor, thousands or millions. Each is told once where it
 * was typed; what is found in the text as a whole alone is told there.
 */
export function leaksIn(found: Case, pieces: readonly Piece[]): readonly Leak[] {
  const leaks: Leak[] = []
  for (const leak of everyLeak(found, pieces)) {
    const isTold = leaks.some(
      (one) =>
        (one.path === leak.path || leak.path === wholeInquiry) &&
        one.kind === leak.kind &&
        one.supplierId === leak.supplierId &&
        one.what === leak.what &&
        fold(one.word).letters === fold(leak.word).letters,
    )
    if (!isTold) leaks.push(leak)
  }
  return leaks
}

/** The same, every place by itself. */
export function everyLeak(found: Case, pieces: readonly Piece[]): readonly Leak[] {
  const isOwn = ownWords(found)
  const suppliers = found.suppliers.map((supplier) => ({
    supplier,
    secrets: [...namesOf(supplier, isOwn), ...numbersOf(supplier)].toSorted(
      (a, b) =>
        strength.indexOf(a.kind) - strength.indexOf(b.kind) ||
        b.words.letters.length - a.words.letters.length,
    ),
    amounts: amountsOf(found, supplier),
  }))
  return pieces.flatMap((piece) => {
    const [folded, figures] = [fold(piece.text), figuresIn(piece.text)]
    return suppliers.flatMap(({ supplier, secrets, amounts }) => [
      ...wordLeaks(piece, folded, supplier.id, secrets),
      ...priceLeaks(piece, figures, supplier.id, amounts),
    ])
  })
}

/** What tells the most is told; what stands within it is not told again. */
const strength: readonly Secret['kind'][] = ['name', 'person', 'number', 'address', 'word']

function wordLeaks(
  { path, text }: Piece,
  folded: Folded,
  supplierId: string,
  secrets: readonly Secret[],
): readonly Leak[] {
  const leaks: Leak[] = []
  for (const { kind, what, of, words, isWhole } of secrets)
    for (const { from, to } of placesOf(folded, words)) {
      if (leaks.some((one) => one.from <= from && one.to >= to)) continue
      const mayExplain =
        kind === 'word' && (!isAnswer(path) || (isWhole !== true && !saysWhoAsked(text, from, to)))
      const word = text.slice(from, to)
      leaks.push({ kind, path, supplierId, what, of, word, text, from, to, mayExplain })
    }
  return leaks
}

function priceLeaks(
  { path, text }: Piece,
  figures: readonly Figure[],
  supplierId: string,
  amounts: ReturnType<typeof amountsOf>,
): readonly Leak[] {
  return figures.flatMap((figure): readonly Leak[] => {
    const hit = amounts.find((amount) => isAmount(figure, amount))
    if (hit === undefined) return []
    const { from, to } = figure
    const word = text.slice(from, to)
    const what = `${formatOre(hit.ofOre)}\u00A0kr`
    return [{ kind: 'price', path, supplierId, what, of: 'name', word, text, from, to, mayExplain: false }]
  })
}

const isAnswer = (path: string): boolean => path.startsWith('inquiry.questions.')

const asking = leakWords.asking.map(fold)

/** Whether the sentence that the word stands in says who asked: no reason lets that go out. */
function saysWhoAsked(text: string, from: number, to: number): boolean {
  const before = text.slice(0, from).search(/[^.!?\n]*$/)
  const after = /[.!?\n]/.exec(text.slice(to))?.index ?? text.length - to
  const sentence = fold(text.slice(before, to + after))
  return asking.some((words) => placesOf(sentence, words).length > 0)
}

/** What is found and what to do about it, for the person: here the name or the price may stand. */
export function leakSentence({ kind, path, what, word, mayExplain }: Leak): string {
  const where = path === wholeInquiry ? 'förfrågan' : `”${fieldAt(path)?.short ?? path}”`
  switch (kind) {
    case 'name':
      return `${what} är en leverantör som ni frågar, och namnet står i ${where}. Ta bort det.`
    case 'word':
      return `”${word}” står i ${where} och kan visa att ni frågar en viss leverantör (${what}). ${
        mayExplain ? 'Ta bort ordet, eller skriv varför det får stå där.' : 'Ta bort ordet.'
      }`
    case 'person':
      return `En leverantörs kontaktperson (${what}) står i ${where}. Ta bort namnet.`
    case 'number':
      return `Ett nummer som hör till en leverantör (${what}) står i ${where}. Ta bort det.`
    case 'address':
      return `En leverantörs e-postadress (${what}) står i ${where}${word === what ? '' : ` som ”${word}”`}. Ta bort den.`
    case 'price':
      return `Ett belopp i ett anbud (${what}) står i ${where} som ”${word}”. Ta bort det, eller skriv talet med bokstäver om det är något annat.`
  }
}
