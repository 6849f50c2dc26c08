import { describe, expect, it } from 'vitest'
import { fieldAt } from '../../../../src/domain/case/fields/catalogue.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { asking, notHere } from '../../../../src/record/sections/completeness.ts'
import { sectionsOf } from '../../../../src/record/shown-at.ts'
import type { Block } from '../../../../src/record/tree.ts'
import { rules } from '../../../../src/rules/catalogue/catalogue.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { openPoints } from '../../../../src/rules/evaluate/open-points.ts'
import { openName, ruleName } from '../../../../src/record/rule-names.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { smallCase } from '../../../support/cases/small.ts'
import { undecided } from '../../../support/cases/masked.ts'
import { fullCase } from '../../../support/cases/full-case.ts'

const today = '2026-12-14'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const blocksOf = (found: Case): readonly Block[] =>
  recordOf(found, evaluateCase(found, today), options).blocks
const lists = (found: Case) =>
  blocksOf(found).flatMap((block) =>
    block.kind === 'table' && block.links !== undefined ? [{ ...block, to: block.links.to }] : [],
  )
const rowOf = (found: Case, name: string) =>
  lists(found)
    .flatMap(({ rows, to }) => rows.map((row, index) => ({ row, to: to[index] })))
    .find(({ row }) => row[1]?.split('; ').includes(name))

