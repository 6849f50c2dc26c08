import { describe, expect, it } from 'vitest'
import { formOf, isOrgNr, isPersonalNumber, maskOrgNr, parseOrgNr } from '../../../src/domain/org-nr.ts'

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

  it.each([
    ['850101-1236', '850101-1236'],
    ['19850101-1236', '850101-1236'],
    ['8501011236', '850101-1236'],
    ['850101+1236', '850101-1236'],
    ['198501611233', '850161-1233'],
  ])('reads a personal or coordination number: %s', (text, read) => {
    expect(number(text)).toBe(read)
    expect(isPersonalNumber(number(text))).toBe(true)
  })

  it.each([
    ['a month that does not exist', '851301-1232'],
    ['a day that does not exist', '850132-1239'],
    ['a century before an organisation number', '195599999009'],
    ['the mark of organisations before a personal number', '168501011236'],
  ])('refuses %s', (_, text) => {
    expect(number(text)).toContain('varken ett organisationsnummer eller ett personnummer')
  })

  it('keeps a number of a stored case that it would not read today', () => {
    expect(isOrgNr('851301-1232')).toBe(true)
    expect(isOrgNr('559999-9008')).toBe(false)
    expect(isOrgNr('5599999009')).toBe(false)
  })

  it('knows a sole trader by the third digit', () => {
    expect(isPersonalNumber(number('900101-0017'))).toBe(true)
    expect(isPersonalNumber(number('559999-9009'))).toBe(false)
    expect(maskOrgNr('850101-1236')).toBe('850101-****')
  })

  it('tells what a number is usually given to', () => {
    expect([
      formOf('559999-9009'),
      formOf('232100-0016'),
      formOf('850101-1236'),
      formOf('459999-9000'),
    ]).toEqual([
      'aktiebolag',
      'stat, region, kommun eller församling',
      'personnummer – personuppgift',
      undefined,
    ])
  })
})
