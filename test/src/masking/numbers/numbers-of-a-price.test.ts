import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../../src/masking/masked-record.ts'
import { textsOf } from '../../../../src/masking/over-tree.ts'
import { numberMaskId } from '../../../../src/record/mask-label.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { askedFor, at, otherId, undecided, winnerId } from '../../../support/cases/masked.ts'

const { today, ...options } = at
const copyOf = (found: Case) => maskedRecordOf(found, today, options)
const textOf = (found: Case): string => textsOf(copyOf(found).document).join('\n').replaceAll('\u00A0', ' ')
/** What is left in the copy of a reason. */
const reasonOf = (reason: string): string =>
  /Zebra: ([^]*?) :arbez/.exec(textOf(askedFor({ 'award.reason': `Zebra: ${reason} :arbez` })))?.[1] ?? ''

describe('what somebody has typed, where a price is masked', () => {
  it.each([
    'dryga 1/3: 132 000 kr',
    'Glasklart 94, Sanera 88,2 och Öberg 80,8.',
    'Slutpoäng 94 – 88,2 – 80,8.',
    '67,2 viktade poäng',
    '77,9 sammanlagt',
    '95,98 i betyg',
    'faktor 1.04',
    'poängen blev 94',
    'de fick 94, 88 och 80',
    'ligger på 1,04',
    '66 av 396 upparbetat',
    'Nord låg på elva, Mälardalen på tolv',
    'Nord: elva. Mälardalen: tolv',
    'Nord 11,0 Mälardalen 12,0',
    '89,6 av 100',
    '89,65 av 100',
    'Nord: 67,2 av 70',
    'det fick 62,75 av 70 p',
    '96 poäng av 100',
    '587,4/655,25 = 89,6',
    'moms 79 000 kr',
    '1 500 kr under gränsen',
    'Alla anbud blir 828 000 kr ihop',
    '333 kr billigare per pump',
    '3 procent billigare än det andra',
    'tre procent under budget',
    '8,3% lägre',
    '396-tusen',
    'knappt 400 000',
    '396e3',
    '39 600 000 öre',
    'ca 400 tkr',
    '0,4 mnkr',
    'nästan halva miljonen',
    'hälften av vad vi trodde',
    'en tredjedel lägre',
    'dubbelt så mycket',
    '1,1 gånger det dyraste',
    'två gånger så mycket',
    'priset är tre gånger.',
    'tre gånger det andra',
    'vi landade på 396',
    'pris 88 per timme',
    'kostar 62,50',
    'SEK396000',
    '3 9 6 0 0 0',
    '3-9-6-0-0-0',
    '396/000',
    '396\n000',
    '３９６ ０００',
    'trehundranittiosex lakan',
    'två hundralappar under det andra',
    'några tusen dyrare',
    '€ 34 500',
    '450 kronors timpris',
    'strax under 400-strecket',
    '12 poäng för priset',
    '1998 kr',
    'spar 36 papp',
    'dvs 500 lägre än nu',
    'tre gånger elva tusen',
    'tolv × 33 000',
    '36 x 11 000',
    'nära 4x100 000',
    'en åttiondel av det hela',
    'XI tusen',
    'trehundranittiosextusen 396000',
    '39,6 tusental',
    'nio tiondelar av det dyraste',
    '11k/mån',
    'kvoten mellan priserna är 1,09.',
    'förhållandet 11:12 mellan anbuden',
    'Nord: 11, Mälardalen: 12',
    '11 mot 12',
    'Pris 0.4M',
    'Pris (mkr) 0,4',
    'à 11',
    'vi landar på 11 blankt',
    '11 stora',
    'kvartalskostnaden är 33',
    'skillnaden är 36',
    'rabatten blev 8,3',
    'var tolfte krona sparas',
    'eleven thousand',
    'drygt elva i månaden mot tolv',
    'XCVIII',
    'priset är XI',
    '1l 000 kr',
    'I1 000 kr',
    '39 60 00',
    '11 resp. 12 tusen',
    'el-\nva tusen',
    'tre-\nhundra-\nnittiosex\ntusen',
    'onze mille',
    'dreihundertsechsundneunzig tausend',
    'yksitoista tuhatta',
    '79e3\nsjuttioniotusen',
  ])('has none of %s', (written) => {
    const left = reasonOf(`Så blev det: ${written}`)
    expect(left).toContain('██████ [OSL 31:16]')
    expect(left.replaceAll(/█+ \[[^\]]*\]/gu, '')).not.toMatch(/\p{N}/u)
    expect(left).not.toMatch(
      /tolv|tolfte|elva|eleven|thousand|hälften|halva|dubbelt|tredjedel|miljon|procent|lakan|papp|tusen(?!de)|XI|XC|onze|mille|drei|tausend|yksi|tuhat|el-|tre-/,
    )
  })

  it.each([
    ['counts', 'De har 4 vågar, 24 månader och tre kontor på 12 orter; 2 av 3 svarade.'],
    ['counts beside a price', 'Priset gäller 36 pumpar på 12 orter och 11 besök; anbud 2 kom kl. 11:12.'],
    ['times', 'Öppet 08:30 och 16:45.'],
    ['what is numbered', 'Vecka 11 och 40, avdelning 63 och 64, konto 6550, ansvar 4112.'],
    ['how many times', 'Vi ringde två gånger. De mejlade 3 gånger utan svar, två gånger i augusti.'],
    ['days', 'Mötet den 14 december 2026 kl. 10.30, den 1/3, 2026-12-14 och år 2027.'],
    ['sections', 'Enligt 19 a kap. 2 § LOU, OSL 31:16, SFS 2016:1145 och artikel 28.3.'],
    ['numbers of cases and companies', 'Dnr RS 2026-0123, MT 2026/131 och 559999-9108.'],
    ['places', 'Box 120, 721 87 Västerås, rum 214 på plan 3.'],
    ['standards', 'Uppfyller SS-EN ISO 13485:2016 och IEC 60601-1, modell B4000.'],
    ['the value and its limit', 'Värdet är 414 000 kr, under 700 000 kr, och räknat på 11 500 kr i månaden.'],
    ['the same in thousands', 'Värdet är 414 tkr.'],
    ['what looks like a Roman number', 'Klass II, steg III, bilaga XII, dropp IV, CV och XL-handskar.'],
    ['litres', '1l vatten, 2 l och 3 l.'],
    ['rows of counts', 'Pumparna 1 2 3 i rum 12 14 16, mellan 8 och 16, 24 och 12 månader.'],
    ['a rate of VAT', 'Momsen är 25 %.'],
  ])('has %s', (_what, written) => {
    expect(reasonOf(written)).toBe(written)
  })

  it('has the numbers of what was sent to all, which no price has made, but for one that is a price', () => {
    const text = textOf(
      askedFor({
        'inquiry.criterionText':
          'Högst 2 timmar ger 95 poäng, annars 60. Vi betalar högst 11 000 kr i månaden.',
        'decision.delegation': 'Punkt 4.2, upp till 500 000 kr',
        'award.reason': 'De fick 95 poäng.',
      }),
    )
    expect(text).toContain('Högst 2 timmar ger 95 poäng, annars 60')
    expect(text).toContain('upp till 500 000 kr')
    expect(text).not.toMatch(/11 000 kr|De fick 95/)
  })

  it('has what begins the sentence after an amount', () => {
    expect(reasonOf('Det kostade 110 000 kr. Tre tekniker finns.')).toBe(
      'Det kostade ██████ [OSL 31:16]. Tre tekniker finns.',
    )
  })

  it('has no value of the estimate where it is said of something else', () => {
    expect(reasonOf('Fakturerat hittills: 414 000 kr.')).not.toContain('414')
    expect(reasonOf('11 500 kr första året.')).not.toContain('11 500')
  })

  it('has no value of the estimate where it says a difference', () => {
    expect(reasonOf('Det är 414 000 kr under gränsen.')).not.toContain('414')
    expect(reasonOf('Snittpriset är 414 000 kr.')).not.toContain('414')
  })

  it('has none in a question, a name of a file, a note on a bid or what is to be followed up', () => {
    const found = askedFor({
      'followUp.note': 'Håll koll på 7 000 kr i resor.',
      [`suppliers.${otherId}.bid.note`]: 'Ligger 17 procent över.',
      'contract.reference': 'Avtal för 388 000',
      'contracts.searchResult': 'Förra avtalet kostade 377 000 kr.',
    })
    const text = textOf({
      ...found,
      attachments: [{ id: 'fil-1', name: 'offert 396-000.pdf', size: 100, sha256: 'ab'.repeat(32) }],
    })
    expect(text).not.toMatch(/7 000 kr|17 procent|377 000|396-000|388/)
    expect(text).toContain('.pdf')
  })

  it('of a price in words alone is a question, with what it says', () => {
    const reason = 'Priset är lika med vårt förra avtal.'
    const asked = copyOf(askedFor({ 'award.reason': reason })).masks.find(({ mask }) => mask.id === 'prisord')
    expect(asked).toMatchObject({ mask: { isOn: false }, seen: ['”Priset är lika med vårt förra avtal”'] })
    const masked = askedFor({ 'award.reason': reason, 'record.masks.prisord.take': 'yes' })
    expect(textOf(masked)).not.toContain(reason)
    expect(copyOf(askedFor()).masks.map(({ mask }) => mask.id)).not.toContain('prisord')
  })

  it('is left as it is where no price is masked', () => {
    const texts = { 'award.reason': 'Dryga 1/3: 132 000 kr, 3 procent billigare.' }
    expect(textOf(answered(exampleCase(), texts))).toContain(texts['award.reason'])
    const shown = askedFor({ ...texts, [`record.masks.pris-${winnerId}.take`]: 'no' })
    expect(textOf(shown)).toContain(texts['award.reason'])
  })
})

