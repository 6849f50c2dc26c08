import { describe, expect, it } from 'vitest'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { recordOf } from '../../../src/record/record.ts'
import type { LogExtract } from '../../../src/record/sections/log-extract.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { askedFor, at, otherId, undecided, winnerId } from '../../support/cases/masked.ts'
import { treeText } from '../../support/cases/tree-text.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const textOf = (found: Case): string => textsOf(copyOf(found).document).join('\n').replaceAll('\u00A0', ' ')
const nameMask = { [`record.masks.namn-${winnerId}.take`]: 'yes' }

describe('a masked copy', () => {
  it('masks a number of a supplier and not what stands on the next line', () => {
    const names = exampleCase().suppliers.map(({ id }) => [`record.masks.namn-${id}.take`, 'yes'] as const)
    expect(textOf(answered(exampleCase(), Object.fromEntries(names)))).toContain(
      '██████ [OSL 31:16] (██████ [OSL 31:16])\nTvå anbud kom in.',
    )
  })

  it('has none of the prices that a supplier asks to have kept secret, nor what they can be reckoned from', () => {
    const text = textOf(askedFor())
    for (const number of ['11 000', '396 000', '36 000 kr', '9,1 %', '18 000'])
      expect(text).not.toContain(number)
    expect(text).toContain('432 000 kr')
    expect(text).toContain('██████ [OSL 31:16] i månaden')
    expect(textOf(exampleCase())).toContain('396 000 kr')
  })

  it.each([
    ['in words', 'elva tusen kronor'],
    ['as one word', 'elvatusen kronor'],
    ['with a point', '11.000:-'],
    ['without a space', '11000'],
    ['in thousands', '11 tkr'],
    ['with VAT', '13 750 kr med moms'],
    ['with öre', '11 000,00 kr'],
    ['of the year', '132 000 kr per år'],
    ['in millions', '0,396 miljoner kronor'],
    ['with a hidden sign', '11\u00AD000 kr'],
  ])('has none of them written %s', (_way, written) => {
    const reason = `Priset är ${written}, och det är bra.`
    const text = textOf(askedFor({ 'award.reason': reason }))
    expect(text).not.toContain(written)
    expect(text).toMatch(/Priset är ██████ \[OSL 31:16\][^,]*, och det är bra\./)
  })

  it.each([
    ['whole', 'Kalibreringstjänst Nord AB'],
    ['in capitals', 'KALIBRERINGSTJÄNST NORD'],
    ['as a genitive', 'Kalibreringstjänst Nords'],
    ['without dots', 'Kalibreringstjanst Nord'],
    ['with marks apart', 'Kalibreringstja\u0308nst Nord'],
    ['with a hidden sign', 'Kalibrerings\u00ADtjänst Nord'],
    ['in a file name', 'offert_Kalibreringstjanst-Nord_2026.pdf'],
    ['in an address', 'www.kalibreringstjanstnord.example'],
    ['by number', '5599999009'],
    ['by VAT number', 'SE559999900901'],
  ])('has no name that is masked, written %s', (_way, written) => {
    const text = textOf(askedFor({ ...nameMask, 'award.reason': `Se ${written} för mer.` }))
    expect(text.normalize('NFC')).not.toContain(written.normalize('NFC'))
    expect(text).not.toMatch(/kalibreringstj[aä]nst.?nord/i)
    expect(text).toContain('Medicinteknik i Mälardalen AB')
  })

  it('has no name that is masked in its title, its properties, its headings and its list of files', () => {
    const found: Case = {
      ...askedFor({
        ...nameMask,
        'subject.title': 'Som Kalibreringstjänst Nord gör det',
        [`suppliers.${winnerId}.bid.note`]: 'De levererar inom en vecka. '.repeat(6),
      }),
      attachments: [
        {
          id: 'fil-1',
          name: 'Kalibreringstjänst Nord offert.pdf',
          size: 100,
          sha256: 'ab'.repeat(32),
          belongsTo: `suppliers.${winnerId}.bid`,
        },
      ],
    }
    const { document } = copyOf(found)
    expect(document.title).toContain('Som ██████ [OSL\u00A031:16] gör det')
    expect(textsOf(document).join('\n')).not.toMatch(/kalibreringstjänst.?nord/i)
    const headings = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toContain('Anbudet från ██████ [OSL\u00A031:16]')
  })

  it('has every mask of one width, however long the text', () => {
    const found = askedFor({
      'record.masks.kort.text': 'Lägst pris',
      'record.masks.lang.text': 'Avtalskatalogen och inköpscentralens ramavtal',
    })
    const masks = textOf(found).match(/\u2588+/gu) ?? []
    expect(masks.length).toBeGreaterThan(5)
    expect(new Set(masks)).toEqual(new Set(['██████']))
  })

  it('has no address, telephone or personal number, wherever it was typed', () => {
    const found = askedFor({
      'followUp.note': 'Ring Åsa på 070-123 45 67 eller +46 8 123 456 78, åsa.ros@exempel.example.',
      [`suppliers.${otherId}.orgNr`]: '850101-1236',
      'award.reason': 'Firman 19850101-1236 har lägst pris 2026-12-08.',
    })
    const text = textOf(found)
    for (const secret of ['070', '+46', 'ros@', '850101', '1236']) expect(text).not.toContain(secret)
    expect(text).toContain('2026-12-08')
    expect(text).toContain('[OSL 21:7]')
  })

  it('has no checksum, of the case, of a file or of the log, and no signature', () => {
    const log: LogExtract = {
      problem: null,
      chains: [
        {
          installationId: 'a1b2c3d4-0000-7000-8000-000000000000',
          entries: 3,
          weeded: 0,
          head: { seq: 3, hash: 'cd'.repeat(32), signature: 'ef'.repeat(64), keySha256: '12'.repeat(32) },
          days: [{ on: '2026-12-01', who: 'Kim Ek (exempel)', first: 1, last: 3 }],
          last: [{ seq: 3, at: '2026-12-01 10:00', who: 'Kim Ek (exempel)', field: 'award.reason' }],
        },
      ],
    }
    const found: Case = {
      ...askedFor(),
      attachments: [{ id: 'f', name: 'a.pdf', size: 1, sha256: 'ab'.repeat(32) }],
    }
    const full = treeText(
      recordOf(found, evaluateCase(found, today), { ...options, caseSha256: '9a'.repeat(32), log }),
    )
    const { document } = maskedRecordOf(found, today, { ...options, log })
    const text = treeText(document)
    for (const hash of ['ab', 'cd', 'ef', '12', '9a']) {
      expect(full).toContain(hash.repeat(16))
      expect(text).not.toContain(hash.repeat(6))
    }
    expect(text).not.toContain('SHA-256')
    expect(text).toContain('Kim Ek (exempel)')
    expect(text).toContain('post 1–3')
    expect(document.caseSha256).toBeNull()
  })

  it('says on its first page that it is a copy, how much is masked on what ground, and what is left out', () => {
    const { document, masks } = copyOf(askedFor({ 'record.leftOut.regler.take': 'yes' }))
    const [, , front, grounds] = document.blocks
    expect(front).toMatchObject({ kind: 'notice', title: 'Maskerad kopia av myndighetens dokumentation.' })
    const total = masks.reduce((sum, { places }) => sum + places, 0)
    const text = front?.kind === 'notice' ? front.text : ''
    expect(text).toContain(`${total} ställen är maskerade.`)
    expect(text).toContain('Utelämnade avsnitt (1): Regler som tillämpats (lagrum saknas).')
    expect(grounds).toMatchObject({ rows: [{ term: 'OSL 31:16' }] })
    expect(document.mark).toBe('Maskerad kopia')
    expect(treeText(document)).toContain('Avsnittet är utelämnat ur den här kopian: lagrum saknas.')
    expect(treeText(document)).not.toContain('Regelsamling')
  })

  it('leads its links to headings that it has', () => {
    const { blocks } = copyOf(askedFor({ 'record.leftOut.anbud.take': 'yes' })).document
    const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id ? [block.id] : []))
    const links = blocks.flatMap((block) => (block.kind === 'table' ? (block.links?.to ?? []) : []))
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((id) => id !== null && !ids.includes(id))).toEqual([])
    expect(ids.every((id) => /^avsnitt-\d+$/.test(id))).toBe(true)
  })

  it('says nothing of what a supplier asked for, nor of the masks: that stays with the full record', () => {
    const found = askedFor({
      'record.masks.egen.text': 'Lägst pris',
      'record.masks.egen.ground': 'osl-31-16',
      'record.masks.egen.why': 'Skälet är vårt eget.',
    })
    const text = textOf(found)
    expect(text).not.toMatch(/inköpspriser|begärt sekretess|vårt eget|Maskering i kopian/)
    const full = treeText(recordOf(found, evaluateCase(found, today), { ...options, caseSha256: '' }))
    for (const said of ['inköpspriser', 'vårt eget', 'Maskering i kopian att lämna ut', '”Lägst pris”'])
      expect(full).toContain(said)
  })

  it('shows what a person has chosen to show, and masks a proposal until then', () => {
    const id = `record.masks.pris-${winnerId}`
    const mask = (found: Case) => copyOf(found).masks.find((one) => one.mask.id === `pris-${winnerId}`)?.mask
    expect(mask(askedFor())).toMatchObject({ isOn: true, isOpen: true, mark: 'OSL 31:16' })
    const chosen = askedFor({ [`${id}.take`]: 'yes' })
    expect(mask(chosen)).toMatchObject({
      isOn: true,
      isOpen: false,
      by: 'Kim Ek (exempel)',
      on: '2026-11-20',
    })
    const shown = askedFor({ [`${id}.take`]: 'no' })
    expect(mask(shown)).toMatchObject({ isOn: false, isOpen: false })
    expect(textOf(shown)).toContain('396 000 kr')
  })

  it('has the section of the act that is typed in place of a ground', () => {
    const found = askedFor({
      'record.masks.egen.text': 'Lägst pris',
      'record.masks.egen.ground': 'other',
      'record.masks.egen.section': 'OSL 18:9',
    })
    expect(textOf(found)).toContain('██████ [OSL 18:9]')
  })
})

