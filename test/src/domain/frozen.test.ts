import { describe, expect, it } from 'vitest'
import { decisionHeld, frozenChange, frozenReason, isLocked } from '../../../src/domain/case/frozen.ts'
import { lockedBy } from '../../../src/domain/case/frozen/lock.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

const nord = 'suppliers.019aad84-5a00-7000-8000-000000000011'
const medi = 'suppliers.019aad84-5a00-7000-8000-000000000012'
const pump = 'suppliers.019aad84-5a00-7000-8000-000000000013'
const undone = { 'decision.decidedOn': '', 'notice.sentOn': '', 'contract.signedOn': '' }
const open = answered(exampleCase(), undone)
const file = { id: 'f', name: 'anbud.pdf', size: 1, sha256: 'ab'.repeat(32) }
const withFile = (belongsTo: string): Case => ({ ...exampleCase(), attachments: [{ ...file, belongsTo }] })
const changed = (found: Case, texts: Readonly<Record<string, string>>): string | null =>
  frozenChange(found, answered(found, texts))

/** A purchase under the documentation limit: two bids, no decision asked for. */
const small = (more: Readonly<Record<string, string>> = {}): Case =>
  answered(aCase(), {
    'subject.title': 'Flyttstädning',
    'value.parts.base.amountOre': '90 000',
    'suppliers.a.name': 'Renskrubbat AB (exempel)',
    'suppliers.a.answer': 'bid',
    'suppliers.a.bid.totalOre': '75 000',
    'suppliers.b.name': 'Blankt HB (exempel)',
    'suppliers.b.answer': 'bid',
    'suppliers.b.bid.totalOre': '80 000',
    ...more,
  })
const signed = { 'contract.signedOn': '2026-11-20' }

describe('what is locked', () => {
  it.each([
    `${medi}.bid.unitPriceOre`,
    `${medi}.bid.receivedOn`,
    `${medi}.bid.terms`,
    `${medi}.bid.outcome`,
    `${medi}.bid.scores.service.points`,
    `${medi}.bid.lines.row-1`,
    `${medi}.answer`,
    'award.supplierId',
    medi,
  ])('%s once the decision is dated, with what to do instead', (path) => {
    expect(frozenReason(exampleCase(), path)).toBe(
      'Beslutet är daterat 10 december 2026. Anbuden är låsta så som de kom in. Behöver något rättas: ta tillbaka beslutet där vinnaren väljs, och skriv varför.',
    )
  })

  it.each([
    `${medi}.name`,
    `${medi}.orgNr`,
    `${medi}.foreignId`,
    `${medi}.asked.lastDay`,
    `${pump}.name`,
    `${pump}.answer`,
    'suppliers.nytt.name',
    'suppliers.constructor.bid.totalOre',
    'inquiry.criterion',
    'inquiry.criteria.price.weight',
    'inquiry.criteria.ny',
    'inquiry.lastDay',
    'inquiry.sentOn',
    'value.hasOption',
    'value.parts.base.pricing',
    'value.parts.base.times',
    'value.parts.ny.amountOre',
    'decision.outcome',
  ])('%s too', (path) => {
    expect(frozenReason(exampleCase(), path)).toMatch(
      /^Beslutet är daterat 10 december 2026\..*ta tillbaka beslutet/,
    )
    expect(frozenReason(open, path)).toBeNull()
  })

  it.each([
    `${medi}.bid.note`,
    `${medi}.bid.senderReason`,
    `${medi}.contact`,
    `${medi}.checks.identity.seen`,
    'value.parts.base.amountOre',
  ])('not %s', (path) => {
    expect(frozenReason(exampleCase(), path)).toBeNull()
  })

  it('by the notice alone, by one who has been told, by the contract, and by nothing before them', () => {
    const path = `${medi}.bid.unitPriceOre`
    expect(frozenReason(open, path)).toBeNull()
    const by = (texts: Readonly<Record<string, string>>) => frozenReason(answered(open, texts), path)
    expect(by({ 'notice.sentOn': '2026-12-10' })).toContain('underrättades 10 december 2026')
    expect(by({ [`${nord}.notifiedOn`]: '2026-12-11' })).toContain('underrättades 11 december 2026')
    expect(by({ 'contract.signedOn': '2026-12-14' })).toContain('Avtalet tecknades 14 december 2026')
  })

  it('the file that proves a bid, and no other', () => {
    expect(frozenReason(withFile(`${medi}.bid`), 'attachments.f')).not.toBeNull()
    expect(frozenReason(withFile('decision'), 'attachments.f')).toBeNull()
  })

  it('a compared bid in the case, also before the decision and when its price is taken away', () => {
    expect(frozenReason(open, medi)).toContain('Förkastas eller Drogs tillbaka')
    const emptied = answered(open, { [`${medi}.bid.unitPriceOre`]: '' })
    expect(frozenReason(emptied, medi)).toContain('Förkastas eller Drogs tillbaka')
    expect(changed(open, { [`${medi}.name`]: '', [`${medi}.orgNr`]: '' })).toContain('har jämförts')
    expect(changed(open, { [`${medi}.name`]: 'Nytt namn AB (exempel)' })).toBeNull()
    expect(frozenReason({ ...open, inquiry: {} }, pump)).toBeNull()
  })

  it('a decision that was taken back', () => {
    expect(frozenReason(open, 'decision.takenBack.a')).toContain('står kvar')
  })
})

