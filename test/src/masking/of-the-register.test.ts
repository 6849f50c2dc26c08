import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { askedFor, at, winnerId } from '../../support/cases/masked.ts'

const { today, ...options } = at

const textOf = (found: Case, more: Partial<Parameters<typeof maskedRecordOf>[2]> = {}): string =>
  textsOf(maskedRecordOf(found, today, { ...options, ...more }).document)
    .join('\n')
    .replaceAll('\u00A0', ' ')

describe('a masked copy of a case that is filed and closed', () => {
  const base = askedFor({
    'record.matter': 'Köp för 396 000 kr av Kalibreringstjänst Nord',
    [`record.masks.namn-${winnerId}.take`]: 'yes',
    'record.masks.egen.text': 'Lisa Qvarnström',
  })
  const found: Case = {
    ...base,
    record: {
      ...base.record,
      closedOn: '2026-12-20',
      closedBy: 'Lisa Qvarnström',
      reopened: [
        {
          id: 'r-1',
          at: '2026-12-18T10:00:00+01:00',
          by: 'Lisa Qvarnström',
          reason: 'Kalibreringstjänst Nord ville ändra 11 000 kr i månaden.',
          closedOn: '2026-12-16',
          closedBy: 'Lisa Qvarnström',
        },
      ],
    },
  }

  it('has none of what is masked in the matter, in who closed it, nor in why it was opened again', () => {
    const text = textOf(found)
    expect(text).toContain('Köp för ██████ [OSL 31:16] av ██████ [OSL 31:16]')
    expect(text).toContain('Avslutat 2026-12-16 av ██████ [lagrum saknas], öppnat 2026-12-18')
    expect(text).toContain('2026-12-20 av ██████')
    expect(text).not.toMatch(/Kalibreringstjänst Nord|Qvarnström|396 000|11 000/)
  })

  it('has nothing of what differs between versions: that tells of masks and of what suppliers asked for', () => {
    const version = {
      no: 2,
      before: { no: 1, at: '2026-12-14T10:00:00+01:00', sha256: 'ab'.repeat(32) },
      changes: [
        'Maskeras i kopian: ”Lisa Qvarnström”.',
        'Vad Norden AB vill hålla hemligt, tillagt: Timpriset.',
      ],
    }
    expect(textOf(found, { version })).not.toMatch(/Timpriset|Maskeras i kopian|sedan version/)
  })
})

describe('what a supplier asks to have kept secret', () => {
  const said = {
    note: 'Anbudet kom en timme före sista stund.',
    outcomeReason: 'Nästan dubbelt så dyrt som det andra för samma omfattning.',
    terms: 'Rabatt vid förskott enligt metoden Zorvex.',
  }
  const found = (): Case => {
    const base = askedFor({ 'award.reason': 'Metoden Zorvex gav utslaget.' })
    return {
      ...base,
      suppliers: base.suppliers.map((one) =>
        one.id === winnerId ? { ...one, bid: { ...one.bid, ...said } } : one,
      ),
    }
  }

  it('masks what it has written, and of the authority’s own words only what repeats it', () => {
    const text = textOf(found())
    expect(text).not.toMatch(/Rabatt vid förskott|Zorvex/)
    expect(text).toContain(said.note)
    expect(text.replaceAll('\u00A0', ' ')).toContain(
      'Nästan ██████ [OSL 31:16] så dyrt som det andra för samma omfattning.',
    )
    expect(text).toContain('██████ [OSL 31:16] gav utslaget.')
  })

  it('offers no texts of a bid to mask where the supplier has written none', () => {
    const base = found()
    const without: Case = {
      ...base,
      suppliers: base.suppliers.map((one) => {
        if (one.id !== winnerId || one.bid === undefined) return one
        const { terms: _terms, lowAnswer: _low, lines: _lines, ...bid } = one.bid
        return { ...one, bid }
      }),
    }
    const ids = (one: Case) => maskedRecordOf(one, today, options).masks.map(({ mask }) => mask.id)
    expect(ids(base)).toContain(`anbud-${winnerId}`)
    expect(ids(without)).not.toContain(`anbud-${winnerId}`)
  })

  it('is quoted with a full stop of its own', () => {
    const asked = askedFor({
      [`suppliers.${winnerId}.secrecy.what`]: 'Timpriset och hur det är räknat',
      [`suppliers.${winnerId}.secrecy.reason`]: '',
    })
    const { masks } = maskedRecordOf(asked, today, options)
    expect(masks.find(({ mask }) => mask.id === `pris-${winnerId}`)?.mask.why).toBe(
      'Leverantören begär: Timpriset och hur det är räknat. Leverantören har inte gett något skäl.',
    )
  })
})
