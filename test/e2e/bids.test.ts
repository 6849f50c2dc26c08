import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readCaseFile, writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { firstStart, focused, openTask } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

const nord = '019aad84-5a00-7000-8000-000000000011'
const medi = '019aad84-5a00-7000-8000-000000000012'
const pump = '019aad84-5a00-7000-8000-000000000013'
const bid = (id: string, name: string): string => `suppliers.${id}.bid.${name}`

let days: Days
afterEach(() => days.close())

/** The example as it was when the inquiry had been sent: three asked, price and service weighed, no answer yet. */
function asked(): Case {
  const { suppliers, award: _award, decision, notice: _notice, contract: _contract, ...rest } = exampleCase()
  const { outcome: _outcome, decidedOn: _on, ...people } = decision
  const fresh = {
    ...rest,
    suppliers: suppliers.map(({ id, name, orgNr }) => ({ id, name, orgNr })),
    award: {},
    decision: people,
    notice: {},
    contract: {},
  }
  return answered(
    { ...fresh, record: {} },
    {
      'inquiry.criterion': 'price-and-quality',
      'inquiry.criteria.price.weight': '60',
      'inquiry.criteria.service.name': 'Service',
      'inquiry.criteria.service.weight': '40',
    },
  )
}

async function begin(clock: string, found: Case): Promise<void> {
  days = overDays()
  await days.open(clock)
  await firstStart(days.page(), 'region-stockholm')
  const made = await call('file.import', { text: writeCaseFile(found) })
  expect(made.ok).toBe(true)
  await days.page().reload()
  await days.keys().press(found.subject.title ?? '')
  await openTask(days.page(), days.keys(), 'anbud')
}

type Called = { readonly ok: boolean; readonly error?: { readonly message: string } }

/** Calls the privileged side as the page's own script could. */
const call = (channel: string, args: unknown): Promise<Called> =>
  days.page().evaluate<Called>(`window.direktlots.call(${JSON.stringify(channel)}, ${JSON.stringify(args)})`)

async function tender(id: string, on: string, at: string, kronor: string): Promise<void> {
  const keys = days.keys()
  await keys.choose(`suppliers.${id}.answer`, 'bid')
  await keys.type(bid(id, 'receivedOn'), on)
  await keys.type(bid(id, 'receivedAt'), at)
  await keys.type(bid(id, 'unitPriceOre'), kronor)
}

const table = () => days.page().getByRole('region', { name: 'Anbuden jämförda' })

async function saved(): Promise<Case> {
  const path = join(await mkdtemp(join(tmpdir(), 'direktlots-bids-')), 'case.json')
  await openTask(days.page(), days.keys(), 'dokumentation')
  await days.desktop().answerSave(path)
  await days.keys().press('Spara ärendefil…')
  await days.page().getByText(path, { exact: false }).first().waitFor()
  const read = readCaseFile(await readFile(path, 'utf8'))
  if (!read.ok) throw new Error(read.problem)
  return read.case
}