describe('what is told in other places', () => {
  const bidAt = `suppliers.${winnerId}.bid`

  it('has no percentage beside a price that is masked, but has the weights that all were told', () => {
    const found = askedFor({
      'award.reason': 'Det är 36 000 kr lägre, 8,3 procent.',
      'followUp.paidOre': '10 000',
    })
    expect(textOf(found)).not.toMatch(/8,3|\(3 %\)/)
  })

  it('has no text of the bid where its words are repeated, nor what it names', () => {
    const found = {
      ...askedFor({ 'award.reason': 'Rabatt vid förskott lockade. Metoden Zorvex gav utslaget.' }),
    }
    const withTerms: Case = {
      ...found,
      suppliers: found.suppliers.map((one) =>
        one.id === winnerId
          ? { ...one, bid: { ...one.bid, terms: 'Rabatt vid förskott. De använder metoden Zorvex alltid.' } }
          : one,
      ),
    }
    const text = textOf(withTerms)
    expect(text).not.toMatch(/rabatt vid förskott|zorvex/i)
    expect(text).toContain('lockade')
  })

  it('has nothing of a price that was changed afterwards, or that cannot be read', () => {
    const found: Case = {
      ...askedFor(),
      later: [
        { id: 'x', on: '2026-12-12', after: 'decided', field: `${bidAt}.unitPriceOre`, was: '10 750 kr' },
      ],
      unread: { [`${bidAt}.totalOre`]: 'knappt fyra hundra tusen' },
    }
    expect(textOf(found)).not.toMatch(/10 750|knappt fyra/)
    expect(textOf(found)).toContain('Ändrat i efterhand')
  })

  it('has no interest that somebody stated, nor the name of who took part without deciding', () => {
    const at1 = 'impartiality.statements.p9'
    const found = askedFor({
      [`${at1}.part`]: 'evaluator',
      [`${at1}.name`]: 'Lisa Qvarnström',
      [`${at1}.conflict`]: 'yes',
      [`${at1}.note`]: 'Min bror Otto arbetar hos leverantören.',
      'followUp.note': 'Fråga Lisa Qvarnström eller Otto.',
    })
    const text = textOf(found)
    expect(text).not.toMatch(/Qvarnström|Otto|Min bror/)
    expect(text).toContain('Kim Ek (exempel)')
    expect(text).toContain('Sam Ask (exempel)')
  })

  it('has each cell of what was marked over several, and a short word only where it stands alone', () => {
    const found = askedFor({ 'record.masks.egen.text': 'Lägst pris\nNej' })
    const texts = textsOf(copyOf(found).document)
    expect(texts).not.toContain('Nej')
    expect(texts.join('\n')).not.toContain('Lägst pris')
    expect(texts.join('\n')).toContain('Nej, inget avtal täcker behovet')
  })
})

describe('before the decision', () => {
  it('tells of no supplier and no bid, whatever a person has chosen', () => {
    const ids = exampleCase().suppliers.map(({ id }) => id)
    const shown = Object.fromEntries(ids.flatMap((id) => [[`record.masks.lev-${id}.take`, 'no']]))
    const found = undecided({
      ...shown,
      'record.leftOut.anbud.take': 'no',
      'subject.title': 'Som hos Medicinteknik i Mälardalen',
    })
    const { isSecret, document } = copyOf(found)
    const text = textsOf(document).join('\n')
    expect(isSecret).toBe(true)
    expect(text).not.toMatch(/Kalibreringstjänst|Medicinteknik i|Pumpservice|11 000|432 000|559999-9/)
    expect(text).not.toMatch(/tre leverantörer|två anbud/i)
    expect(text).not.toContain('Absolut sekretess')
    expect(document.title).toBe(
      'Dokumentation av direktupphandling: Som hos ██████ [OSL\u00A019:3] (maskerad kopia)',
    )
  })

  it('is over once it is decided', () => {
    expect(copyOf(exampleCase()).isSecret).toBe(false)
    expect(copyOf(answered(exampleCase(), {})).sections.some(({ isLocked }) => isLocked)).toBe(false)
  })
})
