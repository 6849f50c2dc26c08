import { describe, expect, it } from 'vitest'
import { barOf } from '../../renderer/tasks/value/bar-layout.ts'
import { placeLabels } from '../../renderer/tasks/value/bar-labels.ts'
import { valueAnswer } from '../../renderer/tasks/value/value-answer.ts'
import { enter } from '../../src/domain/case/enter.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { aCase, answered } from '../support/cases/builder.ts'

const today = '2026-11-20'
const base = 'value.parts.base'

function priced(
  kronor: string,
  profile = 'region-stockholm',
  texts: Readonly<Record<string, string>> = {},
): Case {
  return answered(aCase(profile), {
    'subject.category': 'services',
    [`${base}.pricing`]: 'total',
    [`${base}.amountOre`]: kronor,
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'value.hasSimilar': 'no',
    ...texts,
  })
}

function answer(found: Case) {
  const given = valueAnswer(found, evaluateCase(found, today))
  return given && { ...given, text: `${given.title} ${given.sentences.join(' ')}`.replaceAll('\u00A0', ' ') }
}

describe('the verdict on the value', () => {
  it('is not given before the value is known', () => {
    expect(answer(aCase())).toBeNull()
  })

  it('is no yes where the unit may not buy by itself', () => {
    const found = priced('288 000', 'region-sormland', { 'screening.mayBuy': 'no' })
    expect(answer(found)).toMatchObject({
      tone: 'stop',
      title: 'Lagen tillåter köpet, men enheten får inte göra det själv.',
    })
    expect(answer(found)?.text).not.toContain('du får direktupphandla')
  })

  it('says what follows from it under the policy', () => {
    expect(answer(priced('414 000'))?.text).toBe(
      'Du får direktupphandla. Värdet är under gränsen på 700 000 kr. Det är över 100 000 kr, så köpet ska dokumenteras, minst tre leverantörer ska frågas skriftligt och en chef ska besluta.',
    )
  })

  it('says the same once three are asked', () => {
    const asked = Object.fromEntries(['a', 'b', 'c'].map((id) => [`suppliers.${id}.name`, `Bolag ${id}`]))
    const found = priced('414 000', 'region-stockholm', { ...asked, 'inquiry.channel': 'email' })
    expect(answer(found)?.text).toContain('minst tre leverantörer')
  })

  it('asks for documentation alone where only the law speaks, and for none under its amount', () => {
    expect(answer(priced('120 000', 'law-only'))?.text).toContain(
      'Det är över 100 000 kr, så köpet ska dokumenteras.',
    )
    expect(answer(priced('100 000', 'law-only'))?.text).toContain('så lagen kräver ingen dokumentation.')
  })

  it('says no unconditional yes while something in the value is not answered', () => {
    const open = answer(
      priced('414 000', 'region-stockholm', { 'value.hasOption': '', 'value.hasSimilar': '' }),
    )
    expect(open).toMatchObject({
      tone: 'plain',
      title: 'Du får direktupphandla, så långt som är ifyllt.',
    })
    expect(open?.text).toContain(
      'Kvar att fylla i: ”Ska avtalet kunna förlängas eller utökas?” och ”Har ni köpt, eller ska ni köpa, något liknande utanför avtal?”.',
    )
  })

  it('says on the first page that a question comes on a later one', () => {
    const found = priced('414 000', 'region-stockholm', { 'value.hasSimilar': '' })
    const given = valueAnswer(found, evaluateCase(found, today), { page: 'arende' })
    expect(given?.title).toBe('Det ser ut som att du får direktupphandla.')
    expect(given?.sentences.join(' ')).toContain('Frågan kommer i Räkna ut värdet.')
    expect(answer(found)?.title).toBe('Du får direktupphandla, så långt som är ifyllt.')
  })

  it('says none either while an amount of the value cannot be read', () => {
    const found = enter(
      priced('120 000', 'law-only', { 'value.recurring': 'yes', 'value.next12MonthsOre': '90 000' }),
      [{ path: 'value.past12MonthsOre', text: 'cirka hundra' }],
      today,
    ).case
    expect(answer(found)?.tone).toBe('plain')
    expect(answer(found)?.text).toContain('Går inte att läsa: samma behov senaste tolv månaderna.')
  })

  it('tells the law from the policy when similar purchases pass the limit', () => {
    const similar = { label: 'Städning', amountOre: '400 000', date: '2026-09-01', relation: 'same-kind' }
    const rows = Object.entries({ ...similar, unit: 'own' }).map(([name, text]) => [
      `value.similar.a.${name}`,
      text,
    ])
    const found = priced('414 000', 'region-stockholm', {
      'value.hasSimilar': 'yes',
      ...Object.fromEntries(rows),
    })
    expect(answer(found)).toMatchObject({
      tone: 'warn',
      title: 'Lagen tillåter köpet, men det samlade värdet går över gränsen.',
    })
    expect(answer(found)?.text).toContain('Med köp av samma slag är det 814 000 kr.')
  })

  it('stops where the policy does, and says where the ways out are, until a deviation is decided', () => {
    const row = { label: 'Städning', amountOre: '400 000', date: '2026-09-01', relation: 'same-kind' }
    const rows = Object.entries({ ...row, unit: 'other' }).map(([name, text]) => [
      `value.similar.a.${name}`,
      text,
    ])
    const stated = { 'value.hasSimilar': 'yes', ...Object.fromEntries(rows) }
    const stopped = answer(priced('414 000', 'region-sormland', stated))
    expect(stopped).toMatchObject({ tone: 'stop', title: 'Lagen tillåter köpet, men policyn stoppar det.' })
    expect(stopped?.text).toContain('814 000 kr. Vad ni kan göra i stället står under Det samlade värdet')
    expect(stopped?.text).toContain('Värdet är över 100 000 kr, så')
    const deviation = {
      'value.policyExit': 'deviation',
      'value.policyExitBy': 'Eva Ek',
      'value.policyExitReason': 'Pumparna måste kalibreras före årsskiftet.',
    }
    expect(answer(priced('414 000', 'region-sormland', { ...stated, ...deviation }))?.tone).toBe('warn')
  })

  it('warns near the limit and stops at it', () => {
    expect(answer(priced('699 999,99'))?.tone).toBe('warn')
    expect(answer(priced('650 000'))?.text).toContain('Det är 50 000 kr kvar till gränsen på 700 000 kr.')
    expect(answer(priced('700 000'))).toMatchObject({ tone: 'stop', needsGround: true })
    expect(answer(priced('700 000'))?.text).toContain('precis 700 000 kr')
  })

  it('allows on a ground that holds at any value, once all its questions are answered', () => {
    const stated = { 'reason.ground': 'unsuitable-tenders' }
    expect(answer(priced('800 000', 'law-only', stated))).toMatchObject({
      tone: 'warn',
      title: 'Grunden ”Inga lämpliga anbud i en annonserad upphandling” är inte motiverad än.',
    })
    const limbs = {
      'reason.limbs.unsuitable-procurement.text': 'Dnr REG-2026-0412, annonserad 3 augusti 2026.',
      'reason.limbs.unsuitable-outcome.text': 'Inga ansökningar och inga anbud kom in.',
      'reason.limbs.unsuitable-conditions.text': 'Bara startdagen, som flyttas två månader.',
    }
    expect(answer(priced('800 000', 'law-only', { ...stated, ...limbs }))).toMatchObject({
      tone: 'ok',
      title: 'Du får direktupphandla på grunden ”Inga lämpliga anbud i en annonserad upphandling”.',
    })
  })

  it('says why a ground cannot be judged', () => {
    const given = answer(priced('800 000', 'law-only', { 'reason.ground': 'urgency' }))
    expect(given?.tone).toBe('warn')
    expect(given?.text).toContain('EU:s tröskelvärde')
  })
})

