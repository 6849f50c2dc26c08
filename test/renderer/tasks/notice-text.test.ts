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
