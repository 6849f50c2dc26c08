import { describe, expect, it } from 'vitest'
import groundsJson from '../../../../assets/rules/grounds.json' with { type: 'json' }
import { readGrounds } from '../../../../src/rules/grounds/grounds-file.ts'
import { grounds } from '../../../../src/rules/grounds/grounds.ts'
import { amounts } from '../../../../src/rules/parameters/amounts.ts'

type Json = typeof groundsJson
/** The file with one thing changed, read anew. */
function changed(change: (copy: Json) => void): () => unknown {
  const copy = structuredClone(groundsJson)
  change(copy)
  return () => readGrounds('grounds.json', copy)
}
/** The entry of a list that the file is known to have. */
function at<T>(list: readonly T[], index: number): T {
  const entry = list[index]
  if (entry === undefined) throw new Error(`The file has no entry ${index} there.`)
  return entry
}
const first = (copy: Json) => at(copy.grounds, 0)

describe('the file of grounds', () => {
  it('gives every question of every ground an example of its own', () => {
    const limbs = grounds.flatMap(({ limbs: own, cases }) => [
      ...own,
      ...(cases?.list ?? []).flatMap((entry) => entry.limbs),
    ])
    const shown = limbs.map(({ example }) => example)
    expect(limbs.length).toBeGreaterThan(20)
    expect(limbs.filter(({ example }, i) => shown.indexOf(example) !== i).map(({ id }) => id)).toEqual([])
  })

  it('has for each ground that the value knows the same act, days and section', () => {
    const known = amounts.regimes.grounds.map(({ ground, law, from, to, source }) => ({
      ground,
      law,
      from,
      to,
      source: source.title,
    }))
    const asked = grounds.flatMap(({ id, acts }) =>
      acts
        .filter(({ verdict }) => verdict === 'computed')
        .map(({ law, from, to, source }) => ({ ground: id, law, from, to, source: source.title })),
    )
    const key = (row: { ground: string; law: string }): string => `${row.ground} ${row.law}`
    const sorted = <T extends { ground: string; law: string }>(rows: readonly T[]): readonly T[] =>
      rows.toSorted((a, b) => key(a).localeCompare(key(b)))
    // Under LUF the value knows all of 4 § as one; the questions name the point.
    expect(
      sorted(asked).map((row) => ({ ...row, source: row.source.replace(/(LUF 19 a kap. 4 §).*/, '$1') })),
    ).toEqual(sorted(known))
  })

  it('lets a person judge what the value does not: concessions', () => {
    const judged = grounds.flatMap(({ id, acts }) =>
      acts.filter(({ verdict }) => verdict === 'ask').map(({ law }) => `${id} ${law}`),
    )
    expect(judged).toEqual(['unsuitable-tenders LUK', 'negotiated-conditions LUK', 'exceptional-reasons LUK'])
  })

  it.each<[string, (copy: Json) => void, RegExp]>([
    [
      'an unknown key',
      (copy) => Object.assign(first(copy), { extra: 1 }),
      /grounds\.json: grounds\[0\].*extra/,
    ],
    ['two of one ground', (copy) => copy.grounds.push(first(copy)), /unsuitable-tenders står två gånger/],
    [
      'a question id that another ground has',
      (copy) => Object.assign(at(at(copy.grounds, 2).limbs, 0), { id: 'court-case' }),
      /court-case står två gånger/,
    ],
    [
      'a gap between an act’s rows',
      (copy) =>
        Object.assign(first(copy), {
          acts: [
            { ...at(first(copy).acts, 0), to: '2024-12-31' },
            { ...at(first(copy).acts, 0), from: '2025-02-01' },
          ],
        }),
      /lucka mellan 2024-12-31 och 2025-02-01/,
    ],
    ['a ground without questions', (copy) => (first(copy).limbs = []), /unsuitable-tenders har ingen fråga/],
    [
      'a question id that no path can hold',
      (copy) => Object.assign(at(first(copy).limbs, 0), { id: 'a.b' }),
      /grounds\[0\]\.limbs\[0\]\.id/,
    ],
  ])('is refused with %s, file and property named', (_name, change, words) => {
    expect(changed(change)).toThrow(words)
  })
})
