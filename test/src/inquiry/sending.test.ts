import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { inquiryText } from '../../../src/inquiry/document.ts'
import { lastSent, noteSending } from '../../../src/inquiry/sending.ts'
import { aCase, answered } from '../../support/cases/builder.ts'

const unsaved = (): Case =>
  answered(aCase(), {
    'subject.title': 'Stolar',
    'inquiry.need': 'Tolv stolar.',
    'inquiry.lastDay': '2026-12-07',
  })

const saved = (found: Case, on = '2026-11-22'): Case =>
  answered(found, { 'inquiry.saved.on': on, 'inquiry.saved.text': inquiryText(found) })

const written = (): Case => saved(unsaved())

const step = (before: Case, texts: Readonly<Record<string, string>>, today = '2026-11-23'): Case =>
  noteSending(before, answered(before, texts), today)

describe('what is noted of a sent text', () => {
  it('is the text as it was last saved, when the day of sending is given', () => {
    const sent = step(written(), { 'inquiry.sentOn': '2026-11-23' })
    expect(sent.inquiry.sendings).toEqual([{ id: 'first', on: '2026-11-23', text: inquiryText(written()) }])
    expect(sent.inquiry.changedOn).toBeUndefined()
  })

  it('is nothing of a text that was never saved, or was saved after the day', () => {
    const sentOn = { 'inquiry.sentOn': '2026-11-23' }
    expect(step(unsaved(), sentOn).inquiry.sendings).toBeUndefined()
    expect(step(saved(unsaved(), '2026-11-24'), sentOn).inquiry.sendings).toBeUndefined()
  })

  it('is the saved text and not a later one, which is said to be changed', () => {
    const edited = step(written(), { 'inquiry.need': 'Fjorton stolar.' })
    const sent = step(edited, { 'inquiry.sentOn': '2026-11-23' })
    expect(sent.inquiry.sendings?.[0]?.text).toBe(inquiryText(written()))
    expect(sent.inquiry.changedOn).toBe('2026-11-23')
  })

  it('is not called changed where an older program worded it otherwise, until the person edits it', () => {
    const older = answered(written(), {
      'inquiry.sentOn': '2026-11-23',
      'inquiry.sendings.first.on': '2026-11-23',
      'inquiry.sendings.first.text': 'Vi vill köpa tolv stolar. Svara senast 7 december.',
    })
    expect(step(older, { 'inquiry.evidence': 'E-postlådan' }).inquiry.changedOn).toBeUndefined()
    expect(step(older, { 'inquiry.need': 'Fjorton stolar.' }).inquiry.changedOn).toBe('2026-11-23')
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
