import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { mostIn, scaleOf } from '../../../../src/rules/bids/scale.ts'
import { weighingOf } from '../../../../src/rules/bids/weighing.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const [nord = '', medi = ''] = exampleCase().suppliers.map(({ id }) => id)

const weighed = (points: readonly [string, string], more: Readonly<Record<string, string>> = {}) =>
  answered(exampleCase(), {
    'inquiry.criterion': 'price-and-quality',
    'inquiry.criteria.price.weight': '70',
    'inquiry.criteria.service.name': 'Service',
    'inquiry.criteria.service.weight': '30',
    ...Object.fromEntries(
      [nord, medi].flatMap((id, n) => [
        [`suppliers.${id}.bid.scores.service.points`, points[n] ?? ''],
        [`suppliers.${id}.bid.scores.service.reason`, 'Svarar inom två dagar.'],
      ]),
    ),
    ...more,
  })

const findingOf = (found: Case, id: string) =>
  evaluateCase(found, '2026-12-10').findings.find(({ rule }) => rule.id === id)

const best = (found: ReturnType<typeof weighed>) => weighingOf(found)?.best.map(({ id }) => id)
const how = 'inquiry.criteria.service.how'
const most = 'award.scales.service.most'

describe('the highest points that a text speaks of', () => {
  it.each([
    ['0 till 10 poäng efter inställelsetid.', 10],
    ['Vi sätter 0–10 poäng.', 10],
    ['Poäng sätts 1-5.', 5],
    ['Bedöms på en skala från 0 till 20.', 20],
    ['Högst 50 poäng.', 50],
    ['Maxpoäng är 25.', 25],
    ['0–100 poäng.', 100],
  ])('in ”%s” are %i', (text, points) => {
    expect(mostIn(text)).toBe(points)
  })

  it.each([
    'Svar inom 1 till 10 dagar.',
    'Poäng efter inställelsetid, 0–10 procent avdrag.',
    'Högst 10 dagar.',
    '',
  ])('are not in ”%s”', (text) => {
    expect(mostIn(text)).toBeNull()
  })
})

describe('points of another scale than 0 to 100', () => {
  it.each([
    ['the inquiry says so', weighed(['4', '90'], { [how]: '0 till 10 poäng.' }), 10],
    ['nobody has more than half', weighed(['8', '9,5']), 10],
  ])('make no bid the best while nobody says which it is: %s', (_name, found, suggests) => {
    expect(scaleOf(found, 'service', 'Service')).toMatchObject({ most: null, doubt: { suggests } })
    expect(best(found)).toEqual([])
    expect(findingOf(found, 'program.points')).toMatchObject({ state: 'missing', fields: [most] })
  })

  it('are reckoned as points of 100 once somebody does, so that the weight is what it says', () => {
    // 396 000 of 432 000 kr is 91,67 points. Of ten: 100 × 70 % + 50 × 30 % = 85 against 64,169 + 95 × 30 % = 92,669.
    const found = weighed(['5', '9,5'], { [most]: '10' })
    expect(weighingOf(found)?.bids.map(({ total }) => total)).toEqual([850_000, 926_690])
    expect(best(found)).toEqual([medi])
    expect(findingOf(found, 'program.points')?.state).toBe('met')
    // Of a hundred: 71,5 against 67,019.
    expect(best(weighed(['5', '9,5'], { [most]: '100' }))).toEqual([nord])
  })

  it('are rounded half up, and are wrong over the highest', () => {
    expect(weighingOf(weighed(['1', '2'], { [most]: '3' }))?.bids[0]?.steps[1]?.points).toBe(3333)
    expect(weighingOf(weighed(['2', '2'], { [most]: '3' }))?.bids[0]?.steps[1]?.points).toBe(6667)
    const over = weighed(['11', '9'], { [most]: '10' })
    expect(best(over)).toEqual([])
    expect(findingOf(over, 'program.points')).toMatchObject({
      state: 'wrong',
      fields: [`suppliers.${nord}.bid.scores.service.points`],
    })
  })

  it.each([
    weighed(['60', '95']),
    weighed(['0', '0']),
    weighed(['8', '']),
    weighed(['8', '9'], { [how]: 'Bedöms 0–100 poäng.' }),
  ])('are not asked for where nothing speaks of them', (found) => {
    expect(scaleOf(found, 'service', 'Service')).toEqual({ most: 100, doubt: null })
  })
})
