import { expect, it } from 'vitest'
import { addressesIn, receiversOf } from '../../../src/inquiry/email.ts'
import { notInDraft } from '../../../src/inquiry/receiver-words.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

it.each([
  ['anna@nord.example', ['anna@nord.example'], []],
  ['Anna Ek <anna.ek@nord.example>', ['anna.ek@nord.example'], []],
  ['Anna Ek, anna@nord.example.', ['anna@nord.example'], []],
  ['mailto:anna+bud@sub.nord.example?subject=x', ['anna+bud@sub.nord.example'], []],
  ['anna@nord.example, bo@nord.example', ['anna@nord.example', 'bo@nord.example'], []],
  ['anna@nord.example;ANNA@nord.example', ['ANNA@nord.example'], []],
  ['anna@nord.example\r\nBcc: bo@nord.example', ['anna@nord.example', 'bo@nord.example'], []],
  ['\'anna@nord.example\' "bo@nord.example"', ['anna@nord.example', 'bo@nord.example'], []],
  ['Anna Ek', [], []],
  ['anna @ nord', [], []],
  ['anna@nord', [], ['anna@nord']],
  ['anna@@nord.example', [], ['anna@@nord.example']],
  ['anna..ek@nord.example', [], ['anna..ek@nord.example']],
  ['åsa@nord.example, bo@nord.example', ['bo@nord.example'], ['åsa@nord.example']],
  ['bo@nörd.example', [], ['bo@nörd.example']],
  ['"anna ek"@nord.example', [], ['"anna ek"@nord.example']],
  ['anna"ek@nord.example', [], ['anna"ek@nord.example']],
  ['anna@nord.exampleö', [], ['anna@nord.exampleö']],
  [undefined, [], []],
])('the addresses in %j are %j, and %j cannot be written', (contact, writable, unwritable) => {
  expect(addressesIn(contact)).toEqual({ writable, unwritable })
})

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'

function receivers(own: string, other: string) {
  const found = answered(exampleCase(), {
    [`suppliers.${nord}.contact`]: own,
    [`suppliers.${medi}.contact`]: other,
  })
  const supplier = found.suppliers.find(({ id }) => id === nord)
  return supplier === undefined ? undefined : receiversOf(found, supplier)
}

it('goes to all of a supplier’s own addresses, and to none that another supplier reads', () => {
  expect(receivers('a@nord.example, b@nord.example', 'c@medi.example')).toEqual({
    to: ['a@nord.example', 'b@nord.example'],
    unwritable: [],
    shared: [],
  })
  const both = receivers('a@nord.example, C@medi.example', 'c@medi.example')
  expect(both).toEqual({ to: ['a@nord.example'], unwritable: [], shared: ['C@medi.example'] })
  // An agent for both has one address: what is for either of them goes there.
  expect(receivers('c@ombud.example', 'c@ombud.example')?.to).toEqual(['c@ombud.example'])
})

it('says by name what the draft does not have', () => {
  expect(notInDraft({ to: [], unwritable: ['åsa@nord.example'], shared: [] })).toEqual([
    '”åsa@nord.example” går inte att skriva i ett utkast. Rätta den, eller skriv in den i e-postprogrammet.',
  ])
  expect(notInDraft({ to: ['a@b.se'], unwritable: ['x@', 'y@'], shared: ['c@d.se'] })).toEqual([
    '”x@” och ”y@” går inte att skriva i ett utkast. Rätta dem, eller skriv in dem i e-postprogrammet.',
    '”c@d.se” står också hos en annan leverantör i ärendet och är inte med i utkastet.',
  ])
  expect(notInDraft({ to: ['a@b.se'], unwritable: [], shared: [] })).toEqual([])
})
