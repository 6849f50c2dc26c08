import { fieldAt } from '../domain/case/fields/catalogue.ts'
import type { Case } from '../domain/case/schema.ts'
import { formatOre } from '../domain/money.ts'
import { amountsOf } from './leaks/amounts.ts'
import { figuresIn, type Figure } from './leaks/figures.ts'
import { beginningsOf, fold, lettersOf, placesOf, type Folded, type Span } from './leaks/fold.ts'
import { amountTold } from './leaks/is-amount.ts'
import { notedAway } from '../domain/suppliers/renamed.ts'
import { namesOf } from './leaks/names.ts'
import { numbersOf } from './leaks/numbers.ts'
import { ownNamesOf, ownPlaces } from './leaks/own-names.ts'
import type { Secret } from './leaks/secret.ts'
import { spokenNumbers } from './leaks/spoken-numbers.ts'
import { heard } from './leaks/standing.ts'
import { wholeWord } from './leaks/whole-word.ts'
import { isCommon, leakWords } from './leaks/words.ts'
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
  /** Of a price: another number, from which the bid's own can be reckoned. */
  readonly isReckoned?: true
}

/**
 * What in the texts names an asked supplier (its name, also as the bid writes it, with and without company form, spaces,
 * marks and what is unseen; a single word of it that distinguishes it; its contact's name, address and domain; its
 * numbers) or says what a bid costs, with or without VAT, in kronor, thousands or millions. Each is told once where it
 * was typed; what is found in the text as a whole alone is told there.
 */
export function leaksIn(found: Case, pieces: readonly Piece[]): readonly Leak[] {
  const told = new Set<string>()
  return everyLeak(found, pieces).filter(({ path, kind, supplierId, what, word }) => {
    const leak = [kind, supplierId, what, fold(word).letters].join('\n')
    const isTold = told.has(`${path}\n${leak}`) || (path === wholeInquiry && told.has(leak))
    told.add(leak).add(`${path}\n${leak}`)
    return !isTold
  })
}

/** The same, every place by itself. */
export function everyLeak(found: Case, pieces: readonly Piece[]): readonly Leak[] {
  const own = ownNamesOf(found)
  const suppliers = [...found.suppliers, ...notedAway(found)].map((supplier) => ({
    supplier,
    secrets: [...namesOf(supplier, own.has), ...numbersOf(supplier)].toSorted(
      (a, b) =>
        strength.indexOf(a.kind) - strength.indexOf(b.kind) ||
        b.words.letters.length - a.words.letters.length,
    ),
    amounts: amountsOf(found, supplier),
  }))
  return pieces.flatMap((piece) => {
    const [folded, figures] = [fold(piece.text), figuresIn(piece.text)]
    const places = ownPlaces(own, piece.text, folded)
    return suppliers.flatMap(({ supplier, secrets, amounts }) => [
      ...wordLeaks(piece, folded, places, supplier.id, secrets),
      ...priceLeaks(piece, figures, supplier.id, amounts),
    ])
  })
}

/** What tells the most is told; what stands within it is not told again. */
const strength: readonly Secret['kind'][] = ['name', 'person', 'number', 'address', 'word']

function wordLeaks(
  { path, text }: Piece,
  folded: Folded,
  ownPlaces: readonly Span[],
  supplierId: string,
  secrets: readonly Secret[],
): readonly Leak[] {
  const leaks: Leak[] = []
  const [told, own] = [covering(text.length), covering(text.length)]
  ownPlaces.forEach(own.add)
  for (const secret of secrets) {
    const { kind, what, of, words, isWhole } = secret
    const longer =
      secret.goesOn === true ? beginningsOf(folded, words).filter((span) => tells(text, span)) : []
    for (const span of [...placesOf(folded, words), ...longer]) {
      if (told.has(span) || (kind === 'word' && own.has(span))) continue
      const is = kind === 'word' ? heard(text, span, secret) : 'surely'
      if (is === null) continue
      told.add(span)
      const { from, to } = span
      const mayExplain =
        is === 'perhaps' && (!isAnswer(path) || (isWhole !== true && !saysWhoAsked(text, from, to)))
      const word = text.slice(from, to)
      leaks.push({ kind, path, supplierId, what, of, word, text, from, to, mayExplain })
    }
  }
  for (const { from, to, secret } of spokenNumbers(text, secrets)) {
    const { kind, what, of } = secret
    leaks.push({
      kind,
      path,
      supplierId,
      what,
      of,
      word: text.slice(from, to),
      text,
      from,
      to,
      mayExplain: false,
    })
  }
  return leaks
}