describe('the few words of what has locked a file', () => {
  const bid = open.suppliers.find(({ bid: made }) => made !== undefined)
  const compared = {
    ...open,
    attachments: [{ ...file, belongsTo: `suppliers.${bid?.id ?? ''}.bid` }],
    award: { ...open.award, firstComparedAt: '2026-12-08T10:00:00+01:00' },
  }

  it.each([
    ['Låst: anbuden är jämförda', compared],
    ['Låst sedan avtalet tecknades', small({ ...signed, 'award.supplierId': 'a' })],
    ['Låst sedan underrättelsen', answered(exampleCase(), { 'decision.decidedOn': '' })],
    ['Låst sedan beslutet', exampleCase()],
    [
      'Låst: ärendet är avslutat',
      { ...exampleCase(), record: { ...exampleCase().record, closedOn: '2026-12-20' } },
    ],
  ])('are true: %s', (words, found) => expect(lockedBy(found)).toBe(words))

  it('are of the comparison before anything is decided, for then the file is held by it', () => {
    expect(frozenReason(compared, 'attachments.f')).toMatch(/^Anbuden är jämförda/)
    expect(isLocked(compared)).toBe(false)
  })
})

describe('a closed case', () => {
  const closed = { ...exampleCase(), record: { ...exampleCase().record, closedOn: '2026-12-20' } }

  it.each(['deviations.late-documentation.reportedOn', 'deviations.wrong-level.reason', 'contract.owner'])(
    'stands: %s',
    (path) => expect(frozenReason(closed, path)).toMatch(/^Ärendet avslutades 20 december 2026/),
  )

  it.each(['followUp.outcome', 'savings.own', 'deviations.not-evaluated.reason', 'record.leftOut'])(
    'lets the contract be followed up, and copies be handed out: %s',
    (path) => expect(frozenReason(closed, path)).toBeNull(),
  )
})

