import { describe, expect, it } from 'vitest'
import { maskVatNr, parseVatNr, vatRemark } from '../../../../src/domain/suppliers/vat-nr.ts'

const read = (text: string): string => {
  const result = parseVatNr(text)
  return result.ok ? result.value : result.problem
}

describe('a VAT number', () => {
  it.each([
    ['SE559999900901', 'SE559999900901'],
    ['se 559999-9009 01', 'SE559999900901'],
    ['DE 123456789', 'DE123456789'],
    ['FR 1A 123 456 789', 'FR1A123456789'],
    ['NL123456789B01', 'NL123456789B01'],
    ['NO 999 888 777 MVA', 'NO 999 888 777 MVA'],
    ['CHE-123.456.789', 'CHE-123.456.789'],
  ])('%s is kept as %s', (text, kept) => {
    expect(read(text)).toBe(kept)
  })

  it.each([
    ['SE5599999009', /01/],
    ['SE559999900902', /01/],
    ['SE559999900801', /Kontrollsiffran/],
    ['DE12345', /Efter DE/],
    ['FI1234567A', /Efter FI/],
  ])('%s is told what is wrong with it', (text, sentence) => {
    expect(read(text)).toMatch(sentence)
  })

  it('of another number is remarked on, with what may make it right', () => {
    expect(vatRemark('SE559999900901', '559999-9108')).toMatch(
      /559999-9009, inte till 559999-9108.*momsgrupp/,
    )
    expect(vatRemark('SE559999900901', '559999-9009')).toBeUndefined()
    expect(vatRemark('DE123456789', '559999-9009')).toBeUndefined()
    expect(vatRemark('SE559999900901', undefined)).toBeUndefined()
  })

  it('of a sole trader is hidden as the personal number in it is', () => {
    expect(maskVatNr('SE850101123601')).toBe('SE850101****01')
    expect(maskVatNr('SE559999900901')).toBe('SE559999900901')
    expect(vatRemark('SE850101123601', '559999-9009')).not.toContain('1236')
  })
})
