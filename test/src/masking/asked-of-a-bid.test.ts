import { expect, it } from 'vitest'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { askedFor, at, otherId, undecided, winnerId } from '../../support/cases/masked.ts'

const { today, ...options } = at
const copyOf = (texts: Readonly<Record<string, string>>) => maskedRecordOf(askedFor(texts), today, options)
const seenOf = (copy: ReturnType<typeof copyOf>, id: string) =>
  copy.masks.find(({ mask }) => mask.id === id)?.seen
const note = `suppliers.${winnerId}.bid.note`

it('what is written of a bid with a masked price is asked about whole, whatever its words are', () => {
  const copy = copyOf({ [note]: 'Samma som i fjol. Ovanligt lågt, de vill in på marknaden.' })
  expect(seenOf(copy, `anmarkning-${winnerId}`)?.join(' ')).toContain('Samma som i fjol')
  const masked = copyOf({
    [note]: 'Samma som i fjol.',
    [`record.masks.anmarkning-${winnerId}.take`]: 'yes',
  })
  expect(textsOf(masked.document).join('\n')).not.toContain('i fjol')
})

it('what is written of another bid is too, but not what the answers say for certain', () => {
  const copy = copyOf({ [`suppliers.${otherId}.bid.note`]: 'En månadskostnad dyrare än det antagna.' })
  expect(seenOf(copy, `anmarkning-${otherId}`)).toEqual(['”En månadskostnad dyrare än det antagna”'])
  expect(seenOf(copyOf({}), `anmarkning-${otherId}`)).toBeUndefined()
})

it('a sentence is asked about though something of it is masked, and shown as the copy has it', () => {
  const contact = { [`suppliers.${winnerId}.contact`]: 'Anna Lindqvist' }
  const said = { 'award.reason': 'Anna Lindqvist bekräftar att priset är oförändrat.' }
  expect(seenOf(copyOf({ ...contact, ...said }), 'prisord')).toEqual([
    '”██████ bekräftar att priset är oförändrat”',
  ])
  const asked = maskedRecordOf(
    undecided({ 'subject.description': 'Den billigaste är nära, säger Pumpservice.' }),
    today,
    options,
  )
  expect(seenOf(asked, 'andra')).toEqual(['”Den billigaste är nära, säger ██████”'])
})

it('a sentence whose telling word is masked is no question', () => {
  const found = undecided({ 'subject.description': 'Fyra bolag har varit här.' })
  expect(seenOf(maskedRecordOf(found, today, options), 'andra')).toBeUndefined()
})

it('a sentence that may be of an interest that is stated is a question', () => {
  const row = 'impartiality.statements.preparer'
  const stated = { [`${row}.conflict`]: 'yes', [`${row}.note`]: 'Vera på Nord är min kusin.' }
  const said = { 'award.reason': 'Kusinen i juryn deltog inte. Lägst pris.' }
  expect(seenOf(copyOf({ ...stated, ...said }), 'slakt')).toEqual(['”Kusinen i juryn deltog inte”'])
  expect(seenOf(copyOf(said), 'slakt')).toBeUndefined()
})

it('nothing is counted on the first page while bids are secret, of a case without them', () => {
  const text = textsOf(maskedRecordOf(undecided(), today, options).document).join('\n')
  expect(text).not.toMatch(/avvikelse(?:r)? är noterad|punkter? återstår/)
})

it('the id of the case is none of the amounts, though it has their digits', () => {
  const found = { ...askedFor({ [`suppliers.${winnerId}.bid.unitPriceOre`]: '7000' }) }
  const text = textsOf(maskedRecordOf(found, today, options).document).join('\n')
  expect(found.id).toContain('-7000-')
  expect(text).toContain(found.id)
})

const sole = { [`suppliers.${winnerId}.orgNr`]: '640823-3234' }

it('addresses are asked about where a bidder is a person, and the birthday of the number is masked', () => {
  const copy = copyOf({
    ...sole,
    'award.reason': 'Hemma på Björkstigen 12, 702 10 Örebro. 640823 står på intyget.',
  })
  const seen = seenOf(copy, `adress-${winnerId}`)?.join(' ')
  expect(seen).toMatch(/Björkstigen 12.*702 10 Örebro/)
  expect(textsOf(copy.document).join('\n')).not.toContain('640823')
})

it('addresses are not asked about where no bidder is', () => {
  expect(seenOf(copyOf({ 'award.reason': 'På Björkstigen 12.' }), `adress-${winnerId}`)).toBeUndefined()
})
