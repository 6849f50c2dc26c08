import { expect, test } from 'vitest'
import { inquiryDocument } from '../../../src/inquiry/document.ts'
import { inspectPdf } from '../../support/pdf/inspect-pdf.ts'
import { rendered } from '../../support/pdf/rendered.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

test('a paper that goes out follows the same standards, without a fingerprint of the case', async () => {
  const found = answered(exampleCase(), {
    'inquiry.criterion': 'price-and-quality',
    'inquiry.criteria.price.weight': '100',
    'inquiry.requirements.a.text': 'Svenska manualer.',
  })
  const { bytes } = await rendered(inquiryDocument(found, '2026-11-23T09:15:00+01:00'))
  const { examined, problems } = inspectPdf(bytes)
  expect(problems).toEqual([])
  expect(examined).toBeGreaterThan(1000)
  const text = Buffer.from(bytes).toString('latin1')
  expect(text).toContain('pdfuaid:part')
  expect(text).not.toMatch(/casesha256/i)
})
