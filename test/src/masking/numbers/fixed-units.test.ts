import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../../src/masking/masked-record.ts'
import { mapUnits, sentenceUnit, noUnit } from '../../../../src/masking/numbers/fixed-units.ts'
import { textsOf } from '../../../../src/masking/over-tree.ts'
import type { Block } from '../../../../src/record/tree.ts'
import { answered } from '../../../support/cases/builder.ts'
import { askedFor, at, otherId, undecided, winnerId } from '../../../support/cases/masked.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options).document
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const textOf = (found: Case): string => plain(textsOf(copyOf(found)).join('\n'))

/** The table of bids, and all else. */
function parted(found: Case): { readonly bids: string; readonly others: string } {
  const isOfBids = (block: Block): boolean =>
    block.kind === 'table' && block.columns[0]?.header === 'Anbudsgivare' && block.rows.length > 1
  const { blocks } = copyOf(found)
  const text = (some: readonly Block[]): string =>
    plain(some.map((block) => JSON.stringify(block)).join('\n'))
  return { bids: text(blocks.filter(isOfBids)), others: text(blocks.filter((block) => !isOfBids(block))) }
}

/** The winner's price as a sum of its own, where it has asked for secrecy of it. */
function priced(kronor: number): Case {
  const found = askedFor()
  const { basedOn: _basedOn, ...decision } = found.decision
  const { savings: _savings, ...others } = found
  return {
    ...others,
    decision,
    suppliers: others.suppliers.map((supplier) => {
      if (supplier.id !== winnerId || supplier.bid === undefined) return supplier
      const { unitPriceOre: _unit, ...bid } = supplier.bid
      return { ...supplier, bid: { ...bid, totalOre: kronor * 100 } }
    }),
  }
}

describe('a number that is the same whatever the price is', () => {
  it.each([560_000, 565_000])('of a price of %i kr, the limit stands', (kronor) => {
    expect(textOf(priced(kronor))).toContain('gränsen för direktupphandling, 700 000 kr')
  })

  it.each([80_000, 100_000, 101_000])('of a price of %i kr, the line that is passed stands', (kronor) => {
    expect(textOf(priced(kronor))).toContain('Här passeras 100 000 kr')
  })

  it('of a price that is the estimate, the estimate is masked and the limit stands', () => {
    const text = textOf(priced(414_000))
    expect(text).not.toMatch(/414 000|11 500/)
    expect(text).toContain(
      'Värdet är ██████ [OSL 31:16] utan moms och understiger gränsen för direktupphandling, 700 000 kr',
    )
  })

  it.each([413_000, 396_000, 331_000])(
    'of a price of %i kr, the estimate stands and the price does not',
    (kronor) => {
      const { bids, others } = parted(priced(kronor))
      expect(others).toContain('Värdet är 414 000 kr')
      expect(bids).toContain('Kalibreringstjänst Nord')
      expect(bids).not.toContain(`${plain(kronor.toLocaleString('sv-SE'))} kr`)
    },
  )

  /** What stands of the value beside the risk with a supplier: the larger of the estimate and the bid. */
  const besideRisk = (found: Case): readonly string[] =>
    textsOf(copyOf(found)).filter((text) => text.startsWith('Värdet är') && text.includes('lågt värde'))

  it.each([80_000, 413_999, 414_000, 460_000, 1_300_000])(
    'of a price of %i kr, what is the estimate or the price is masked whichever it is',
    (kronor) => {
      expect(besideRisk(priced(396_000))).toEqual([
        expect.stringContaining('Värdet är ██████ [OSL\u00A031:16]. Ingen lokal rutin'),
      ])
      expect(besideRisk(priced(kronor))).toEqual(besideRisk(priced(396_000)))
    },
  )

  it.each([2026, 2_026_131])('of a price of %i kr, the number of the case stands', (kronor) => {
    expect(copyOf(priced(kronor)).header.right).toBe('MT 2026/131')
  })

  it('is shown of another bid also where it is as much', () => {
    const found = answered(askedFor(), { [`suppliers.${otherId}.bid.unitPriceOre`]: '13750' })
    expect(parted(found).bids).toContain('13 750 kr i månaden')
    expect(parted(found).bids).not.toContain('11 000 kr')
  })
})

describe('the copy while bids are secret', () => {
  const picked = (kronor: string): Case =>
    answered(undecided(), {
      'award.supplierId': winnerId,
      'award.reason': 'Lägst pris.',
      [`suppliers.${winnerId}.bid.unitPriceOre`]: kronor,
    })

  it.each(['11000', '20000', '2'])(
    'is the same whether a bid of %s kr a month is picked or none',
    (kronor) => {
      expect(copyOf(picked(kronor))).toEqual(copyOf(undecided()))
    },
  )

  it.each(['Option Medical AB', 'Gräns Bygg AB', 'Summa AB', 'Regel & Rätt AB'])(
    'masks none of the program’s own headings for a bidder called %s',
    (name) => {
      const { blocks } = copyOf(answered(undecided(), { [`suppliers.${otherId}.name`]: name }))
      const labels = blocks.flatMap((block: Block) =>
        block.kind === 'facts'
          ? block.rows.map(({ term }) => term)
          : block.kind === 'table'
            ? block.columns.map(({ header }) => header)
            : block.kind === 'heading' && block.level > 1
              ? [block.text]
              : [],
      )
      expect(labels.length).toBeGreaterThan(20)
      expect(labels.filter((text) => text.includes('█'))).toEqual([])
    },
  )
})

describe('a unit', () => {
  const keys = (block: Block): readonly string[] => {
    const found: string[] = []
    mapUnits(block, 'varde', (text, { key }) => {
      found.push(key)
      return text
    })
    return found
  }

  it('tells the same words in two rows apart, and in two columns', () => {
    const columns = [
      { header: 'Del', weight: 1 },
      { header: 'Pris', weight: 1 },
      { header: 'Summa', weight: 1 },
    ]
    const rows = [
      ['Avtal', '1 kr', '1 kr'],
      ['Option', '1 kr', '1 kr'],
    ]
    const found = keys({ kind: 'table', columns, rows })
    expect(new Set(found).size).toBe(found.length)
  })

  it('of a sentence is one of so many words', () => {
    const text = 'Ja. Värdet är 414 000 kr utan moms.'
    expect(sentenceUnit(text, noUnit, { from: 14, to: 24 })).toContain('Värdet är 414 000 kr utan moms.')
    expect(sentenceUnit(text, noUnit, { from: 0, to: 2 })).toBeUndefined()
  })
})
