import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { inquiryText } from '../../../src/inquiry/document.ts'
import { lastSent, noteSending } from '../../../src/inquiry/sending.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const written = (): Case =>
  answered(aCase(), {
    'subject.title': 'Stolar',
    'inquiry.need': 'Tolv stolar.',
    'inquiry.lastDay': '2026-12-07',
  })

const step = (before: Case, texts: Readonly<Record<string, string>>, today = '2026-11-23'): Case =>
  noteSending(before, answered(before, texts), today)

describe('what is noted of a sent text', () => {
  it('is the text as it was when the day of sending was given', () => {
    const sent = step(written(), { 'inquiry.sentOn': '2026-11-23' })
    expect(sent.inquiry.sendings).toEqual([{ id: 'first', on: '2026-11-23', text: inquiryText(written()) }])
    expect(sent.inquiry.changedOn).toBeUndefined()
  })

  it('is nothing where the text was not written here', () => {
    const plain = answered(aCase(), { 'subject.title': 'Stolar' })
    expect(step(plain, { 'inquiry.sentOn': '2026-11-23' }).inquiry.sendings).toBeUndefined()
  })

  it('is the day of the first change after it, until the text is as it was', () => {
    const sent = step(written(), { 'inquiry.sentOn': '2026-11-23' })
    const changed = step(sent, { 'inquiry.need': 'Fjorton stolar.' }, '2026-11-25')
    expect(changed.inquiry.changedOn).toBe('2026-11-25')
    expect(step(changed, { 'inquiry.quantity': '14' }, '2026-11-27').inquiry.changedOn).toBe('2026-11-25')
    expect(step(changed, { 'inquiry.need': 'Tolv stolar.' }, '2026-11-27').inquiry.changedOn).toBeUndefined()
  })

  it.each([
    ['another last day', { 'inquiry.lastDay': '2026-12-14' }, true],
    ['another title', { 'subject.title': 'Kontorsstolar' }, true],
    ['an answer that does not go out', { 'inquiry.evidence': 'E-postlådan' }, false],
    ['another day of sending', { 'inquiry.sentOn': '2026-11-22' }, false],
  ])('counts %s', (_, texts, isChange) => {
    const sent = step(written(), { 'inquiry.sentOn': '2026-11-23' })
    expect(step(sent, texts, '2026-11-25').inquiry.changedOn !== undefined).toBe(isChange)
  })

  it('ends with the new text sent to all', () => {
    const sent = step(written(), { 'inquiry.sentOn': '2026-11-23' })
    const changed = step(sent, { 'inquiry.need': 'Fjorton stolar.' }, '2026-11-25')
    const again = step(
      changed,
      { 'inquiry.sendings.b.on': '2026-11-26', 'inquiry.sendings.b.text': inquiryText(changed) },
      '2026-11-26',
    )
    expect(again.inquiry.changedOn).toBeUndefined()
    expect(lastSent(again)?.on).toBe('2026-11-26')
    expect(again.inquiry.sentOn).toBe('2026-11-23')
  })

  it('follows a day of sending that is mended, and goes with one that is taken away', () => {
    const sent = step(written(), { 'inquiry.sentOn': '2026-11-23' })
    expect(step(sent, { 'inquiry.sentOn': '2026-11-22' }).inquiry.sendings?.[0]?.on).toBe('2026-11-22')
    const gone = step(sent, { 'inquiry.sentOn': '' })
    expect(gone.inquiry.sendings).toBeUndefined()
    expect(gone.inquiry.changedOn).toBeUndefined()
  })
})
