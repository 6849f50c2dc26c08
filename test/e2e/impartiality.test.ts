import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fieldId } from '../../renderer/components/field-id.ts'
import { writeCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { answered } from '../support/cases/builder.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { firstStart, openTask, rowIds } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

let days: Days
afterEach(() => days.close())

const at = 'impartiality.statements'
const mark = 'Absolut sekretess, 19 kap. 3 § OSL'

/** The example with its inquiry sent and its bids in, and nothing decided, opened by keyboard. */
async function begun(clock: string, found: Case): Promise<void> {
  days = overDays()
  await days.open(clock)
  await firstStart(days.page(), 'region-stockholm')
  await days.page().evaluate((text) => {
    const bridge = Reflect.get(window, 'direktlots') as {
      call(channel: string, args: unknown): Promise<unknown>
    }
    return bridge.call('file.import', { text })
  }, writeCaseFile(found))
  await days.page().reload()
  await days.page().locator('h1').first().waitFor()
  await days.keys().press(found.subject.title ?? '')
  await openTask(days.page(), days.keys(), 'jav')
}

const undecided = (): Case =>
  answered(exampleCase(), {
    'contract.signedOn': '',
    'notice.sentOn': '',
    'decision.decidedOn': '',
    'decision.outcome': '',
  })

const focused = (): Promise<string> =>
  days.page().evaluate(() => document.activeElement?.closest('[id^="f-"]')?.id ?? '')

async function saved(button: string, name: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'direktlots-jav-')), name)
  await days.desktop().answerSave(path)
  await days.keys().press(button)
  await days.page().getByText(path, { exact: false }).first().waitFor({ timeout: 30_000 })
  return path
}

describe('a conflict of interest declared after the inquiry', () => {
  it('is told what to do, has no way round it, and stands in the record with what became of it', async () => {
    await begun('2026-12-08T09:00', undecided())
    const [page, keys] = [days.page(), days.keys()]
    await keys.choose(`${at}.preparer.conflict`, 'yes')
    await page.getByText('Gör inget mer i köpet. Lämna över det till någon annan.').waitFor()
    await keys.type(`${at}.preparer.note`, 'Min bror arbetar hos en av leverantörerna.')
    expect(await axeProblems(page, 'jav')).toEqual([])

    // A no is not a way out: it is asked why, and the yes is still there.
    await keys.choose(`${at}.preparer.conflict`, 'no')
    await page.getByText('Varför är svaret ändrat till nej?', { exact: true }).waitFor()
    await page.getByText('Kim Ek (exempel): har ett intresse.').waitFor()
    await keys.choose(`${at}.preparer.conflict`, 'yes')
    await keys.type(`${at}.preparer.note`, 'Min bror arbetar hos en av leverantörerna.')

    // Somebody else takes over, and is asked for a statement of their own.
    await keys.choose(`${at}.preparer.way`, 'handed-over')
    await keys.type('preparer.name', 'Rim Alm (exempel)')
    await page.keyboard.press('Tab')
    await page.getByRole('heading', { name: 'Den som handlägger: Rim Alm (exempel)' }).waitFor()
    await page.waitForFunction(
      (id) => document.getElementById(id)?.contains(document.activeElement) === true,
      fieldId(`${at}.preparer.conflict`),
    )
    expect(await focused()).toBe(fieldId(`${at}.preparer.conflict`))
    await keys.choose(`${at}.preparer.conflict`, 'no')
    await page.getByText('Intygat 8 december 2026.').waitFor()
    expect(await axeProblems(page, 'jav')).toEqual([])

    await openTask(page, keys, 'dokumentation')
    await page
      .getByText(
        `PDF:en märks ”${mark}” på varje sida och filnamnet börjar med Absolut-sekretess-19-kap-3-§-OSL_`,
      )
      .waitFor()
    const path = await saved('Spara PDF…', 'Absolut-sekretess-19-kap-3-§-OSL_utkast.pdf')
    const pdf = await readPdf(new Uint8Array(await readFile(path)))
    expect(pdf.pages.every(({ text }) => text.includes(mark))).toBe(true)
    expect(pdf.text).toContain('Intresse som Kim Ek (exempel) uppgav 2026-12-08')
    expect(pdf.text).toContain('Någon annan tar över ärendet')
    expect(pdf.text).toMatch(/Gäller inte\s+längre/)
    expect(pdf.text).toContain('Rim Alm (exempel)')
  })

  it('is not answered for a supplier that another has taken the place of: asked again, with both names', async () => {
    const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
    const found = undecided()
    const statements = found.impartiality.statements?.filter(({ id }) => id === 'preparer')
    const swapped = answered(
      { ...found, impartiality: statements === undefined ? {} : { statements } },
      { [`${nord}.name`]: 'Syd AB (exempel)', [`${nord}.orgNr`]: '559999-9405' },
    )
    await begun('2026-12-08T09:00', swapped)
    const [page, keys] = [days.page(), days.keys()]
    const warning = page.getByText(
      'Intyget gäller Kalibreringstjänst Nord AB (exempel), 559999-9009, som är utbytt mot Syd AB (exempel), 559999-9405.',
    )
    await warning.waitFor()
    expect(await axeProblems(page, 'jav')).toEqual([])
    await keys.press('Ja, samma svar')
    await warning.waitFor({ state: 'detached' })
    await page.getByText('Kim Ek (exempel): inget att uppge.').waitFor()
    await page.getByText('Svarade 23 november 2026. Gällde till 8 december 2026.').waitFor()
  })

  it('by one who judges bids: named, asked on paper, and stepping aside', async () => {
    await begun('2026-12-08T09:00', undecided())
    const [page, keys] = [days.page(), days.keys()]
    await keys.press('Lägg till en person')
    await page.waitForFunction(() => document.activeElement?.id.endsWith('-name') === true)
    const row = (await rowIds(page, at, 'name'))[0] ?? ''
    await keys.type(`${at}.${row}.name`, 'Eva Ros (exempel)')
    await keys.type(`${at}.${row}.role`, 'Sakkunnig')
    await page.locator(`#${fieldId(`${at}.${row}.conflict`)}`).waitFor()
    await keys.press(/^Svarar på papper/)
    const sheet = await saved('Spara intyg att skriva under…', 'Absolut-sekretess-19-kap-3-§-OSL_intyg.pdf')
    const { text } = await readPdf(new Uint8Array(await readFile(sheet)))
    for (const { name } of exampleCase().suppliers) expect(text).toContain(name)
    expect(text).toContain('Eva Ros (exempel)')

    await keys.choose(`${at}.${row}.conflict`, 'yes')
    await keys.type(`${at}.${row}.note`, 'Hon har sålt åt en av leverantörerna.')
    await keys.choose(`${at}.${row}.way`, 'stepped-aside')
    await keys.press('Fortsätt')
    await page.locator('[data-page="jav"]').waitFor({ state: 'detached' })
  })
})
