import { describe, expect, it } from 'vitest'
import { noticeText } from '../../../renderer/tasks/underrattelse/notice-text.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const example = exampleCase()

describe('the letter to those who made a bid', () => {
  it('names the winner and the reason', () => {
    const text = noticeText(example) ?? ''
    expect(text).toContain('anta anbudet från Kalibreringstjänst Nord AB (exempel) (559999-9009)')
    expect(text).toContain(`Skäl: ${example.award.reason ?? ''}`)
    expect(text).not.toContain('Medicinteknik i Mälardalen')
  })

  it("keeps a sole trader's personal number from the others", () => {
    const winner = example.award.supplierId ?? ''
    const text = noticeText(answered(example, { [`suppliers.${winner}.orgNr`]: '811228-9874' })) ?? ''
    expect(text).toContain('anta anbudet från Kalibreringstjänst Nord AB (exempel).')
    expect(text).not.toContain('811228')
  })

  it('waits until the reason is written', () => {
    expect(noticeText(answered(example, { 'award.reason': '' }))).toBeUndefined()
  })

  it('tells of a cancellation without naming a winner', () => {
    const cancelled = answered(example, {
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Behovet försvann.',
    })
    const text = noticeText(cancelled) ?? ''
    expect(text).toContain('avbryta upphandlingen')
    expect(text).toContain('Skäl: Behovet försvann.')
    expect(text).not.toContain('Kalibreringstjänst')
  })
})
