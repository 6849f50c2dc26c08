import type { Page } from 'playwright'
import { afterEach, describe, expect, it } from 'vitest'
import { axeProblems } from '../support/journey/axe.ts'
import type { Typist } from '../support/journey/keyboard.ts'
import { beginCase, firstStart, openTask, rowIds } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

/** A case on its first page, named and of a kind, by keyboard alone. */
async function begun(category: string): Promise<{ readonly page: Page; readonly keys: Typist }> {
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'law-only')
  await beginCase(page, keys)
  await keys.type('subject.title', 'Ett köp (exempel)')
  if (category === 'concession') {
    await keys.press('Fler uppgifter')
    await keys.choose('subject.law', 'LUK')
    await page.getByText('Det koncessionshavaren beräknas få in, utan moms').waitFor()
  }
  await keys.choose('subject.category', category)
  return { page, keys }
}

const said = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replaceAll('\u00A0', ' ')

describe('the value in sight', () => {
  it('counts a concession by what its holder takes in, and asks nothing else', async () => {
    const { page, keys } = await begun('concession')
    await keys.type('subject.startDate', '2025-06-02')
    await keys.choose('value.parts.base.pricing', 'year')
    await keys.type('value.parts.base.amountOre', '900 000')
    await keys.type('value.parts.base.times', '3')
    await keys.choose('value.hasOption', 'no')
    expect(await page.locator('#f-value-recurring').count()).toBe(0)
    expect(await axeProblems(page, 'arende')).toEqual([])

    await openTask(page, keys, 'varde')
    await keys.press('Lägg till en annan intäkt eller kostnad')
    await page.locator('[id^="f-value-parts-"][id$="-role"]').waitFor()
    const [grant = ''] = await rowIds(page, 'value.parts', 'role')
    await keys.choose(`value.parts.${grant}.role`, 'base')
    await page.getByText('Vilken intäkt?').waitFor()
    await keys.type(`value.parts.${grant}.label`, 'Bidrag från regionen')
    await keys.type(`value.parts.${grant}.amountOre`, '300 000')
    await page.keyboard.press('Tab')
    // Over the limit of that day, 2 994 008 kr, with the grant: said on its row.
    await page.getByText('Här passeras gränsen').waitFor()
    const table = await said(page, '.value-table')
    expect(table).toContain('900 000 kr × 3 år')
    expect(table).toMatch(/Bidrag från regionen.*Här passeras gränsen 2 994 008 kr.*3 000 000 kr/)
    expect(await axeProblems(page, 'varde')).toEqual([])
  })

  it('adds the residual value of what is hired for more than a year', async () => {
    const { page, keys } = await begun('goods')
    await keys.choose('value.parts.base.pricing', 'month')
    await keys.type('value.parts.base.amountOre', '8 000')
    await keys.type('value.parts.base.times', '12')
    await keys.choose('value.hasOption', 'yes')
    await keys.choose('value.recurring', 'no')
    await keys.press('Fler uppgifter')
    await keys.choose('value.parts.base.hire', 'yes')
    await keys.type('value.parts.base.residualOre', '30 000')
    await openTask(page, keys, 'varde')
    await keys.type('value.parts.option-1.times', '6')
    await page.keyboard.press('Tab')
    await page.getByText('Fortsätter hyran under optionen?').waitFor()
    await page.getByText('8 000 kr × 12 månader + restvärde 30 000 kr').waitFor()
    expect(await said(page, '.value-table tfoot')).toContain('174 000 kr')
    await keys.press('Regel och källa för varje rad')
    expect(await said(page, '.row-rules')).toContain(
      'Hyra av vara i mer än 12 månader räknas till hela kostnaden och varans restvärde.',
    )
    expect(await axeProblems(page, 'varde')).toEqual([])
  })

  it('shows close under the limit how little it takes, and which limit that is', async () => {
    const { page, keys } = await begun('services')
    await keys.choose('value.parts.base.pricing', 'total')
    await keys.type('value.parts.base.amountOre', '650 000')
    await keys.choose('value.hasOption', 'no')
    await keys.choose('value.recurring', 'no')
    await openTask(page, keys, 'varde')
    await page.getByText('Hur mycket tål värdet?').waitFor()
    const changes = await said(page, '.change-table')
    expect(changes).toMatch(/Priset 5 % högre under gränsen682 500 kr/)
    expect(changes).toMatch(/Priset 10 % högre över gränsen715 000 kr/)
    expect(await said(page, '.aside')).toContain('Under 700 000 kr')
    expect(await said(page, '.aside')).toContain('LOU 19 a kap. 2 §')
    expect(await axeProblems(page, 'varde')).toEqual([])
  })
})
