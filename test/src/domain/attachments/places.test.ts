import { describe, expect, it } from 'vitest'
import { filesAt, filesBelow, keepFiles, placeOf } from '../../../../src/domain/attachments/places.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { aCase } from '../../../support/cases/builder.ts'

const file = (id: string, belongsTo?: string) => ({
  id,
  name: `${id}.pdf`,
  size: 1,
  sha256: 'a'.repeat(64),
  ...(belongsTo === undefined ? {} : { belongsTo }),
})
const found: Case = {
  ...aCase(),
  attachments: [
    file('asked', 'suppliers.s1'),
    file('bid', 'suppliers.s1.bid'),
    file('check', 'suppliers.s1.checks.economy'),
    file('other', 'suppliers.s10.bid'),
    file('whole'),
  ],
  elsewhere: [{ id: 'big', name: 'stor.zip', belongsTo: 'suppliers.s1.bid' }],
}
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

describe('a place for files', () => {
  it.each(['inquiry', 'suppliers.s1', 'suppliers.s1.bid', 'suppliers.s1.checks.economy', 'contract'])(
    '%s is one',
    (path) => expect(placeOf(path)).toBeDefined(),
  )
  it.each([
    '',
    'attachments',
    'suppliers',
    'suppliers.a b.bid',
    'suppliers.s1.name',
    '../contract',
    'contract.x',
  ])('%j is none', (path) => expect(placeOf(path)).toBeUndefined())

  it('has the files that name it, and a row those below it too', () => {
    expect(ids(filesAt(found, 'suppliers.s1'))).toEqual(['asked'])
    expect(ids(filesAt(found, undefined))).toEqual(['whole'])
    expect(ids(filesBelow(found, 'suppliers.s1'))).toEqual(['asked', 'bid', 'check'])
  })
})

it('a row that goes leaves its files with the case, and nobody else’s', () => {
  const kept = keepFiles(found, 'suppliers.s1')
  expect(kept.attachments.map(({ id, belongsTo }) => [id, belongsTo])).toEqual([
    ['asked', undefined],
    ['bid', undefined],
    ['check', undefined],
    ['other', 'suppliers.s10.bid'],
    ['whole', undefined],
  ])
  expect(kept.elsewhere).toEqual([{ id: 'big', name: 'stor.zip', cameFrom: 'suppliers.s1.bid' }])
})
