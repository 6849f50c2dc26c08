import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import { beginCase, firstStart, openTask, rowIds, shown } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
beforeEach(() => {
  days = overDays()
})
afterEach(() => days.close())

const leave = () => days.page().keyboard.press('Tab')
const text = async (selector: string): Promise<string> =>
  (await days.page().locator(selector).innerText()).replaceAll('\u00A0', ' ')

/** A service at one price, begun on 2026-11-20 under the law alone. */
async function begin(kronor: string, clock = '2026-11-20T09:00', profile = 'law-only'): Promise<void> {
  await days.open(clock)
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, profile)
  await beginCase(page, keys)
  await keys.type('subject.title', 'Flyttstädning av vårdcentral')
  await keys.choose('subject.category', 'services')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', kronor)
  await keys.choose('value.hasOption', 'no')
  await keys.choose('value.recurring', 'no')
}

/** To a field above where the keyboard is. */
const backTo = (id: string) => days.page().locator(`#${id}`).focus()

describe('the rules of the day the procurement began', () => {
  it('are told of when the day is changed, until they are read or the day is changed back', async () => {
    await begin('650 000')
    const { page, keys } = { page: days.page(), keys: days.keys() }
    // The page knows the value: it asks what is asked above 100 000 kr.
    await page.locator('#f-subject-periodEnd').waitFor()
    expect(await page.locator('.changed').count()).toBe(0)
    await backTo('f-subject-title')
    await keys.type('subject.startDate', '2021-06-01')
    await leave()
    await page.locator('.changed').waitFor()
    const told = await text('.changed')
    expect(told).toContain('Nu: Högst 615 312 kr (1 januari 2020–31 december 2021)')
    expect(told).toContain('Förut: Under 700 000 kr (från 1 februari 2022)')
    expect(told).toContain('Räcker beloppet?\nNu: Nej\nFörut: Ja')
    expect(await axeProblems(page, 'page')).toEqual([])
    // It is still there when the person has been to another page.
    await openTask(page, keys, 'forfragan')
    await openTask(page, keys, 'arende')
    expect(await text('.changed')).toContain('615 312')
    await backTo('f-subject-title')
    await keys.type('subject.startDate', '2026-11-20')
    await leave()
    await page.locator('.changed').waitFor({ state: 'detached' })
    await backTo('f-subject-title')
    await keys.type('subject.startDate', '2021-06-01')
    await leave()
    await keys.press('Jag har läst')
    await page.locator('.changed').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-subject-startDate')
  })
})

describe('a voluntary notice', () => {
  it('is offered where a ground is stated, and holds the contract back until the standstill is over', async () => {
    await begin('800 000', '2026-11-26T09:00')
    const { page, keys } = { page: days.page(), keys: days.keys() }
    await backTo('f-subject-title')
    await keys.type('subject.startDate', '2026-11-20')
    await openTask(page, keys, 'underrattelse')
    expect(await page.locator('#f-notice-voluntaryOn').count()).toBe(0)
    await openTask(page, keys, 'skal')
    if ((await page.locator('#f-reason-way').count()) > 0) await keys.choose('reason.way', 'ground')
    await keys.choose('reason.ground', 'urgency')
    await openTask(page, keys, 'underrattelse')
    await keys.type('notice.voluntaryOn', '2026-11-25')
    await leave()
    await page.getByText('Vänta med avtalet till 8 december 2026.').waitFor()
    await keys.type('notice.voluntaryIn', 'Annonsdatabasen (exempel)')
    await keys.type('contract.signedOn', '2026-12-07')
    await leave()
    await page.getByText('Avtalet tecknades för tidigt. Det fick tecknas tidigast 8 december 2026.').waitFor()
    expect(await axeProblems(page, 'page')).toEqual([])
    await backTo('f-notice-voluntaryIn')
    await keys.type('contract.signedOn', '2026-12-08')
    await leave()
    await page.getByText('Avtalet tecknades för tidigt.').waitFor({ state: 'detached' })
    await page
      .getByText('Dokumentationen ska vara klar senast 7 januari 2027, 30 dagar efter avtalet.')
      .waitFor()
  })
})

