import type { Case, Supplier } from '../../../src/domain/case/schema.ts'
import { fieldAt } from '../../../src/domain/case/fields/catalogue.ts'
import { writeField } from '../../../src/domain/case/fields/read.ts'
import { getAt } from '../../../src/domain/case/path.ts'
import { beginCase, firstStart, goOn, openTask, rowIds, shown } from './moves.ts'
import type { Days } from './program.ts'

export interface Playing {
  readonly example: Case
  readonly days: Days
  /** Called when a page is as the person leaves it. */
  readonly picture: (name: string) => Promise<void>
  /** Where the PDF and the case file are saved. */
  readonly pdfPath: string
  readonly casePath: string
}

/** Plays the example case through the window, day by day, by keyboard alone: every answer is taken from the case file. */
export async function playExample(playing: Playing): Promise<void> {
  await prepare(playing)
  await ask(playing)
  await compare(playing)
  await decide(playing)
  await conclude(playing)
}

/** Answers fields as the example has them: texts typed, choices made. `rows` gives the ids the program gave its rows. */
async function give(
  { example, days }: Playing,
  paths: readonly string[],
  rows: Rows = new Map(),
): Promise<void> {
  for (const path of paths) {
    const field = fieldAt(path)
    if (field === undefined) throw new Error(`${path} is no field.`)
    const text = writeField(field, getAt(example, path))
    const here = path
      .split('.')
      .map((segment) => rows.get(segment) ?? segment)
      .join('.')
    if (field.kind === 'choice') await days.keys().choose(here, text)
    else if (field.kind === 'row') await days.keys().choose(here, rows.get(text) ?? text)
    else await days.keys().type(here, text)
  }
}

/** Ids of the example's rows → ids that the program gave. */
type Rows = ReadonlyMap<string, string>

async function supplierRows({ example, days }: Playing, field: string): Promise<Rows> {
  const ids = await rowIds(days.page(), 'suppliers', field)
  return new Map(example.suppliers.map((supplier, i) => [supplier.id, ids[i] ?? '']))
}

async function continueCase({ example, days }: Playing, clock: string): Promise<void> {
  await days.open(clock)
  await shown(days.page(), 'register')
  await days.keys().press(example.subject.title ?? '')
}

async function prepare(playing: Playing): Promise<void> {
  const { days, picture } = playing
  await days.open('2026-11-20T09:00')
  await picture('forsta-start')
  await firstStart(days.page(), playing.example.authority.profile)
  await picture('register-tomt')
  await beginCase(days.page(), days.keys(), () => picture('fore'))
  await give(playing, ['subject.title', 'subject.category', 'subject.periodStart'])
  await give(playing, ['value.parts.base.pricing', 'value.parts.base.amountOre', 'value.parts.base.times'])
  await give(playing, ['value.hasOption', 'value.recurring'])
  await picture('arende')
  await goOn(days.page(), days.keys(), 'varde')
  await give(playing, ['value.parts.option-1.times', 'value.hasSimilar'])
  await picture('varde')
  await goOn(days.page(), days.keys(), 'avtal')
  await give(playing, ['contracts.found', 'contracts.searchedWhere', 'contracts.coordination'])
  await picture('avtal')
  await goOn(days.page(), days.keys(), 'forfragan')
}

async function ask(playing: Playing): Promise<void> {
  const { days, example, picture } = playing
  await continueCase(playing, '2026-11-23T09:15')
  await openTask(days.page(), days.keys(), 'forfragan')
  for (const [index] of example.suppliers.entries()) {
    if ((await rowIds(days.page(), 'suppliers', 'name')).length <= index) {
      await days.keys().press('Lägg till en leverantör')
      await days
        .page()
        .waitForFunction(
          (count) => document.querySelectorAll('[id^="f-suppliers-"][id$="-name"]').length > count,
          index,
        )
    }
    const rows = await supplierRows(playing, 'name')
    const id = example.suppliers[index]?.id ?? ''
    await give(playing, [`suppliers.${id}.name`, `suppliers.${id}.orgNr`], rows)
  }
  // Who decides to begin is taken to have decided on the inquiry too, the same day.
  await give(playing, ['decision.stages.begin.by.name'])
  await give(playing, [
    'inquiry.channel',
    'inquiry.sentOn',
    'inquiry.lastDay',
    'inquiry.sameForAll',
    'inquiry.criterion',
  ])
  await picture('forfragan')
  await goOn(days.page(), days.keys(), 'jav')
  await give(playing, ['impartiality.statements.preparer.conflict'])
  await picture('jav')
}

