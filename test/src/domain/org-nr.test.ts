import { describe, expect, it } from 'vitest'
import { isPersonalNumber, parseOrgNr } from '../../../src/domain/org-nr.ts'

const number = (text: string): string => {
  const result = parseOrgNr(text)
  return result.ok ? result.value : result.problem
}

describe('parseOrgNr', () => {
  it.each(['559999-9009', '5599999009', '165599999009', 'SE559999900901', '559999 9009', '559999\u20139009'])(
    'reads %s',
    (text) => {
      expect(number(text)).toBe('559999-9009')
    },
  )

  it('tells a wrong check digit from a wrong length', () => {
    expect(number('559999-9008')).toContain('Kontrollsiffran')
    expect(number('55999')).toContain('tio siffror')
    expect(number('Nord AB')).toContain('tio siffror')
  })

  it('knows a sole trader by the third digit', () => {
    expect(isPersonalNumber(number('900101-0017'))).toBe(true)
    expect(isPersonalNumber(number('559999-9009'))).toBe(false)
  })
})
