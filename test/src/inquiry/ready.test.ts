import { expect, it } from 'vitest'
import { unready } from '../../../src/inquiry/ready.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const weighed = (price: string, more: Readonly<Record<string, string>> = {}) =>
  unready(
    answered(exampleCase(), {
      'inquiry.criterion': 'price-and-quality',
      'inquiry.criteria.price.weight': price,
      'inquiry.criteria.tid.name': 'Inställelsetid',
      'inquiry.criteria.tid.weight': '40',
      ...more,
    }),
  )

it('lacks nothing in the example, and in an empty case what, whom and when', () => {
  expect(unready(exampleCase())).toEqual([])
  expect(unready(aCase()).map(({ path }) => path)).toEqual(['subject.title', 'suppliers', 'inquiry.lastDay'])
})

it('wants weights that make 100 per cent, and says what they make and where', () => {
  expect(weighed('60')).toEqual([])
  expect(weighed('50')).toEqual([
    {
      path: 'inquiry.criteria',
      sentence:
        'Vikterna blir 90 av 100 procent. Ändra dem under Hur jämförs anbuden?, så att de tillsammans blir 100.',
    },
  ])
  expect(weighed('50', { 'inquiry.text': 'Egen text.' })).toHaveLength(1)
})

it('lets one’s own text go without weights', () => {
  const none = { 'inquiry.criteria.tid.weight': '' }
  expect(weighed('', none)).toHaveLength(1)
  expect(weighed('', { ...none, 'inquiry.text': 'Egen text.' })).toEqual([])
})