/** What is typed of a bid: what the program notes, and what follows from the winner, comes by itself. */
const typedOfBid = ['receivedOn', 'receivedAt', 'unitPriceOre'] as const

const bidPaths = ({ id, bid }: Supplier): readonly string[] => [
  `suppliers.${id}.answer`,
  ...typedOfBid.filter((name) => bid?.[name] !== undefined).map((name) => `suppliers.${id}.bid.${name}`),
]

async function compare(playing: Playing): Promise<void> {
  const { days, example, picture } = playing
  // The first bid is written down the day it comes; the others, and the comparison, when the last day is over.
  const [firstBid, ...otherBids] = example.suppliers
  await continueCase(playing, '2026-12-04T10:30')
  await openTask(days.page(), days.keys(), 'anbud')
  const rows = await supplierRows(playing, 'answer')
  if (firstBid !== undefined) await give(playing, bidPaths(firstBid), rows)
  await continueCase(playing, '2026-12-08T08:30')
  await openTask(days.page(), days.keys(), 'anbud')
  for (const supplier of otherBids) await give(playing, bidPaths(supplier), rows)
  await give(playing, ['award.supplierId', 'award.reason'], rows)
  await picture('anbud')
  await continueCase(playing, '2026-12-09T13:05')
  await openTask(days.page(), days.keys(), 'leverantorskontroll')
  const winner = example.suppliers.find((s) => s.id === example.award.supplierId)
  const at = `suppliers.${winner?.id ?? ''}`
  await give(playing, [`${at}.vetting.riskIndustry`, `${at}.vetting.subcontractors`], rows)
  for (const { id, notKept } of winner?.checks ?? []) {
    const path = `${at}.checks.${id}`
    await give(playing, [`${path}.result`], rows)
    // What anybody can look up again at the check's own register is said by a press.
    if (notKept?.startsWith('Kan slås upp igen') === true)
      await days.keys().press(/^Skriv: ”Kan slås upp igen/)
    else await give(playing, [`${path}.notKept`], rows)
  }
  await give(playing, [`${at}.vetting.judgement`], rows)
  await picture('leverantorskontroll')
}

async function decide(playing: Playing): Promise<void> {
  const { days, picture } = playing
  await continueCase(playing, '2026-12-10T10:20')
  await openTask(days.page(), days.keys(), 'beslut')
  // Who names the superior has said that there is one.
  await give(playing, ['decision.usual.name', 'decision.decider.name', 'decision.decider.role'])
  await give(playing, ['decision.outcome'])
  await days.keys().press('Beslutet är fattat')
  await give(playing, ['elsewhere.decision.where'])
  await picture('beslut')
  await openTask(days.page(), days.keys(), 'jav')
  await give(playing, ['impartiality.statements.decider.conflict'])
  await openTask(days.page(), days.keys(), 'underrattelse')
  await give(playing, ['notice.sentOn'])
}

async function conclude(playing: Playing): Promise<void> {
  const { days, picture, pdfPath, casePath } = playing
  await continueCase(playing, '2026-12-14T10:02')
  await openTask(days.page(), days.keys(), 'underrattelse')
  await give(playing, ['contract.signedOn', 'contract.options.option-1.lastDay'])
  await picture('underrattelse')
  await openTask(days.page(), days.keys(), 'uppfoljning')
  await give(playing, ['followUp.needed', 'followUp.responsible', 'followUp.on'])
  await picture('uppfoljning')
  await days.keys().press('Kontrollera svaren')
  await shown(days.page(), 'kontroll')
  await picture('kontroll')
  await openTask(days.page(), days.keys(), 'dokumentation')
  await give(playing, ['record.diarienummer'])
  await save(playing, 'Spara PDF…', pdfPath)
  await save(playing, 'Spara ärendefil…', casePath)
  await picture('dokumentation')
  await days.keys().press('Spara och stäng')
  await shown(days.page(), 'register')
  await picture('register')
}

async function save({ days }: Playing, button: string, path: string): Promise<void> {
  await days.desktop().answerSave(path)
  await days.keys().press(button)
  await days.page().getByText(path, { exact: false }).first().waitFor({ timeout: 30_000 })
}