describe('a number that somebody lets stand', () => {
  const written = '7 300 kr'
  const id = numberMaskId(written)
  const reason = { 'award.reason': 'Resor för 7 300 kr ingår, och 8 400 kr i frakt.' }

  it('is offered by itself, on the ground of the price, and is then shown', () => {
    const { masks } = copyOf(askedFor(reason))
    expect(masks.find(({ mask }) => mask.id === id)).toMatchObject({
      mask: { label: 'Talet ”7 300 kr”', mark: 'OSL 31:16', isOn: true, isOpen: false, isLocked: false },
      places: 2,
    })
    const shown = askedFor({ ...reason, [`record.masks.${id}.take`]: 'no' })
    expect(textOf(shown)).toContain('Resor för 7 300 kr ingår, och ██████ [OSL 31:16] i frakt.')
    const full = recordOf(shown, evaluateCase(shown, today), { ...options, caseSha256: '' })
    expect(textsOf(full).join('\n')).toMatch(/Talet ”7 300 kr”\n.*Visa/)
  })

  it('is none of the price’s own, nor anything before the decision', () => {
    const own = numberMaskId('396 000 kr')
    const found = askedFor({ 'award.reason': 'För 396 000 kr.', [`record.masks.${own}.take`]: 'no' })
    expect(textOf(found)).not.toContain('396 000')
    const before = undecided({ 'subject.description': 'Resor 7 300 kr', [`record.masks.${id}.take`]: 'no' })
    expect(textOf(before)).not.toContain('7 300')
  })
})

describe('what the program prints', () => {
  const priced = (kr: number): Case => {
    const base = askedFor()
    return {
      ...base,
      suppliers: base.suppliers.map((one) =>
        one.id === winnerId
          ? {
              ...one,
              bid: {
                ...one.bid,
                totalOre: kr * 100,
                lines: [
                  { id: 'l-1', label: 'Arbete', amountOre: (kr - 4_321) * 100 },
                  { id: 'l-2', label: 'Resor', amountOre: 9_100 * 100 },
                ],
              },
            }
          : one,
      ),
    }
  }

  it('has nothing of how the lines of a bid differ from its price', () => {
    const found = priced(391_700)
    const full = textsOf(recordOf(found, evaluateCase(found, today), { ...options, caseSha256: '' })).join(
      '\n',
    )
    expect(full.replaceAll('\u00A0', ' ')).toContain('4 779 kr')
    expect(textOf(found)).not.toMatch(/4 779|391 700|9 100|387 379|396 479/)
  })

  it.each([391_700, 402_900, 350_000])('is the same whatever the price is: %s', (kr) => {
    expect(textOf(priced(kr))).toBe(textOf(priced(391_000)))
  })
})
