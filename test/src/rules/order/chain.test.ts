import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { planOf } from '../../../../src/flow/plan.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { isDraft, openPoints } from '../../../../src/rules/evaluate/open-points.ts'
import { breaksOf, chainOf } from '../../../../src/rules/order/chain.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const day = '2026-12-20'

const but = (texts: Readonly<Record<string, string>>, profile = 'region-stockholm'): Case => {
  const found = exampleCase()
  return answered({ ...found, authority: { ...found.authority, profile } }, texts)
}
const breaks = (found: Case) =>
  breaksOf(evaluateCase(found, day)).map(({ id, label, state }) => `${label} ${id} ${state}`)

/** Each link of the chain broken by one date, and whose link it is. */
const broken: readonly (readonly [link: string, label: string, texts: Readonly<Record<string, string>>])[] = [
  ['search-inquiry', 'Policy', { 'contracts.searchedOn': '2026-11-24' }],
  ['inquiry-bids', 'Lag', { [`suppliers.${nord}.bid.receivedOn`]: '2026-11-22' }],
  ['last-day-checks', 'Råd', { [`suppliers.${nord}.checks.identity.on`]: '2026-12-05' }],
  ['last-day-award', 'Lag', { 'inquiry.lastDay': '2026-12-11' }],
  ['checks-decision', 'Råd', { [`suppliers.${nord}.checks.identity.on`]: '2026-12-11' }],
  ['statements-decision', 'Policy', { 'impartiality.statements.decider.on': '2026-12-11' }],
  ['decision-notice', 'Lag', { 'notice.sentOn': '2026-12-09' }],
  ['decision-contract', 'Policy', { 'contract.signedOn': '2026-12-09' }],
  ['checks-contract', 'Policy', { [`suppliers.${nord}.checks.identity.on`]: '2026-12-15' }],
  ['notice-contract', 'Råd', { 'notice.sentOn': '2026-12-15' }],
  ['contract-start', 'Råd', { 'contract.startsOn': '2026-12-01' }],
]

describe('the order of the steps', () => {
  it('is whole in the example: every step with its day, and no break', () => {
    const steps = chainOf(evaluateCase(exampleCase(), day))
    expect(steps.map(({ id }) => id)).toEqual([
      'search',
      'inquiry',
      'statements',
      'bids',
      'last-day',
      'checks',
      'decision',
      'notice',
      'contract',
      'start',
    ])
    expect(breaks(exampleCase())).toEqual([])
  })

  it.each(broken)('%s is %s', (link, label, texts) => {
    expect(breaks(but(texts))).toContain(`${label} ${link} ${label === 'Råd' ? 'advised' : 'broken'}`)
  })

  it.each(broken.filter(([, label]) => label !== 'Råd'))(
    '%s blocks until it is explained, once',
    (link, label, texts) => {
      const points = (found: Case) => openPoints(evaluateCase(found, day))
      expect(isDraft(points(but(texts)))).toBe(true)
      const why = { [`order.${link}.text`]: 'Chefen var sjuk och beslutade muntligt samma morgon.' }
      const explained = but({ ...texts, ...why })
      expect(breaks(explained)).toContain(`${label} ${link} explained`)
      expect(
        evaluateCase(explained, day).findings.filter(
          (f) => f.rule.group === 'order' && f.state === 'wrong' && f.rule.strength !== 'reminder',
        ),
      ).toEqual([])
    },
  )

  it.each(broken.filter(([, label]) => label === 'Råd'))(
    '%s is said and never blocks',
    (_link, _label, texts) => {
      const evaluation = evaluateCase(but(texts), day)
      expect(
        openPoints(evaluation).filter((p) => p.is === 'asked' && p.finding.rule.group === 'order'),
      ).toEqual([])
      expect(planOf(but(texts), evaluation).find(({ id }) => id === 'underrattelse')?.status).toBe('done')
    },
  )

  it('is only advice where no source demands it: the same break under the law alone', () => {
    expect(breaks(but({ 'contract.signedOn': '2026-12-09' }, 'law-only'))).toEqual([
      'Råd decision-contract advised',
      'Råd notice-contract advised',
    ])
  })

  it('is said once for each link, by the strongest that speaks', () => {
    const { findings } = evaluateCase(but({ 'contract.signedOn': '2026-12-09' }), day)
    const links = findings.flatMap(({ rule, state }) =>
      rule.demand.is === 'step-order' && state !== 'unknown' ? [rule.demand.link] : [],
    )
    expect(new Set(links).size).toBe(links.length)
  })

  it('says which two days stand in the wrong order', () => {
    const [first] = breaksOf(evaluateCase(but({ 'contract.signedOn': '2026-12-09' }), day))
    expect(first?.sentence).toBe('Avtalet tecknades 9 december 2026, före beslutet 10 december 2026.')
    expect(first?.path).toBe('contract.signedOn')
  })

  it('holds the days of each supplier against its own', () => {
    const later = { [`suppliers.${nord}.asked.on`]: '2026-12-05' }
    const [first] = breaksOf(
      evaluateCase(but({ ...later, [`suppliers.${nord}.bid.receivedOn`]: '2026-12-04' }), day),
    )
    expect(first?.sentence).toMatch(
      /^Anbudet från Kalibreringstjänst Nord AB \(exempel\) kom in 4 december 2026/,
    )
    expect(breaks(but({ ...later, [`suppliers.${nord}.bid.receivedOn`]: '2026-12-05' }))).toEqual([])
  })

  it('shows a bid that came after the last day, which is explained where the bid stands', () => {
    const late = { [`suppliers.${nord}.bid.receivedOn`]: '2026-12-08' }
    expect(breaks(but(late))).toEqual(['Lag bids-last-day broken'])
    const noted = but({
      ...late,
      [`suppliers.${nord}.bid.note`]: 'Posten var försenad, stämplad den 5 december.',
    })
    expect(breaks(noted)).toEqual(['Lag bids-last-day explained'])
  })

  it('stands in the record with its explanation, and an explanation that is not used any more too', () => {
    const why = 'Chefen beslutade muntligt den 9 december.'
    const text = (found: Case) =>
      treeText(
        recordOf(found, evaluateCase(found, day), {
          createdAt: '2026-12-20T10:00:00+01:00',
          caseSha256: '0'.repeat(64),
          programVersion: '0',
        }),
      )
    const explained = text(but({ 'contract.signedOn': '2026-12-09', 'order.decision-contract.text': why }))
    expect(explained).toContain('Ordningen mellan stegen')
    expect(explained).toContain('Avtalet tecknades 9 december 2026, före beslutet 10 december 2026.')
    expect(explained).toContain(`Förklaring: ${why}`)
    expect(explained).toContain('Avvikelse, förklarad')
    const mended = text(but({ 'order.decision-contract.text': why }))
    expect(mended).toContain('Förklaring som inte används')
    expect(mended).toContain(why)
  })
})
