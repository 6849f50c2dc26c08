import { describe, expect, it } from 'vitest'
import type { Identity } from '../../../../src/domain/suppliers/identity.ts'
import { kindOf } from '../../../../src/domain/suppliers/kind.ts'

describe('what a supplier is', () => {
  it.each<[string, Identity, string]>([
    ['a company', { orgNr: '559999-9108' }, 'company'],
    ['a company of which Sweden is said', { orgNr: '559999-9108', country: 'Sverige' }, 'company'],
    ['a sole trader', { orgNr: '850101-1236' }, 'sole-trader'],
    ['a sole trader with a coordination number', { orgNr: '850161-1233' }, 'sole-trader'],
    ['one with a number of another country', { country: 'Danmark', foreignId: 'DK12345678' }, 'foreign'],
    ['one whose country alone is known', { country: 'Norge' }, 'foreign'],
    ['one whose foreign number alone is known', { foreignId: 'DK12345678' }, 'foreign'],
    [
      'a branch of a foreign company, with a Swedish number: looked up in Sweden',
      { orgNr: '559999-9108', country: 'Norge' },
      'company',
    ],
    [
      'a Swedish number in the field for foreign ones',
      { country: 'Sverige', foreignId: '850101-1236' },
      'sole-trader',
    ],
    ['a Swedish-looking number of which no country is said', { foreignId: '850101-1236' }, 'foreign'],
    ['one of which only the name is known', { name: 'Alfa AB (exempel)' }, 'company'],
  ])('%s', (_name, supplier, kind) => {
    expect(kindOf(supplier)).toBe(kind)
  })
})
