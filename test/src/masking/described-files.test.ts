import { describe, expect, it } from 'vitest'
import type { Attachment, Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { at, undecided, winnerId } from '../../support/cases/masked.ts'

const { today, ...options } = at
const textOf = (found: Case): string =>
  textsOf(maskedRecordOf(found, today, options).document)
    .join('\n')
    .replaceAll('\u00A0', ' ')
const name =
  exampleCase()
    .suppliers.find(({ id }) => id === winnerId)
    ?.name?.replace(' (exempel)', '') ?? ''

function told(found: Case, file: Partial<Attachment>): Case {
  const row = { id: 'f', name: 'svar.pdf', size: 1, sha256: 'ab'.repeat(32), ...file }
  return { ...found, attachments: [row] }
}

describe('what is told of a file, in a masked copy', () => {
  const file = {
    kind: `Fråga från ${name}`,
    way: 'in' as const,
    party: `Ida Ström, ${name}`,
    on: '2026-12-03',
  }

  it('is masked where it names a supplier that is masked, also who stands there with it', () => {
    const masked = answered(exampleCase(), { [`record.masks.namn-${winnerId}.take`]: 'yes' })
    for (const found of [told(masked, file), told(undecided(), file)]) {
      const text = textOf(found)
      expect(text).not.toContain(name)
      expect(text).not.toContain('Ida Ström')
    }
    expect(textOf(told(masked, file))).toMatch(/Fråga från ██████ [^\n]*\. Inkommen 2026-12-03, från ██████/)
    expect(textOf(told(exampleCase(), file))).toContain(`från Ida Ström, ${name}`)
  })

  it('is masked where its address is the supplier’s', () => {
    const contact = { [`suppliers.${winnerId}.contact`]: 'Bo Ek, bo@kalnord.example' }
    const found = told(answered(undecided(), contact), { way: 'in', party: 'Ida Ström, ida@kalnord.example' })
    expect(textOf(found)).not.toMatch(/Ida Ström|kalnord/)
  })
})
