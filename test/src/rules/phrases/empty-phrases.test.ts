import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import phrasesJson from '../../../../assets/rules/empty-phrases.json' with { type: 'json' }
import { emptyPhrase, remarkOn } from '../../../../src/rules/phrases/empty-phrases.ts'
import { readPhrases } from '../../../../src/rules/phrases/phrases-file.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const found = aCase()
const pointedAt = (path: string, text: string): boolean => emptyPhrase(found, path, text) !== undefined

describe('an answer that says nothing', () => {
  it.each([
    ['inquiry.fewerText', 'Brådskande'],
    ['inquiry.fewerText', 'Det är mycket brådskande.'],
    ['inquiry.fewerText', 'Tidsbrist!'],
    ['inquiry.fewerText', 'Ont om tid'],
    ['inquiry.fewerText', 'Vi hinner inte.'],
    ['inquiry.fewerText', 'Köpet är synnerligen brådskande enligt policyn'],
    ['inquiry.fewerText', 'Känd leverantör med goda erfarenheter'],
    ['inquiry.fewerText', 'Finns ingen annan leverantör.'],
    ['award.reason', 'Bästa anbud.'],
    ['award.reason', 'bästa anbudet'],
    ['award.reason', 'Passar bäst för verksamheten'],
    ['award.reason', 'Det mest fördelaktiga anbudet'],
    ['award.reason', 'Enligt överenskommelse'],
    ['award.reason', 'Se bilaga'],
    ['contracts.deviationReason', 'Ramavtalet passar inte.'],
    ['contracts.deviationReason', 'Tekniska skäl'],
    ['contracts.searchedWhere', 'Kollat.'],
    ['reason.limbs.urgency-cause.text', 'Det kom plötsligt.'],
    ['value.estimateHow', 'På känn.'],
    ['decision.cancelReason', 'Av praktiska skäl'],
  ])('is pointed at in %s: %s', (path, text) => {
    expect(pointedAt(path, text)).toBe(true)
  })

  it.each([
    ['inquiry.fewerText', 'Brådskande: kylrummet stannade i natt och vaccinet klarar två dygn.'],
    ['inquiry.fewerText', 'Akut vattenläcka i operationssalen.'],
    ['inquiry.fewerText', 'Två av tre tänkbara leverantörer har slutat utföra tjänsten i länet.'],
    [
      'award.reason',
      'Bästa anbud eftersom serviceteknikern sitter i Tallby och kan vara på plats inom två timmar.',
    ],
    ['award.reason', 'Bäst pris, 138 000 kr.'],
    ['award.reason', 'Lägst pris bland anbuden som uppfyller alla krav i förfrågan.'],
    ['award.reason', 'Enda leverantören med egna instruktörer på sjukhuset.'],
    ['contracts.deviationReason', 'Ramavtalet passar inte våra pumpar från Medivent.'],
    ['contracts.searchedWhere', 'Avtalskatalogen'],
    ['reason.limbs.urgency-cause.text', 'Brådskan beror på branden i sterilcentralen.'],
    ['value.estimateHow', 'Uppskattningen bygger på 412 timmar enligt fjolårets fakturor.'],
    ['decision.cancelReason', 'Avdelningen stängs.'],
    ['subject.title', 'Enligt tjänsteskrivelsen'],
  ])('is not: %s: %s', (path, text) => {
    expect(pointedAt(path, text)).toBe(false)
  })

  it('is not the price where the price was the only thing asked for', () => {
    const byPrice = answered(found, { 'inquiry.criterion': 'lowest-price' })
    const byBoth = answered(found, { 'inquiry.criterion': 'price-and-quality' })
    expect(emptyPhrase(byPrice, 'award.reason', 'Billigast')).toBe(undefined)
    expect(emptyPhrase(byBoth, 'award.reason', 'Billigast')?.kind.id).toBe('cheapest')
  })

  it('is quoted as it was given, with what to write instead', () => {
    const heard = emptyPhrase(found, 'award.reason', ' Bästa anbud. ')
    expect(heard && remarkOn(heard)).toMatch(/^”Bästa anbud” säger inte vad som avgjorde\. Skriv /)
  })
})

const { kinds, fillers } = readPhrases('empty-phrases.json', phrasesJson)
const anyPhrase = fc.constantFrom(
  ...kinds
    .filter(({ unless }) => unless === undefined)
    .flatMap(({ phrases, fields: [field = ''] }) =>
      phrases.map((phrase) => ({ phrase, path: field === '*' ? 'award.reason' : field })),
    ),
)
const filler = fc.constantFrom(...fillers)
/** A word that is neither a phrase's nor a filler. */
const ownWord = fc
  .stringMatching(/^[bcdfghjklmnpqrstvxz]{5,9}$/)
  .filter((word) => !kinds.some(({ phrases }) => phrases.some((phrase) => phrase.split(' ').includes(word))))

describe('any phrase of the list', () => {
  it('is pointed at alone, in whatever case and with whatever signs around it', () => {
    fc.assert(
      fc.property(
        anyPhrase,
        fc.constantFrom('', '.', '!', ' …'),
        fc.boolean(),
        ({ phrase, path }, end, loud) => {
          expect(pointedAt(path, `${loud ? phrase.toUpperCase() : phrase}${end}`)).toBe(true)
        },
      ),
    )
  })

  it('is pointed at among words that add nothing', () => {
    fc.assert(
      fc.property(anyPhrase, fc.array(filler, { maxLength: 4 }), ({ phrase, path }, words) => {
        expect(pointedAt(path, [...words, phrase].join(' '))).toBe(true)
      }),
    )
  })

  it('is never pointed at beside a figure', () => {
    fc.assert(
      fc.property(anyPhrase, fc.nat(), ({ phrase, path }, figure) => {
        expect(pointedAt(path, `${phrase} ${figure}`)).toBe(false)
      }),
    )
  })

  it('is never pointed at in a reason with three words of its own or more', () => {
    fc.assert(
      fc.property(
        anyPhrase,
        fc.array(ownWord, { minLength: 3, maxLength: 30 }),
        ({ phrase, path }, words) => {
          expect(pointedAt(path, `${phrase} ${words.join(' ')}`)).toBe(false)
          expect(pointedAt(path, `${words.join(' ')} ${phrase}`)).toBe(false)
        },
      ),
    )
  })
})

describe('the file of phrases', () => {
  it('is refused where a phrase is not written as it is compared, or a field is none', () => {
    const broken = structuredClone(phrasesJson)
    broken.kinds[0]?.phrases.splice(0, 1, 'Bråttom!')
    expect(() => readPhrases('empty-phrases.json', broken)).toThrow(/kinds\[0\]\.phrases\[0\]/)
    const elsewhere = structuredClone(phrasesJson)
    elsewhere.kinds[0]?.fields.splice(0, 1, 'award.why')
    expect(() => readPhrases('empty-phrases.json', elsewhere)).toThrow(/kinds\[0\]\.fields/)
  })
})
