import { describe, expect, it } from 'vitest'
import { fewerReasons } from '../../../../src/domain/case/choices.ts'
import { readInquiryFile, topics } from '../../../../src/rules/inquiry/inquiry-file.ts'
import { exitsOf, fewerLimbQuestion, offerOf, offersOf } from '../../../../src/rules/inquiry/offers.ts'
import { fewerChoices, profiles } from '../../../../src/rules/parameters/profiles.ts'
import { leaksIn } from '../../../../src/inquiry/leaks.ts'
import { exampleCase } from '../../../support/cases/example.ts'

describe('the standing requirements', () => {
  it.each(profiles.map(({ id }) => id))(
    'of %s: one a topic, in the order of the topics, policy before advice',
    (id) => {
      const offers = offersOf(id)
      const order = Object.keys(topics)
      const places = offers.map(({ topic }) => order.indexOf(topic))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(new Set(places).size).toBe(places.length)
      for (const topic of ['sustainability', 'labour', 'code', 'information', 'preparedness', 'ethics'])
        expect(offers.map((offer) => offer.topic)).toContain(topic)
      expect(offers.some(({ layer }) => layer === 'policy')).toBe(id !== 'law-only')
    },
  )

  it('of a policy cite its document, section and words; the program’s own cite nobody', () => {
    for (const { id, document } of profiles)
      for (const offer of offersOf(id)) {
        const expected = offer.layer === 'policy' ? document : 'Direktlots'
        expect(`${offer.id} ${offer.source.document}`).toBe(`${offer.id} ${expected ?? ''}`)
        expect(offer.source.quote !== undefined).toBe(offer.layer === 'policy')
      }
  })

  it('demand the code of conduct only where the policy does: elsewhere they say that it is for advertised purchases', () => {
    const code = (profile: string) => offersOf(profile).find(({ topic }) => topic === 'code')?.when ?? ''
    for (const profile of ['region-stockholm', 'region-sormland', 'region-vastmanland'])
      expect(code(profile)).toMatch(/annonseras.*I en direktupphandling|annonseras; i en direktupphandling/)
    expect(code('region-blekinge')).toContain('alla upphandlingar')
  })

  it('name no supplier', () => {
    const found = exampleCase()
    const pieces = profiles.flatMap(({ id }) => offersOf(id).map(({ text }) => ({ path: 'inquiry', text })))
    expect(leaksIn(found, pieces)).toEqual([])
  })

  it('are found by id under every profile', () => {
    expect(offerOf('sv-code')?.topic).toBe('code')
    expect(offerOf('none')).toBeUndefined()
  })
})

describe('the ways out of asking as many as the policy wants', () => {
  it.each(profiles.map(({ id }) => id))('of %s are those that it names, each with its questions', (id) => {
    expect(exitsOf(id).map(({ code }) => code)).toEqual(Object.keys(fewerChoices(id)))
    for (const { limbs } of exitsOf(id))
      for (const limb of limbs) expect(fewerLimbQuestion(limb.id)).toBe(limb.question)
  })

  it('are all three under Region Stockholm, with at least one question beside the reason', () => {
    const exits = exitsOf('region-stockholm')
    expect(exits.map(({ code }) => code)).toEqual(Object.keys(fewerReasons))
    expect(exits.every(({ limbs }) => limbs.length > 0)).toBe(true)
  })

  it('say that the amount alone is no reason of the law, and whose reading it is', () => {
    const law = exitsOf('region-stockholm').find(({ code }) => code === 'law')
    expect(law?.when).toContain('räcker inte')
    expect(law?.reading).toContain('Programmet läser')
  })
})

it('a file with an unknown key is refused by name', () => {
  expect(() => readInquiryFile('x.json', { format: 'direktlots-inquiry/1', extra: 1 })).toThrow(/x\.json/)
})