describe('the list of what is asked for', () => {
  it.each([
    ['the example', exampleCase()],
    ['a case with everything answered', fullCase().found],
  ])('has every rule that asks for something in %s, each to be ticked', (_what, found) => {
    const rows = lists(found).flatMap((table) => table.rows)
    const names = new Set(rows.flatMap((row) => row[1]?.split('; ') ?? []))
    const asked = asking(evaluateCase(found, today)).filter(({ rule }) => rule.uncertain === undefined)
    expect(asked.length).toBeGreaterThan(20)
    expect(asked.filter(({ rule }) => !names.has(ruleName(rule))).map(({ rule }) => rule.id)).toEqual([])
    expect(rows.every(([box]) => box === '☐')).toBe(true)
  })

  it('has a letter for each section of a policy that names its sections, and says over the table which it is', () => {
    const found = smallCase({ profile: 'region-sormland' })
    const blocks = blocksOf(found)
    const at = blocks.findIndex(
      (block) => block.kind === 'paragraph' && block.text.startsWith('Bokstaven under'),
    )
    const [legend, table] = blocks.slice(at)
    const said = legend?.kind === 'paragraph' ? legend.text : ''
    const used = new Set(table?.kind === 'table' ? table.rows.map((row) => row[2] ?? '') : [])
    const policy = asking(evaluateCase(found, today)).filter(({ rule }) => rule.layer === 'policy')
    expect(used.size).toBe(new Set(policy.map(({ rule }) => rule.source.section)).size)
    for (const letter of used) expect(said).toMatch(new RegExp(`(?:^|[ ;–,]) ?${letter}\u00A0`))
    for (const { rule } of policy) expect(said).toContain(rule.source.section.split(' – ').at(-1))
    const numbered = blocksOf(smallCase({ profile: 'region-stockholm' }))
    expect(JSON.stringify(numbered)).not.toContain('Bokstaven under')
  })

  it('leads each row to a section that is there, and says of a row that leads nowhere that it does', () => {
    const found = exampleCase()
    const ids = blocksOf(found).flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
    const all = lists(found).flatMap(({ rows, to }) => rows.map((row, index) => ({ row, to: to[index] })))
    const linked = all.filter(({ to }) => to !== null)
    expect(linked.length).toBeGreaterThan(20)
    for (const { to } of linked) expect(ids).toContain(to)
    for (const { row, to } of all)
      expect(row[1]?.endsWith(notHere)).toBe(to === null && !row[3]?.startsWith('Inte aktuell'))
  })

  it('parts law, policy and local routine', () => {
    const headings = blocksOf(exampleCase()).flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [block.text] : [],
    )
    expect(headings.slice(0, 2)).toEqual([
      'Lag',
      'Policy: Region Stockholm: Policy för inköp med tillhörande riktlinjer',
    ])
  })

  it('leads to where the thing asked for is printed', () => {
    const places = [
      'Beslutsfattaren är en annan än handläggaren',
      'Avtalet tecknat',
      'Beslutet före avtalet',
      'Diariefört i tid',
    ].map((name) => rowOf(exampleCase(), name)?.to)
    expect(places).toEqual(['beslut', 'tecknat', 'ordning', 'sista-dagar'])
  })

  it('says of what is missing that it is, and that it stands nowhere', () => {
    const open = answered(exampleCase(), {
      'record.diarienummer': '',
      'contract.signedOn': '',
      'award.reason': '',
    })
    expect(rowOf(open, 'Viktigaste skälet för valet')?.row[3]).toBe('Svar saknas')
    const unsigned = rowOf(open, 'Avtalet tecknat')
    expect(unsigned?.row[3]).not.toBe('Uppfylld')
  })

  it('has a row for all that remains, also of the program’s own checks, and for those only while they are open', () => {
    const own = 'Programmets egna kontroller: det som återstår'
    const titles = (found: Case) =>
      blocksOf(found).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(titles(exampleCase())).not.toContain(own)
    const [first, second] = exampleCase().suppliers
    const late = `suppliers.${first?.id ?? ''}.bid.receivedOn`
    const open: Case = {
      ...answered(exampleCase(), {
        [`suppliers.${second?.id ?? ''}.orgNr`]: '',
        [late]: '',
        'award.reason': '',
      }),
      unread: { [late]: '32 december' },
    }
    expect(titles(open)).toContain(own)
    const points = openPoints(evaluateCase(open, today))
    expect(points.length).toBeGreaterThanOrEqual(3)
    const rows = lists(open).flatMap((list) => list.rows)
    for (const point of points) {
      const name = point.is === 'unread' ? fieldAt(late)?.short : openName(point.finding)
      const row = rows.find(([, names]) => name !== undefined && names?.split('; ').includes(name))
      expect([name, row?.[3]]).toEqual([
        name,
        expect.stringMatching(/^(?:Saknas|Återstår|Svar saknas|Inte uppfylld|Går inte att läsa)$/),
      ])
    }
    expect(rowOf(open, 'Namn och organisationsnummer för varje tillfrågad leverantör')).toMatchObject({
      row: [expect.anything(), expect.anything(), 'Kontroll av uppgifter', 'Saknas'],
      to: 'tillfragade',
    })
  })

  it('does not tell how many are asked while that is secret', () => {
    const asked = (count: number) => {
      const found = undecided()
      const suppliers = found.suppliers.slice(0, count).map(({ orgNr: _none, ...rest }) => rest)
      return lists({ ...found, suppliers })
        .flatMap((list) => list.rows)
        .filter((row) => row[3] === 'Saknas')
    }
    expect(asked(2).length).toBeGreaterThan(0)
    expect(asked(2)).toEqual(asked(3))
  })

  it('says of an order that nobody can see that the day is not written', () => {
    const { sentOn: _none, ...inquiry } = exampleCase().inquiry
    const found = { ...exampleCase(), inquiry }
    expect(rowOf(found, 'Förfrågan före anbudet')?.row[3]).toBe('Går inte att se: dagen är inte antecknad')
    expect(rowOf(exampleCase(), 'Förfrågan före anbudet')?.row[3]).toBe('Uppfylld')
    const text = JSON.stringify(blocksOf(found))
    expect(text).toContain('Dag saknas för: förfrågan.')
    expect(text).not.toContain('Inget kom i fel ordning')
    expect(JSON.stringify(blocksOf(exampleCase()))).not.toContain('Dag saknas för')
  })

  it('says what is asked for in words', () => {
    const names = lists(exampleCase()).flatMap(({ rows }) => rows.flatMap((row) => row[1]?.split('; ') ?? []))
    expect(names).toContain('Vilken lag som gäller')
    expect(names).toContain('Svar på om behovet återkommer')
    const all = rules.filter(({ layer }) => layer !== 'program').map(ruleName)
    expect(all.filter((name) => /^Lag$|frågan ”/i.test(name))).toEqual([])
  })

  it('has a place to look for every rule of the catalogue', () => {
    const found = exampleCase()
    expect(rules.filter((rule) => sectionsOf(found, rule).length === 0)).toEqual([])
  })
})
