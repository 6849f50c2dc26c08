import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePaper } from '../../../electron/api/make-paper.ts'
import { asksOf, type AskedDecision } from '../../../src/decision-paper/asks.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { hardPaper } from '../../support/cases/hard-paper.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { readPdf } from '../../support/pdf/read-pdf.ts'
import { root } from '../../support/root.ts'

const today = '2026-12-10'

const made = async (found: Case, asks?: readonly AskedDecision[]) =>
  makePaper(found, {
    today,
    assets: join(root, 'assets'),
    createdAt: '2026-12-10T08:30:00+01:00',
    caseSha256: 'a1b2c3d4'.repeat(8),
    reference: 'DL-7K3F-92QX',
    asks: asks ?? asksOf(evaluateCase(found, today)),
  })

const long = (sentence: string): string => `${sentence} `.repeat(40).trim()

/** Sent back with much to say, and with much said to it. */
function cameBack(): Case {
  const found = hardPaper()
  const answer = {
    id: 'answer-1',
    answer: 'send-back' as const,
    comment: long('Varför just den leverantören?'),
    name: 'Maria Lind (exempel)',
    on: today,
    givenAt: '2026-12-10T08:00:00+01:00',
    takenInAt: '2026-12-10T08:10:00+01:00',
    reference: 'DL-1',
    caseSha256: 'a'.repeat(64),
    fingerprint: 'AAAA',
  }
  const replies = [{ id: 'answer-1', text: long('De andra klarar inte kraven.') }]
  const facts = [{ id: 'why', term: 'Varför direkt', value: long('Av ett annat skäl.') }]
  const sent = { id: 'sent-1', at: '2026-12-10T07:00:00+01:00', form: 'package' as const, facts }
  const { reference, caseSha256 } = answer
  return {
    ...found,
    decision: { ...found.decision, sent: [{ ...sent, reference, caseSha256 }], answers: [answer], replies },
  }
}

/** The lowest 20 mm, in points. */
const free = (20 * 72) / 25.4

describe('the page to sign', { timeout: 60_000 }, () => {
  test.each<[string, () => Case, readonly AskedDecision[] | undefined]>([
    ['the example', exampleCase, undefined],
    ['a hard case that asks for three decisions', hardPaper, ['begin', 'inquiry', 'award']],
    ['a hard case that came back once', cameBack, undefined],
  ])(
    'of %s has the place to sign on its first page, conforms, and leaves the lower edge free',
    async (_name, found, asks) => {
      const { bytes, replaced } = await made(found(), asks)
      expect(inspectPdf(bytes).problems).toEqual([])
      expect(replaced).toEqual([])
      const { pages } = await readPdf(bytes)
      for (const { items } of pages)
        for (const { y, text: words } of items) expect(y, words).toBeGreaterThan(free)
      const first = (pages[0]?.items ?? []).map(({ text }) => text).join(' ')
      for (const words of ['Referens DL-7K3F-92QX', 'Datum och namnteckning', 'Punkt i delegationsordningen'])
        expect(first).toContain(words)
    },
  )

  test('is one page of the example, and of a hard case has all that was cut on the pages after it', async () => {
    const example = await readPdf((await made(exampleCase())).bytes)
    expect(example.pages).toHaveLength(1)
    expect(example.text).not.toContain('förkortat')
    const hard = await readPdf((await made(hardPaper())).bytes)
    const first = (hard.pages[0]?.items ?? []).map(({ text }) => text).join(' ')
    expect(first).toContain('bilagan')
    expect(first.replaceAll('\u00A0', ' ')).toContain('för 396 000 kr.')
    expect(hard.pages.length).toBeGreaterThan(1)
    expect(hard.text.split('De billigare klarar inte kraven.').length).toBeGreaterThan(100)
  })

  test('has no appendix where all is there, and tells nothing of sums that nobody reads', async () => {
    const { text } = await readPdf((await made(exampleCase())).bytes)
    expect(text).not.toContain('SHA-256')
    expect(text.replaceAll('\u00A0', ' ')).toContain('Option: 11 500 kr × 12 månader')
    expect(text).toContain('Avtalstid: 2027-01-01')
    expect(text.replaceAll('\u00A0', ' ').replaceAll('\n', ' ')).toContain('Anbudet kostar 18 000 kr mindre')
  })

  test('has the same bytes each time', async () => {
    expect((await made(exampleCase())).bytes).toEqual((await made(exampleCase())).bytes)
  })
})
