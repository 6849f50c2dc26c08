import { afterEach, describe, expect, it } from 'vitest'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beginCase, firstStart, goOn, openTask, rowIds } from '../support/journey/moves.ts'
import { overDays, type Days } from '../support/journey/program.ts'

let days: Days
afterEach(() => days.close())

/** One supplier, one price, no option: the purchase that must stay small. Answers which rules still ask for something. */
async function buy(kronor: string): Promise<readonly string[]> {
  days = overDays()
  await days.open('2026-11-20T09:00')
  const [page, keys] = [days.page(), days.keys()]
  await firstStart(page, 'law-only')
  await beginCase(page, keys)
  await keys.type('subject.title', 'Utbildning i hjärt-lungräddning')
  await keys.choose('subject.category', 'services')
  await keys.choose('value.parts.base.pricing', 'total')
  await keys.type('value.parts.base.amountOre', kronor)
  await keys.choose('value.hasOption', 'no')
  await keys.choose('value.recurring', 'no')
  if (await page.locator('#f-subject-periodEnd').isVisible()) {
    await keys.type('subject.periodStart', '2026-12-01')
    await keys.type('subject.periodEnd', '2026-12-31')
  }
  const isDocumented = await page.locator('#f-subject-periodEnd').isVisible()
  if (isDocumented) {
    await goOn(page, keys, 'varde')
    await keys.choose('value.hasSimilar', 'no')
  }
  await goOn(page, keys, 'forfragan')
  const id = (await rowIds(page, 'suppliers', 'name'))[0] ?? ''
  await keys.type(`suppliers.${id}.name`, 'Livräddarna HB (exempel)')
  await keys.type(`suppliers.${id}.orgNr`, '559999-9207')
  const here = (await rowIds(page, 'suppliers', 'name'))[0] ?? id
  await keys.choose(`suppliers.${here}.answer`, 'bid')
  await goOn(page, keys, isDocumented ? 'beslut' : 'underrattelse')
  if (isDocumented) {
    await keys.type('decision.decider.name', 'Bo Beslutare')
    await keys.choose('decision.outcome', 'award')
    await keys.press('Beslutet är fattat')
    await keys.type('elsewhere.decision.where', 'Mejl från Bo, i enhetens mapp')
    await goOn(page, keys, 'underrattelse')
  }
  if (await page.locator('#f-award-reason').isVisible()) {
    await keys.choose('award.supplierId', here)
    await keys.type('award.reason', 'Enda leverantören med egna instruktörer på sjukhuset.')
  }
  await keys.type('contract.signedOn', '2026-11-20')
  await openTask(page, keys, 'dokumentation')
  return openRules()
}

async function openRules(): Promise<readonly string[]> {
  const path = join(await mkdtemp(join(tmpdir(), 'direktlots-light-')), 'case.json')
  await days.desktop().answerSave(path)
  await days.keys().press('Spara ärendefil…')
  await days.page().getByText(path, { exact: false }).first().waitFor()
  const read = readCaseFile(await readFile(path, 'utf8'))
  if (!read.ok) throw new Error(read.problem)
  return evaluateCase(read.case, '2026-11-20')
    .findings.filter((f) => f.state === 'missing' || f.state === 'wrong')
    .map((f) => f.rule.id)
}

describe('the lightest lawful path', () => {
  it.each([
    ['90 000', 12],
    ['120 000', 22],
  ])('%s kr under the law alone, one asked: at most %i answers', async (kronor, budget) => {
    expect(await buy(kronor)).toEqual([])
    console.info(`Field budget, ${kronor} kr: ${days.answers()} of ${budget}`)
    expect(days.answers()).toBeLessThanOrEqual(budget)
    expect(days.answers()).toBeGreaterThan(6)
  })
})