describe('the value once a bid is accepted', () => {
  const bidding = (price: string, profile?: string) =>
    priced('60 000', profile, {
      'suppliers.a.name': 'Renskrubbat AB (exempel)',
      'suppliers.a.answer': 'bid',
      'suppliers.a.bid.totalOre': price,
      'award.supplierId': 'a',
    })
  const said = (found: Case): string => {
    const answer = valueAnswer(found, evaluateCase(found, today))
    return `${answer?.title} ${answer?.sentences.join(' ')}`.replaceAll('\u00A0', ' ')
  }

  it('is the bid’s where that passes a line, with what follows', () => {
    const words = said(bidding('120 000'))
    expect(words).toContain(
      'Med det antagna anbudet är värdet 120 000 kr, inte 60 000 kr som ni räknade med.',
    )
    expect(words).toContain('Det är över 100 000 kr, så köpet ska dokumenteras')
    expect(words).not.toContain('ingen dokumentation')
    expect(said(bidding('120 000', 'region-stockholm'))).toContain('minst tre leverantörer')
  })

  it('is the estimate’s where the bid passes nothing', () => {
    expect(said(bidding('98 000'))).toContain(
      'Det är inte över 100 000 kr, så lagen kräver ingen dokumentation',
    )
    expect(said(bidding('98 000'))).not.toContain('anbudet')
  })

  it('is no yes where the bid is over the limit', () => {
    expect(said(bidding('720 000'))).toContain(
      'Det går inte att avgöra om du får direktupphandla. Med det antagna',
    )
  })
})

describe('the picture of the value', () => {
  const picture = (found: Case) => {
    const { facts, findings } = evaluateCase(found, today)
    return barOf(found, facts.value.result, findings, today)
  }

  it('says in words what it shows', () => {
    const found = priced('300 000', 'region-stockholm', {
      'value.hasOption': 'yes',
      'value.parts.option-1.amountOre': '114 000',
    })
    expect(picture(found)?.sentence.replaceAll('\u00A0', ' ')).toBe(
      'Värdet 414 000 kr, varav avtal 300 000 kr och option 114 000 kr, ligger över 100 000 kr och under gränsen 700 000 kr.',
    )
  })

  it.each(['1 000', '99 000', '105 000', '690 000', '699 000', '9 000 000'])(
    'keeps the amounts of %s kr apart and inside',
    (kronor) => {
      const bar = picture(priced(kronor))
      const { above } = bar ? placeLabels(bar, 620) : { above: [] }
      expect(above.map((label) => label.kind)).toContain('value')
      const places = above.map(({ x, y, text, anchor }) => {
        const wide = text.length * 8.2
        const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2
        return { from, to: from + wide, y }
      })
      for (const [i, a] of places.entries()) {
        expect(a.from).toBeGreaterThanOrEqual(-0.1)
        expect(a.to).toBeLessThanOrEqual(620.1)
        for (const b of places.slice(i + 1))
          expect(a.y !== b.y || a.to <= b.from || b.to <= a.from).toBe(true)
      }
    },
  )

  it('is left out while there is nothing to show', () => {
    expect(picture(aCase())).toBeNull()
  })
})