describe('what may still be filled in', () => {
  const path = 'suppliers.ny'
  const lacking = answered(open, { [`${medi}.orgNr`]: '', [`${pump}.answer`]: '', 'inquiry.sentOn': '' })
  const decided = answered(lacking, { 'decision.decidedOn': '2026-12-10' })

  it('is a number, a day of sending and an answer that are missing, but no bid', () => {
    for (const at of [`${medi}.orgNr`, `${pump}.answer`, 'inquiry.sentOn'])
      expect(frozenReason(decided, at)).toBeNull()
    expect(changed(decided, { [`${pump}.answer`]: 'silent' })).toBeNull()
    expect(changed(decided, { [`${pump}.answer`]: 'bid' })).toContain(
      'spara det som fil under Dokumentera och diarieför',
    )
    expect(changed(decided, { [`${path}.name`]: 'Sen AB (exempel)' })).toContain('Nya leverantörer')
  })

  it('is what lacks of a purchase that is written down after the contract, until a winner is chosen', () => {
    const written = small(signed)
    expect(changed(written, { 'suppliers.b.bid.totalOre': '95 000' })).toContain('Avtalet tecknades')
    expect(changed(written, { 'suppliers.b.bid.receivedOn': '2026-11-18' })).toBeNull()
    expect(changed(written, { 'suppliers.c.name': 'Sen AB (exempel)' })).toBeNull()
    const won = answered(written, { 'award.supplierId': 'a' })
    expect(changed(won, { 'suppliers.b.bid.receivedOn': '2026-11-18' })).toContain('Avtalet tecknades')
    expect(changed(won, { 'suppliers.c.name': 'Sen AB (exempel)' })).toContain('Nya leverantörer')
    expect(changed(won, { 'award.supplierId': 'b' })).toContain('Avtalet tecknades')
  })

  it('is anything in a small purchase without a price, and the only bid’s price once', () => {
    const lone = answered(aCase(), {
      'suppliers.a.name': 'Renskrubbat AB (exempel)',
      'suppliers.a.answer': 'bid',
      'award.supplierId': 'a',
      ...signed,
    })
    expect(isLocked(lone)).toBe(false)
    expect(changed(lone, { 'contract.signedOn': '' })).toBeNull()
    const priced = answered(lone, { 'suppliers.a.bid.totalOre': '80 000' })
    expect(changed(priced, { 'suppliers.a.bid.totalOre': '95 000' })).toContain('Avtalet tecknades')
    expect(changed(priced, { 'suppliers.a.bid.receivedOn': '2026-11-18' })).toBeNull()
  })
})

describe('a change anywhere', () => {
  it('is refused that adds a supplier or touches a bid under whatever id, typed or unreadable', () => {
    const found = exampleCase()
    const added = { ...found, suppliers: [...found.suppliers, { id: 'constructor', answer: 'bid' as const }] }
    expect(frozenChange(found, added)).toContain('Nya leverantörer')
    const garbled = { ...found, unread: { [`${medi}.bid.totalOre`]: 'tolv' } }
    expect(frozenChange(found, garbled)).toContain('Anbuden är låsta')
    expect(changed(found, { [`${medi}.bid.note`]: 'Kom som brev.' })).toBeNull()
  })

  it('lets the program write what follows from the first choice of a winner', () => {
    const found = small({ 'decision.outcome': 'award', 'award.supplierId': '' })
    expect(changed(found, { 'award.supplierId': 'a' })).toBeNull()
  })
})

describe('the decision', () => {
  const found = exampleCase()
  it('is not emptied by the way, but its day may be mended or be unreadable until others know of it', () => {
    const emptied = (texts: Readonly<Record<string, string>>) => decisionHeld(found, answered(found, texts))
    expect(emptied(undone)).toContain('ta tillbaka beslutet')
    const untold = answered(open, { 'decision.decidedOn': '2026-12-10' })
    expect(changed(untold, { 'decision.decidedOn': '2026-12-11' })).toBeNull()
    const unread = { ...open, unread: { 'decision.decidedOn': '31 februari' } }
    expect(decisionHeld(untold, unread)).toBeNull()
  })

  it('to cancel is being made until it says why, and is then undone by going on', () => {
    const cancelling = answered(open, { 'decision.outcome': 'cancel', 'decision.decidedOn': '2026-12-10' })
    expect(changed(cancelling, { 'decision.outcome': 'award' })).toBeNull()
    const cancelled = answered(cancelling, { 'decision.cancelReason': 'Pumparna flyttades.' })
    expect(changed(cancelled, { 'decision.outcome': 'award' })).toContain('välj att det blir ett köp ändå')
    expect(changed(cancelled, { 'decision.cancelReason': '' })).toMatch(/^Skälet kan ändras/)
    expect(changed(cancelled, { 'decision.cancelReason': 'Budgeten drogs in.' })).toBeNull()
  })

  it('does not turn into another, nor into a cancellation of a signed contract', () => {
    expect(changed(found, { 'decision.outcome': 'cancel' })).toContain('Vill du besluta något annat')
    expect(
      changed(small({ ...signed, 'award.supplierId': 'a' }), { 'decision.outcome': 'cancel' }),
    ).toContain('Vill du avbryta')
    expect(changed(small({ ...signed, 'award.supplierId': 'a' }), { 'decision.outcome': 'award' })).toBeNull()
  })
})
