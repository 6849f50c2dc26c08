import { unshownFields } from '../../../electron/api/unshown-fields.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Installation } from '../../support/package/two-installations.ts'
import { anInstallation } from '../../support/verify/saved-record.ts'

let place: Installation
let id = ''
beforeEach(async () => {
  ;({ place, id } = await anInstallation('2a'))
})
afterEach(() => place.close())

const unshown = async (): Promise<readonly string[]> => (await place.call('record.unshown', { id })).signs

it('the characters that no font has are known before the PDF is made, and are those it then replaces', async () => {
  expect(await unshown()).toEqual([])
  const text = 'Małgorzata, Ğ, 😀 och 漢字 samt 漢 igen'
  await place.call('case.enter', { id, page: 'arende', entries: [{ path: 'subject.description', text }] })
  const before = await unshown()
  expect(before).toContain('漢')
  expect(before).not.toContain('ł')
  expect(before).toEqual((await place.call('record.save', { id })).replaced)
})

it('the answers that hold them are named', async () => {
  await place.call('case.enter', {
    id,
    page: 'arende',
    entries: [{ path: 'followUp.responsible', text: 'Kim 👍' }],
  })
  const { fields } = await place.call('record.unshown', { id })
  expect(fields).toMatchObject([{ path: 'followUp.responsible' }])
  const found = await place.caseNow(id)
  const also = { ...found, award: { ...found.award, reason: 'Lägst pris 👍' } }
  expect(unshownFields(also, ['👍']).map(({ path }) => path)).toEqual([
    'award.reason',
    'followUp.responsible',
  ])
})
