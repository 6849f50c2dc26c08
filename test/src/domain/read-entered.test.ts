import { expect, it } from 'vitest'
import { readEntered } from '../../../src/domain/read-entered.ts'
import { euroRemark } from '../../../src/rules/parameters/euro-range.ts'

const texts = {
  sek: '8 250 000',
  source: 'Upphandlingsmyndigheten',
  by: 'Eva Ek (exempel)',
  on: '2026-11-20',
}

it('reads an amount with its source, who and when', () => {
  expect(readEntered(texts, '2026-11-20')).toEqual({
    ok: true,
    value: { sek: 8_250_000, source: texts.source, by: texts.by, on: '2026-11-20' },
  })
})

it.each([
  ['sek', ''],
  ['sek', '0'],
  ['sek', '8.250.000'],
  ['sek', '8 250 000,50'],
  ['sek', '-1'],
  ['source', ' '],
  ['source', 'UM'],
  ['by', ''],
  ['on', '20 nov'],
  ['on', '2026-11-21'],
] as const)('%s: %j is answered with a sentence, and the other answers stand', (name, text) => {
  const read = readEntered({ ...texts, [name]: text }, '2026-11-20')
  expect(read.ok ? {} : read.problems).toEqual({ [name]: expect.stringMatching(/\.$/) })
})

it('remarks on an amount far from its euro amount, and refuses none', () => {
  expect(euroRemark(8_250_000, 750_000)).toBeNull()
  expect([euroRemark(6_750_000, 750_000), euroRemark(9_750_000, 750_000)]).toEqual([null, null])
  for (const far of [825_000, 82_500_000, 6_749_999, 9_750_001])
    expect(euroRemark(far, 750_000)?.replaceAll('\u00A0', ' ')).toContain(
      'mellan 6 750 000 kr och 9 750 000 kr',
    )
})
