import { describe, expect, it } from 'vitest'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { dutyLists, type Duty } from '../../../../src/rules/catalogue/duties.ts'
import { profiles } from '../../../../src/rules/parameters/profiles.ts'

/** How many sentences of each document bear on direct procurement, as counted by hand. */
const counted = { RS: 188, SV: 78, ST: 75, BL: 34, AU: 34 } as const

const all = dutyLists.flatMap((list) => list.duties.map((duty) => ({ ...duty, list })))
const answersOf = (duty: Duty): string => ('rule' in duty.answer ? duty.answer.rule : '')
const plain = (text: string): string => text.toLowerCase().replace(/[\s–-]+/g, ' ')

describe('the sentences of the policies', () => {
  it.each(Object.entries(counted))('of %s are all in the list: %i', (document, count) => {
    expect(all.filter(({ id }) => id.startsWith(`${document}-`))).toHaveLength(count)
  })

  it('are each a rule of a profile whose policy it is, or left out with a reason', () => {
    const wrong = all.filter(({ answer, list }) => {
      if ('leftOut' in answer) return false
      const rule = rules.find(({ id }) => id === answer.rule)
      return (
        rule === undefined ||
        (rule.profiles !== undefined && !list.profiles.every((p) => rule.profiles?.includes(p)))
      )
    })
    expect(wrong.map(({ id, answer }) => `${id}: ${JSON.stringify(answer)}`)).toEqual([])
  })

  it('are left out with a reason of their own, not with one for all', () => {
    const reasons = new Map<string, string[]>()
    for (const { id, answer } of all)
      if ('leftOut' in answer) reasons.set(answer.leftOut, [...(reasons.get(answer.leftOut) ?? []), id])
    const worn = [...reasons].filter(([, ids]) => ids.length > 6)
    expect(worn).toEqual([])
    expect([...reasons.keys()].filter((reason) => !/[.]$/.test(reason))).toEqual([])
  })

  it('name profiles that are there', () => {
    const known = profiles.map(({ id }) => id)
    expect(dutyLists.flatMap((list) => list.profiles).filter((id) => !known.includes(id))).toEqual([])
  })

  it('cover every rule that a policy lays down, by document and section', () => {
    const answered = new Set(all.map(answersOf))
    const loose = rules.filter(
      (rule) =>
        (rule.layer === 'policy' || rule.layer === 'revision') &&
        !answered.has(rule.id) &&
        !all.some(
          ({ list, section }) =>
            list.document === rule.source.document && plain(section).startsWith(plain(rule.source.section)),
        ),
    )
    expect(loose.map(({ id, source }) => `${id}: ${source.document}, ${source.section}`)).toEqual([])
  })
})
