import { describe, expect, it } from 'vitest'
import { followUpSection } from '../../../../src/record/sections/follow-up.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const option = 'followUp.evaluations.option-option-1'
const said = (texts: Readonly<Record<string, string>>): string =>
  JSON.stringify(followUpSection(answered(exampleCase(), texts)))

describe('an option in the record of the follow-up', () => {
  it('that is used without a look back at the contract is said to be so', () => {
    const used = said({ [`${option}.use`]: 'yes' })
    expect(used).toContain('Optionen används: Ja')
    expect(used).toContain('Avtalet är inte utvärderat')
  })

  it('that is used after one says what it came to', () => {
    const made = said({ [`${option}.use`]: 'yes', [`${option}.result`]: 'Priset har följt avtalet.' })
    expect(made).toContain('Priset har följt avtalet.')
    expect(made).not.toContain('inte utvärderat')
  })
})
