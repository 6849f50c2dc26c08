import { expect, it } from 'vitest'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { askedFor, at, otherId, winnerId } from '../../support/cases/masked.ts'

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

it('what is written of a bid with an open price is not', () => {
  const copy = copyOf({ [`suppliers.${otherId}.bid.note`]: 'Samma som i fjol.' })
  expect(seenOf(copy, `anmarkning-${otherId}`)).toBeUndefined()
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