describe('a bid over a line that the estimate was under', () => {
  async function bidding(price: string, estimate = '90 000', profile = 'law-only'): Promise<void> {
    await begin(estimate, '2026-11-20T09:00', profile)
    const { page, keys } = { page: days.page(), keys: days.keys() }
    await openTask(page, keys, 'forfragan')
    const spare = (await rowIds(page, 'suppliers', 'name'))[0] ?? ''
    await keys.type(`suppliers.${spare}.name`, 'Renskrubbat AB (exempel)')
    await keys.type(`suppliers.${spare}.orgNr`, '559999-9207')
    const id = (await rowIds(page, 'suppliers', 'name'))[0] ?? spare
    await keys.choose(`suppliers.${id}.answer`, 'bid')
    await openTask(page, keys, 'underrattelse')
    await keys.choose('award.supplierId', id)
    await keys.press('Blev priset ett annat än ni räknade med?')
    await keys.type(`suppliers.${id}.bid.totalOre`, price)
    await leave()
  }

  it('opens the questions of the higher value on the page where the price is typed', async () => {
    await bidding('118 000')
    const { page, keys } = { page: days.page(), keys: days.keys() }
    await page.getByRole('heading', { name: 'Anbudet är dyrare än ni räknade med' }).waitFor()
    const over = await text('.over-lines')
    for (const part of ['90 000 kr', '100 000 kr', '118 000 kr']) expect(over).toContain(part)
    expect(await text('.over-law')).toContain('5 kap. 5 §')
    expect(await axeProblems(page, 'page')).toEqual([])
    await keys.type('value.estimateHow', 'Förra årets faktura var 84 000 kr.')
    await page.locator('#f-award-reason').waitFor()
    await openTask(page, keys, 'dokumentation')
    await page.getByText('Dokumentationen ska vara klar senast 30 dagar efter avtalet.').waitFor()
  })

  it('says over the limit that a person has to judge before the bid is accepted, and what to do instead', async () => {
    await bidding('720 000')
    const { page, keys } = { page: days.page(), keys: days.keys() }
    await page.getByText('Anta inte anbudet än. Programmet kan inte avgöra om det får antas.').waitFor()
    await keys.press('Motivera ett undantag eller lämna över')
    await shown(page, 'skal')
  })

  it('keeps what is being answered where it is, though the policy wants bids compared on a page of their own', async () => {
    await bidding('120 000', '60 000', 'region-stockholm')
    const { page, keys } = { page: days.page(), keys: days.keys() }
    await page.getByText('Sedan finns pris, vinnare och skäl under').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
    expect(await page.locator('[id$="-bid-totalOre"]').isVisible()).toBe(true)
    expect(await page.locator('#f-award-supplierId').isVisible()).toBe(true)
    expect(await axeProblems(page, 'page')).toEqual([])
    await keys.type('award.reason', 'Det enda anbudet. Det uppfyller kraven.')
    await keys.type('contract.signedOn', '2026-11-20')
    await leave()
    await page.getByText('Avtalet är redan tecknat. Gör så här nu:').waitFor()
    expect(await page.getByText('innan avtalet tecknas').count()).toBe(0)
    // Come back to, the page says where the answers are.
    await openTask(page, keys, 'arende')
    expect(await text('main')).toContain('Med det antagna anbudet är värdet 120 000 kr')
    expect(await text('main')).toContain('ska dokumenteras')
    expect(await text('main')).not.toContain('kräver ingen dokumentation')
    expect(await text('.task-list')).toMatch(/Underrätta och teckna avtal[\s,]*Pågår/)
    await openTask(page, keys, 'underrattelse')
    await page.getByText('Avtalet är redan tecknat. Gör så här nu:').waitFor()
    expect(await axeProblems(page, 'page')).toEqual([])
  })
})
