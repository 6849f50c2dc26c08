import { afterEach, expect, it } from 'vitest'
import type { Case } from '../../src/domain/case/schema.ts'
import { fieldId } from '../../renderer/components/field-id.ts'
import { launchBrowserHost } from '../support/desktop/browser-host.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { importAndOpen } from '../support/journey/import-case.ts'
import { firstStart, openTask } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'

/** Milliseconds each answer waits: what is done on the page is several answers ahead of what it shows. */
const slow = 500

let days: Days
let wait = 0
afterEach(() => days.close())

/** The example when the first of three bids had been written down. */
function firstBidIn(): Case {
  const { suppliers, award: _award, decision, notice: _notice, contract: _contract, ...rest } = exampleCase()
  const { outcome: _outcome, decidedOn: _on, basedOn: _based, ...people } = decision
  const fresh = {
    ...rest,
    suppliers: suppliers.map(({ id, name, orgNr }) => ({ id, name, orgNr })),
    award: {},
    decision: people,
    notice: {},
    contract: {},
    record: {},
  }
  const bid = `suppliers.${nord}.bid`
  return answered(
    fresh,
    {
      [`suppliers.${nord}.answer`]: 'bid',
      [`${bid}.receivedOn`]: '2026-12-04',
      [`${bid}.receivedAt`]: '10:02',
      [`${bid}.unitPriceOre`]: '11 000',
    },
    '2026-12-04',
  )
}

it('keeps a reason that is typed while answers lag behind, though one of them would have hidden its field', async () => {
  days = overDays(undefined, (options) => launchBrowserHost({ ...options, answersAfter: () => wait }))
  wait = 0
  await days.open('2026-12-08T08:30')
  await firstStart(days.page(), 'region-stockholm')
  await importAndOpen(days, firstBidIn())
  const keys = days.keys()
  await openTask(days.page(), keys, 'anbud')
  wait = slow
  const bid = `suppliers.${medi}.bid`
  await keys.choose(`suppliers.${medi}.answer`, 'bid')
  await keys.type(`${bid}.receivedOn`, '2026-12-07')
  await keys.type(`${bid}.receivedAt`, '15:40')
  // With two prices and no answer from the third, the winner is not asked: until its answer too has come.
  await keys.type(`${bid}.unitPriceOre`, '12 000')
  await keys.choose(`suppliers.${pump}.answer`, 'silent')
  await keys.choose('award.supplierId', nord)
  const reason = 'Lägst pris bland anbuden som uppfyller alla krav i förfrågan. '.repeat(12).trim()
  await keys.type('award.reason', reason)
  expect(await days.page().evaluate(() => document.activeElement?.id)).toBe(fieldId('award.reason'))
  await days.open('2026-12-08T09:00')
  wait = 0
  await days.keys().press(exampleCase().subject.title ?? '')
  await openTask(days.page(), days.keys(), 'anbud')
  const value = (path: string) =>
    days
      .page()
      .locator(`#${fieldId(path)}`)
      .inputValue()
  expect(await value('award.reason')).toBe(reason)
  expect(await value(`${bid}.receivedAt`)).toBe('15:40')
})