/** A longer word is a name where it has a capital or is an address on the net, and is no ordinary word. */
function tells(text: string, { from, to }: Span): boolean {
  const word = text.slice(from, to)
  const isHost =
    /^\.\p{L}{2,}/u.test(text.slice(to, to + 4)) ||
    /(?:www\.|@|:\/\/)$/i.test(text.slice(Math.max(0, from - 4), from))
  return (isHost || /^\p{Lu}/u.test(word)) && !isCommon(lettersOf(word))
}

/** Which parts of a text are found already. */
function covering(length: number) {
  const covered = new Uint8Array(length)
  return {
    add: ({ from, to }: Span): void => {
      covered.fill(1, from, to)
    },
    has: ({ from, to }: Span): boolean => !covered.subarray(from, to).includes(0),
  }
}

function priceLeaks(
  { path, text }: Piece,
  figures: readonly Figure[],
  supplierId: string,
  amounts: ReturnType<typeof amountsOf>,
): readonly Leak[] {
  return figures.flatMap((figure): readonly Leak[] => {
    const told = amountTold(figure, amounts)
    if (told === null) return []
    const { from, to } = figure
    const word = text.slice(from, to)
    const what = `${formatOre(told.amount.ofOre)}\u00A0kr`
    const isReckoned = told.is === 'reckoned'
    // It may be another number that is the same by chance, or a limit of the buyer's own that a bid came in at.
    const mayBeOther = figure.money === 'none' || figure.isOwnLimit || (isReckoned && !figure.saysVat)
    const mayExplain = mayBeOther && !(isAnswer(path) && saysWhoAsked(text, from, to))
    const leak = { kind: 'price' as const, path, supplierId, what, of: 'name' as const, word, text, from, to }
    return [{ ...leak, mayExplain, ...(isReckoned ? { isReckoned: true as const } : {}) }]
  })
}

const isAnswer = (path: string): boolean => path.startsWith('inquiry.questions.')

const asking = leakWords.asking.map(fold)
/** In characters each way: a text without a full stop is not read whole for each word. */
const longestSentence = 300

/** Whether the sentence that the word stands in says who asked: no reason lets that go out. */
function saysWhoAsked(text: string, from: number, to: number): boolean {
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, from - longestSentence), from))?.[0] ?? ''
  const after = /^[^.!?\n]*/.exec(text.slice(to, to + longestSentence))?.[0] ?? ''
  const sentence = fold(`${before}${text.slice(from, to)}${after}`)
  return asking.some((words) => placesOf(sentence, words).length > 0)
}

/** What is found and what to do about it, for the person: here the name or the price may stand. */
export function leakSentence(leak: Leak): string {
  const { kind, path, what, word, mayExplain, isReckoned } = leak
  const where = path === wholeInquiry ? 'förfrågan' : `”${fieldAt(path)?.short ?? path}”`
  switch (kind) {
    case 'name':
      return `${what} är en leverantör som ni frågar, och namnet står i ${where}. Ta bort det.`
    case 'word':
      return `”${wholeWord(leak)}” står i ${where} och kan visa att ni frågar en viss leverantör (${what}). ${
        mayExplain ? 'Ta bort ordet, eller skriv varför det får stå där.' : 'Ta bort ordet.'
      }`
    case 'person':
      return `En leverantörs kontaktperson (${what}) står i ${where}. Ta bort namnet.`
    case 'number':
      return `Ett nummer som hör till en leverantör (${what}) står i ${where}. Ta bort det.`
    case 'address':
      return `En leverantörs e-postadress (${what}) står i ${where}${word === what ? '' : ` som ”${word}”`}. Ta bort den.`
    case 'price':
      if (isReckoned === true)
        return `”${word}” står i ${where}. Av det går det att räkna ut ett belopp i ett anbud (${what}). Ta bort talet${
          mayExplain ? ', eller skriv varför det får stå där' : ''
        }.`
      return mayExplain
        ? `”${word}” står i ${where} och är lika med ett belopp i ett anbud (${what}). Ta bort talet, eller skriv varför det får stå där.`
        : `Ett belopp i ett anbud (${what}) står i ${where} som ”${word}”. Ta bort det.`
  }
}