describe('bids', () => {
  it('three with weights, one late: a winner that is not the best needs its own reason, and the decision locks them', async () => {
    await begin('2026-12-08T09:30', asked())
    const [page, keys] = [days.page(), days.keys()]
    await tender(nord, '2026-12-07', '10:02', '11 000')
    await tender(medi, '2026-12-07', '15:40', '12 000')
    await keys.choose(`suppliers.${pump}.answer`, 'bid')
    await page.getByText('Priserna ställs bredvid varandra när alla svar och priser är ifyllda.').waitFor()
    expect(await table().count()).toBe(0)
    await tender(pump, '2026-12-08', '08:10', '11 900')
    await keys.type(bid(pump, 'note'), 'Budet stod still i snön; alla fick veta att anbudet tas upp.')
    await table().waitFor()
    await page.getByText('Anbudet kom in 8 december 2026 klockan 08:10, efter sista dagen').first().waitFor()

    for (const [id, points] of [
      [nord, '60'],
      [medi, '95'],
      [pump, '70'],
    ] as const) {
      await keys.type(bid(id, 'scores.service.points'), points)
      await keys.type(bid(id, 'scores.service.reason'), 'Se avsnitt 3 i anbudet om inställelsetid.')
    }
    // 396 000 of 432 000 is 91,67 points: 91,67 × 60 % + 95 × 40 %.
    await page.getByRole('region', { name: 'Poängen vägda' }).getByText('93,002').waitFor()
    await page.getByText('Medicinteknik i Mälardalen AB (exempel) har flest poäng.').waitFor()

    await keys.choose('award.supplierId', nord)
    await keys.type('award.reason', 'Lägst pris, och servicen uppfyller kravet.')
    await keys.type('award.notBestReason', 'Medicinteknik drog ner sin bemanning efter anbudet.')
    await page.waitForFunction(
      (field) => (document.getElementById(field) as HTMLTextAreaElement | null)?.value.startsWith('Medicin'),
      `f-suppliers-${medi}-bid-outcomeReason`,
    )
    expect(await axeProblems(page, 'anbud')).toEqual([])
    await openTask(page, keys, 'beslut')
    await keys.choose('decision.outcome', 'award')
    await page.getByText('Valt, men inte infört.').waitFor()
    // To choose is only to choose, and the choice stays while another page is looked at.
    await openTask(page, keys, 'anbud')
    expect(await page.getByText('Anbuden är låsta').count()).toBe(0)
    await openTask(page, keys, 'beslut')
    expect(await page.locator('#f-decision-outcome input[value="award"]').isChecked()).toBe(true)
    expect(await axeProblems(page, 'beslut chosen')).toEqual([])
    await keys.press('Beslutet är fattat')
    await page.getByText('Vill du besluta något annat: ta tillbaka beslutet').waitFor()
    expect(await page.locator('#f-decision-outcome input').count()).toBe(0)
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('f-decision-outcome')
    expect(await axeProblems(page, 'beslut')).toEqual([])
    await openTask(page, keys, 'forfragan')
    expect(
      await page.locator(`#f-suppliers-${medi}-name input, input#f-suppliers-${medi}-name`).count(),
    ).toBe(0)
    expect(await page.getByRole('button', { name: 'Lägg till en leverantör' }).count()).toBe(0)
    expect(await axeProblems(page, 'forfragan')).toEqual([])
    await openTask(page, keys, 'anbud')
    await page.getByText('Anbuden är låsta. Beslutet är daterat 8 december 2026.').waitFor()
    expect(await page.locator(`input#f-suppliers-${medi}-bid-unitPriceOre`).count()).toBe(0)
    const entries = [{ path: bid(medi, 'unitPriceOre'), text: '1' }]
    const forced = await call('case.enter', { id: exampleCase().id, page: 'anbud', entries })
    expect(forced.error?.message).toContain('Anbuden är låsta så som de kom in.')

    const found = await saved()
    const bids = found.suppliers.map((supplier) => supplier.bid)
    expect(bids.map((one) => one?.outcome)).toEqual(['accepted', 'not-accepted', 'not-accepted'])
    expect(bids[1]?.outcomeReason).toBe('Medicinteknik drog ner sin bemanning efter anbudet.')
    expect(bids.map((one) => one?.registeredAt?.slice(0, 13))).toEqual(Array(3).fill('2026-12-08T09'))
    expect(found.award.firstComparedAt?.slice(0, 13)).toBe('2026-12-08T09')

    await openTask(page, keys, 'anbud')
    await keys.press('Ta tillbaka beslutet')
    await page.getByLabel('Varför tas beslutet tillbaka?').fill('Priset var fel avskrivet från anbudet.')
    await page.getByRole('button', { name: 'Ta tillbaka beslutet' }).press('Enter')
    await page.getByText('Anbuden är låsta.').waitFor({ state: 'detached' })
    const undone = await saved()
    expect(undone.decision).toMatchObject({
      takenBack: [
        { outcome: 'award', decidedOn: '2026-12-08', reason: 'Priset var fel avskrivet från anbudet.' },
      ],
    })
    expect(undone.decision.outcome).toBeUndefined()
  })

  it('are held apart until the last day is over, unless the person goes on and says why', async () => {
    await begin('2026-12-04T09:30', asked())
    const [page, keys] = [days.page(), days.keys()]
    await tender(nord, '2026-12-03', '10:02', '11 000')
    await tender(medi, '2026-12-04', '08:40', '12 000')
    await page
      .getByText('Priserna ställs bredvid varandra när sista dagen, 7 december 2026, har gått ut.')
      .waitFor()
    expect(await table().count()).toBe(0)
    expect(await page.locator('#f-award-supplierId').count()).toBe(0)
    await keys.press('Jämför ändå')
    await table().waitFor()
    await keys.type('award.earlyReason', 'Pumpservice ringde den 3 december och sa att de inte lämnar anbud.')
    await days.open('2026-12-08T09:00')
    await days.keys().press(exampleCase().subject.title ?? '')
    const found = await saved()
    expect(found.award.firstComparedAt?.slice(0, 10)).toBe('2026-12-04')
    expect(found.award.earlyReason).toContain('Pumpservice ringde')
  })

  it('none: the ways on are offered', async () => {
    await begin('2026-12-08T09:30', asked())
    for (const id of [nord, medi, pump]) await days.keys().choose(`suppliers.${id}.answer`, 'declined')
    await days.page().getByText('Ingen lämnade anbud.', { exact: false }).waitFor()
    await days.page().getByRole('button', { name: 'Fråga fler leverantörer' }).waitFor()
    await days.keys().press('Avbryt upphandlingen')
    await days.page().getByRole('heading', { name: 'Avbryta upphandlingen?' }).waitFor()
    await days.page().locator('main').getByRole('button', { name: 'Avbryt upphandlingen' }).press('Enter')
    await days.page().locator('[data-page="beslut"]').waitFor()
    const main = days.page().locator('main')
    expect(await main.getByRole('heading', { level: 1 }).innerText()).toBe('Avbryt upphandlingen')
    expect(await main.locator('#f-decision-outcome').count()).toBe(0)
    expect(await main.innerText()).not.toContain('återstår')
    await main.locator('#f-decision-cancelKind').selectOption('no-bids')
    await days.keys().type('decision.cancelReason', 'Ingen av de tre tillfrågade lämnade anbud.')
    await main.getByRole('heading', { name: 'Upphandlingen är avbruten' }).waitFor()
  })

  it('a choice to cancel leaves the person where it is made, with why it is', async () => {
    await begin('2026-12-08T09:30', asked())
    const [page, keys] = [days.page(), days.keys()]
    await openTask(page, keys, 'beslut')
    await page.locator('#f-decision-outcome input[value="cancel"]').press('Space')
    await page.locator('#f-decision-cancelKind').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Vem beslutar?')
    expect(await page.locator('.case-state').innerText()).toBe('Avbryts')
    await expect.poll(() => focused(page)).not.toBe('')
  })
})
