import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCaseFile } from '../../src/domain/case/case-file.ts'
import type { Case } from '../../src/domain/case/schema.ts'
import { evaluateCase } from '../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../support/cases/example.ts'
import { axeProblems } from '../support/journey/axe.ts'
import { playExample } from '../support/journey/play-example.ts'
import { overDays, type Days } from '../support/journey/program.ts'
import { readPdf } from '../support/pdf/read-pdf.ts'

/** Field budget of the example case: typed values and choices. */
const budget = 60

let days: Days
let made: Case
let pdf: Uint8Array
const axe: string[] = []
let pages = 0

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'direktlots-example-'))
  const [pdfPath, casePath] = [join(folder, 'record.pdf'), join(folder, 'case.json')]
  days = overDays()
  const picture = async (name: string): Promise<void> => {
    pages += 1
    axe.push(...(await axeProblems(days.page(), name)))
  }
  await playExample({ example: exampleCase(), days, picture, pdfPath, casePath })
  const read = readCaseFile(await readFile(casePath, 'utf8'))
  if (!read.ok) throw new Error(read.problem)
  made = read.case
  pdf = new Uint8Array(await readFile(pdfPath))
}, 300_000)

afterAll(() => days.close())

describe('the example case, by keyboard alone', () => {
  it('is the case of the example file when it is done', () => {
    const { versions = [], ...record } = made.record
    expect(withPlainIds({ ...made, record })).toEqual(withPlainIds(exampleCase()))
    expect(versions.length).toBeGreaterThan(0)
  })

  it('lacks nothing that a rule asks for', () => {
    const open = evaluateCase(made, '2026-12-14').findings.filter(
      (f) => f.state === 'missing' || f.state === 'wrong',
    )
    expect(open.map((f) => f.rule.id)).toEqual([])
  })

  it(`takes at most ${budget} answers`, () => {
    console.info(`Field budget, example: ${days.answers()} of ${budget}`)
    expect(days.answers()).toBeLessThanOrEqual(budget)
    expect(days.answers()).toBeGreaterThan(30)
  })

  it('has no page on which axe finds anything', () => {
    console.info(`axe: ${pages} pages examined`)
    expect(axe).toEqual([])
    expect(pages).toBeGreaterThanOrEqual(14)
  })

  it('ends in a PDF that names the parties and the value', async () => {
    const text = (await readPdf(pdf)).text.replace(/\s+/g, ' ')
    for (const fact of [
      'Kalibreringstjänst Nord AB (exempel)',
      '559999-9009',
      '414 000 kr',
      'MT 2026/131',
      '2028-12-31',
    ])
      expect(text.replaceAll('\u00A0', ' ')).toContain(fact)
  })
})

/** The case with ids in order instead of those a run gave, and of the instants that a run notes only the day. */
function withPlainIds(found: Case): unknown {
  const ids = [found.id, ...found.suppliers.map((supplier) => supplier.id)]
  let text = JSON.stringify(found)
  for (const [index, id] of ids.entries()) text = text.replaceAll(id, `id-${index}`)
  text = text.replace(/"(registeredAt|firstComparedAt)":"(\d{4}-\d{2}-\d{2})[^"]*"/g, '"$1":"$2"')
  return { ...(JSON.parse(text) as Record<string, unknown>), createdAt: '' }
}
