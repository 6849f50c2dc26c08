import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import phrasesJson from '../../../../assets/rules/empty-phrases.json' with { type: 'json' }
import {
  isEmptyText,
  emptyPhrase,
  noAnswerAt,
  remarkOn,
} from '../../../../src/rules/phrases/empty-phrases.ts'
import { missingLimbs } from '../../../../src/rules/grounds/grounds.ts'
import { readPhrases } from '../../../../src/rules/phrases/phrases-file.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'

const found = aCase()
const pointedAt = (path: string, text: string): boolean => emptyPhrase(found, path, text) !== undefined

describe('an answer that says nothing', () => {
  it.each<readonly [path: string, text: string]>([
    ...[
      'suppliers.en.checks.economy.waived',
      'suppliers.en.checks.economy.longerWhy',
      'decision.checksDeviation',
      'contract.checksDeviation',
    ].flatMap((path) =>
      [
        'Chefen har godkänt det',
        'Godkänt av enhetschefen.',
        'Ledningen har sagt att det är okej',
        'Verksamhetschefen har bestämt det.',
      ].map((text) => [path, text] as const),
    ),
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
    ['award.reason', '-'],
    ['award.reason', 'x'],
    ['award.reason', '...'],
    ['award.reason', 'n/a'],
    ['award.reason', '123'],
    ['award.reason', 'asdf qwer'],
    ['award.reason', 'kjhg fdsa'],
    ['award.reason', 'Se bifogat'],
    ['award.reason', 'Samma som förra gången'],
    ['award.reason', 'Vi valde dem'],
    ['award.reason', 'Bästa anbud 1'],
    ['award.reason', 'Brådskande 2026.'],
    ['award.reason', 'Det bästa anbudet totalt sett enligt vår mening'],
    ['award.reason', 'Bra.'],
    ['award.reason', 'De kändes bra'],
    ['reason.limbs.urgency-cause.text', '-'],
    ['reason.limbs.urgency-cause.text', '123'],
    ['reason.limbs.urgency-cause.text', 'Ja'],
    ['reason.limbs.urgency-time.text', 'Brådskande 2026.'],
    ['reason.limbs.urgency-unforeseen.text', 'Vet ej'],
    ['reason.limbs.urgency-necessary.text', 'Behövs'],
    ['decision.cancelReason', '...'],
    ['decision.cancelReason', 'n/a'],
    ['decision.cancelReason', 'Se bifogat.'],
    ['contracts.deviationReason', 'x'],
    ['contracts.deviationReason', 'Samma som förra gången.'],
    ['contracts.deviationReason', 'asdf qwer'],
    ['value.policyExitReason', '1'],
    ['value.policyExitReason', 'Fylls i senare'],
    ['value.similar.row.reason', '–'],
    ['value.similar.row.reason', 'Dito'],
    ['value.similar.row.reason', '2026'],
    ['decision.delegation', '-'],
    ['decision.delegation', 'Enligt delegation'],
    ['decision.delegation', 'Enligt gällande delegationsordning.'],
    ['decision.delegation', 'Har delegation'],
    ['elsewhere.beslut.where', 'Via telefon'],
    ['elsewhere.beslut.where', 'Mötet igår'],
    ['elsewhere.beslut.where', 'På möte i går.'],
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
    ['award.reason', 'Enda med jour i Norrbotten.'],
    ['decision.delegation', '4.2'],
    ['decision.delegation', 'Punkt 7 i delegationsordningen'],
    ['decision.delegation', 'Sjukhusstyrelsens delegationsordning, avsnittet om inköp'],
    ['elsewhere.beslut.where', 'Protokoll från mötet 10 december, diariet'],
    ['elsewhere.beslut.where', 'Chefens brevlåda'],
    ['award.reason', 'Lägst pris, 36 000 kr under tvåan.'],
    ['award.reason', 'Reservdelar till vår Dräger V500.'],
    ['award.reason', 'Bäst betyg, 4,6 poäng av 5.'],
    ['award.reason', 'Snabbast leverans, 12 dagar.'],
    ['award.reason', 'Svarar inom två timmar dygnet runt.'],
    ['award.reason', 'Ensam om utbildning på plats.'],
    ['award.reason', 'Lägst pris: 138 000 kr.'],
    ['award.reason', '12 % billigare än nästa anbud.'],
    ['inquiry.fewerText', 'Bara Getinge säljer filtren.'],
    ['inquiry.fewerText', 'Nord AB har patent på slangen.'],
    ['inquiry.fewerText', 'Akut: larmet slutade fungera den 12 november.'],
    ['contracts.deviationReason', 'Ramavtalet saknar barnstorlekar.'],
    ['contracts.deviationReason', 'Leveranstiden är 14 veckor.'],
    ['contracts.deviationReason', 'Avtalet löpte ut 2026-09-30 utan förlängning.'],
    ['decision.cancelReason', 'Inget anbud klarade kylkravet.'],
    ['decision.cancelReason', 'Nämnden drog in pengarna.'],
    ['decision.cancelReason', 'Båda anbuden låg över gränsen.'],
    ['value.policyExitReason', 'Ventilerna passar bara respirator V500.'],
    ['value.similar.row.reason', 'Stolar till väntrum, inte arbetsstolar.'],
    ['value.similar.row.reason', 'Köptes av en annan nämnd.'],
    ['reason.limbs.unsuitable-procurement.text', 'RS 2026-0123'],
    ['reason.limbs.court-case.text', 'Förvaltningsrätten i Umeå, mål 812-26'],
    ['reason.limbs.urgency-cause.text', 'Kylrummet stannade natten mot den 12 november.'],
    ['reason.limbs.urgency-time.text', 'Vaccinet klarar två dygn.'],
    ['reason.limbs.urgency-unforeseen.text', 'Servicen i oktober visade inga fel.'],
    ['value.estimateHow', 'Fakturor 2025'],
    ['vetting.judgementReason', 'Egen personal, ingen skatteskuld.'],
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

const { kinds, fillers, units, numbered } = readPhrases('empty-phrases.json', phrasesJson)
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

  it('is never pointed at beside a figure that says what it counts', () => {
    fc.assert(
      fc.property(anyPhrase, fc.nat(), fc.constantFrom(...units), ({ phrase, path }, figure, unit) => {
        expect(pointedAt(path, `${phrase} ${figure} ${unit}`)).toBe(false)
      }),
    )
  })

  it('is pointed at beside a figure alone', () => {
    fc.assert(
      fc.property(anyPhrase, fc.nat(), ({ phrase, path }, figure) => {
        // But for a field whose answer is a number, as that of a point.
        expect(pointedAt(path, `${phrase} ${figure}`)).toBe(!numbered.includes(path))
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

describe('where a stop or a ground rests on the answer', () => {
  it('an answer that says nothing is none', () => {
    const at = (path: string, text: string) => noAnswerAt(answered(found, { [path]: text }), path)
    expect(at('decision.cancelReason', 'Se bifogat')?.kind.id).toBe('agreed')
    expect(at('contracts.deviationReason', '-')?.kind.id).toBe('no-words')
    expect(at('decision.cancelReason', 'Nämnden drog in pengarna.')).toBeUndefined()
    expect(at('award.reason', '-')).toBeUndefined()
  })

  it.each(['decision.checksDeviation', 'contract.checksDeviation'])(
    '%s says why the check may be lacking, not that somebody agrees or that the thing is needed',
    (path) => {
      const at = (text: string) => noAnswerAt(answered(found, { [path]: text }), path)?.kind.id
      for (const text of ['Chefen har godkänt', 'Vi behöver varan', 'Godkänt av enhetschefen.'])
        expect(at(text), text).toBe('approved')
      for (const text of [
        'Kreditupplysningen kommer på måndag, och vi betalar först efter leverans.',
        'Skatteverket svarar inte förrän den 14 december. Pumparna måste bytas innan dess.',
      ])
        expect(at(text), text).toBeUndefined()
    },
  )

  it.each(['-', 'Brådskande 2026.', 'Samma som förra gången', 'asdf qwer'])(
    'a ground answered with %s is not answered in writing',
    (text) => {
      const limbs = ['cause', 'unforeseen', 'time', 'necessary'].map(
        (id) => `reason.limbs.urgency-${id}.text`,
      )
      const grounded = answered(found, { 'reason.way': 'ground', 'reason.ground': 'urgency' })
      const whole = answered(grounded, Object.fromEntries(limbs.map((path) => [path, saying])))
      expect(missingLimbs(whole, '2026-11-20')).toEqual([])
      const hollow = answered(whole, { [limbs[0] ?? '']: text })
      expect(missingLimbs(hollow, '2026-11-20')).toEqual([limbs[0]])
    },
  )
})

const saying = 'Kylrummet stannade natten mot den 12 november och vaccinet klarar två dygn.'

describe('the file of phrases', () => {
  it('is refused where a phrase is not written as it is compared, or a field is none', () => {
    const broken = structuredClone(phrasesJson)
    broken.kinds[1]?.phrases.splice(0, 1, 'Bråttom!')
    expect(() => readPhrases('empty-phrases.json', broken)).toThrow(/kinds\[1\]\.phrases\[0\]/)
    const elsewhere = structuredClone(phrasesJson)
    elsewhere.kinds[1]?.fields.splice(0, 1, 'award.why')
    expect(() => readPhrases('empty-phrases.json', elsewhere)).toThrow(/kinds\[1\]\.fields/)
  })
})

it.each<[boolean, string]>([
  [true, 'Lågt värde och låg risk.'],
  [true, 'Både värdet och risken är låga.'],
  [true, 'Uppenbart onödigt.'],
  [false, '414 000 kr är lågt för oss, och uppdraget är två dagar.'],
  [false, 'Risken är låg eftersom kommunen äger bolaget.'],
  [false, 'Betalning sker i efterskott och fler kan utföra arbetet.'],
])('a reason to pass a check over is more than the rule’s own words: %s, %s', (isEmpty, text) => {
  expect(isEmptyText('suppliers.*.checks.*.waived', text)).toBe(isEmpty)
  expect(isEmptyText('suppliers.*.vetting.moreWhy', 'Låg risk, lågt värde för oss.')).toBe(false)
})
