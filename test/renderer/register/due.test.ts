import { describe, expect, it } from 'vitest'
import { enter, type Entry } from '../../../src/domain/case/enter.ts'
import { newCase } from '../../../src/domain/case/new-case.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { planOf } from '../../../src/flow/plan.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { daysLeft, nextStepOf, soonest } from '../../../renderer/register/due.ts'
import { shortDay } from '../../../renderer/register/short-day.ts'
import { waitingSentence } from '../../../renderer/register/waiting-sentence.ts'

const today = '2026-11-20'

const settings = {
  profile: 'region-stockholm',
  authorityName: 'Region Exempel',
  authorityOrgNr: '232100-0016',
  unit: 'Medicinsk teknik',
  userName: 'Karin Exempel',
  userRole: 'Inköpare',
}

const started = newCase({ id: 'a', createdAt: '2026-11-01T09:00:00Z', today: '2026-11-01', settings })

const filed = exampleCase()

/** A purchase of 248 000 kr with one supplier asked, and what else is answered. */
function caseWith(answers: Readonly<Record<string, string>>): Case {
  const entries: Entry[] = Object.entries({
    'subject.title': 'Flyttstädning av vårdcentral',
    'subject.category': 'services',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '248 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    'value.hasSimilar': 'no',
    'suppliers.s1.name': 'Renskrubbat AB (exempel)',
    ...answers,
  }).map(([path, text]) => ({ path, text }))
  const { case: found, unknown } = enter(started, entries, today)
  expect(unknown).toEqual([])
  return found
}

function stepOf(found: Case, on = today) {
  const evaluation = evaluateCase(found, on)
  return nextStepOf({ case: found, evaluation, plan: planOf(found, evaluation), today: on })
}

describe('the next step of a case', () => {
  it('is none for a small purchase that nobody wants filed, once it is signed', () => {
    const small = { ...started, authority: { ...started.authority, profile: 'law-only' } }
    const found = answered(small, {
      'screening.security': 'no',
      'screening.personalData': 'no',
      'subject.title': 'Utbildning',
      'subject.category': 'services',
      'value.parts.base.pricing': 'total',
      'value.parts.base.amountOre': '90 000',
      'value.hasOption': 'no',
      'value.recurring': 'no',
      'suppliers.a.name': 'Livräddarna HB (exempel)',
      'suppliers.a.orgNr': '559999-9207',
      'suppliers.a.answer': 'bid',
    })
    expect(stepOf(found)).toMatchObject({ isFinished: false })
    const signed = answered(found, { 'contract.signedOn': '2026-11-20' })
    expect(stepOf(signed)).toMatchObject({ words: 'Klart, avtal 20 november', isFinished: true, due: null })
  })

  it('is the first task that is not done, without a clock where none runs', () => {
    expect(stepOf(started)).toEqual({ words: 'Beskriv ärendet', isFinished: false, due: null })
  })

  it('counts the days of the documentation from the contract', () => {
    const { words, due } = stepOf(caseWith({ 'contract.signedOn': '2026-10-26' }))
    expect(words).toBe('Dokumentera och diarieför')
    expect(due).toMatchObject({ tone: 'stop', label: '5 dagar kvar', on: '2026-11-25' })
    expect(due?.text).toBe('Avtal tecknat 26 oktober; dokumentationen ska vara klar senast 25 november.')
  })

  it('says how late the documentation is', () => {
    const { due } = stepOf(caseWith({ 'contract.signedOn': '2026-10-20' }))
    expect(due).toMatchObject({ tone: 'stop', label: '1 dag försenat' })
  })

  it('is calm while there is time', () => {
    const { due } = stepOf(caseWith({ 'contract.signedOn': '2026-11-18' }))
    expect(due).toMatchObject({ tone: undefined, label: '28 dagar kvar' })
  })

  it('gives collected notices until the later day, once the first is past', () => {
    const social = caseWith({
      'subject.startDate': '2025-06-01',
      'subject.category': 'annex2',
      'value.parts.base.amountOre': '2 000 000',
      'contract.signedOn': '2025-11-20',
      'record.diarienummer': 'MT 2025/7',
      'record.registeredOn': '2025-11-28',
    })
    expect(stepOf(social, '2025-12-01').due).toMatchObject({ title: 'Efterannonsera', on: '2025-12-20' })
    expect(stepOf(social, '2025-12-21').due).toMatchObject({ on: '2026-01-30', label: '40 dagar kvar' })
    expect(stepOf(social, '2026-01-31').due).toMatchObject({ label: '1 dag försenat' })
  })

  it('waits with the contract after a voluntary notice', () => {
    const told = caseWith({
      'value.parts.base.amountOre': '900 000',
      'reason.ground': 'urgency',
      'notice.voluntaryOn': '2026-11-18',
    })
    expect(stepOf(told).due).toMatchObject({ label: 'Avtal från 1 december', on: '2026-12-01' })
    expect(stepOf(told, '2026-12-01').due).toBeNull()
  })

  it('waits for answers until the last day, then asks for them', () => {
    const asked = caseWith({ 'inquiry.sentOn': '2026-11-10', 'inquiry.lastDay': '2026-12-07' })
    expect(stepOf(asked).due).toMatchObject({ tone: 'warn', label: 'Svar väntas 7 december' })
    expect(stepOf(asked).due?.text).toBe('En leverantör är tillfrågad. Inget svar är inskrivet.')
    expect(stepOf(asked, '2026-12-08').due).toMatchObject({ tone: 'stop', title: 'Skriv in svaren' })
  })

  it('says what is written down of the answers, and never what has come', () => {
    const three = caseWith({
      'inquiry.sentOn': '2026-11-10',
      'inquiry.lastDay': '2026-12-07',
      'suppliers.b.name': 'Beta AB (exempel)',
      'suppliers.c.name': 'Gamma AB (exempel)',
      'suppliers.b.answer': 'bid',
    })
    expect(stepOf(three).due?.text).toBe(
      'Tre leverantörer är tillfrågade. Ett anbud är inskrivet, och två svar väntas.',
    )
    const declined = answered(three, { 'suppliers.b.answer': 'declined', 'suppliers.c.answer': 'declined' })
    expect(stepOf(declined, '2026-12-08').due?.text).toBe(
      'Tre leverantörer är tillfrågade. Inget anbud är inskrivet, och ett svar är inte inskrivet.',
    )
  })

  it('no longer waits for answers when all have answered', () => {
    const settled = caseWith({
      'inquiry.sentOn': '2026-11-10',
      'inquiry.lastDay': '2026-12-07',
      'suppliers.s1.answer': 'declined',
    })
    expect(stepOf(settled).due).toBeNull()
  })

  it('is that the case is finished when it is filed and nothing lacks', () => {
    expect(stepOf(filed, '2026-12-20')).toEqual({
      words: 'Avslutat 14 december',
      isFinished: true,
      due: null,
    })
  })

  it('is what lacks, though the case is filed', () => {
    const lacking = answered(filed, { 'award.reason': '' })
    expect(stepOf(lacking, '2026-12-20')).toMatchObject({ words: 'Jämför anbud', isFinished: false })
  })

  it('says that a filed case was cancelled', () => {
    const cancelled = answered(filed, {
      'decision.outcome': 'cancel',
      'decision.cancelReason': 'Behovet försvann.',
      'contract.signedOn': '',
    })
    expect(stepOf(cancelled, '2026-12-20').words).toBe('Avbruten, avslutat 14 december')
  })

  it('is the follow-up when its day comes near, also of a filed case', () => {
    const followed = answered(filed, { 'followUp.needed': 'yes', 'followUp.on': '2027-03-10' })
    expect(stepOf(followed, '2027-02-20')).toMatchObject({ words: 'Följ upp avtalet', isFinished: true })
    expect(stepOf(followed, '2027-01-20').due).toBeNull()
  })

  it('is a follow-up that is late only until it is done', () => {
    const late = answered(filed, { 'followUp.needed': 'yes', 'followUp.on': '2027-03-01' })
    const on = '2027-03-05'
    expect(stepOf(late, on).due?.label).toBe('4 dagar försenat')
    expect(waitingSentence([{ step: stepOf(late, on) }])).toBe('Ett ärende väntar på dig.')
    const ahead = answered(late, { 'followUp.doneOn': '2027-03-06' })
    expect(stepOf(ahead, on).due).not.toBeNull()
    const done = answered(late, { 'followUp.doneOn': on, 'followUp.outcome': 'Allt levererades.' })
    expect(stepOf(done, on).due).toBeNull()
    expect(waitingSentence([{ step: stepOf(done, on) }])).toBe('Inget ärende väntar på dig.')
  })
})

describe('the looks back at a contract that runs on', () => {
  const long = (texts: Readonly<Record<string, string>> = {}): Case =>
    answered(filed, {
      'contract.startsOn': '2027-01-01',
      'contract.endsOn': '2029-12-31',
      'contract.amountOre': '414 000',
      'contract.options.option-1.lastDay': '2029-06-30',
      'followUp.on': '2027-12-15',
      'followUp.outcome': 'Allt levererades.',
      'followUp.doneOn': '2027-12-10',
      ...texts,
    })

  it('are heard the year after one that is made', () => {
    expect(stepOf(long(), '2028-01-20').due).toBeNull()
    expect(stepOf(long(), '2028-12-01')).toMatchObject({
      words: 'Följ upp avtalet',
      due: { on: '2028-12-15', tone: 'warn' },
    })
    const made = long({ 'followUp.evaluations.yearly-1.on': '2028-11-30' })
    expect(stepOf(made, '2028-12-01').due).toBeNull()
    expect(stepOf(made, '2029-12-01').due?.on).toBe('2029-12-15')
  })

  it('are heard before an option, and not once its last day is past', () => {
    const made = long({ 'followUp.evaluations.yearly-1.on': '2028-11-30' })
    expect(stepOf(made, '2029-05-15')).toMatchObject({
      words: 'Utvärdera före optionen',
      due: { on: '2029-06-30' },
    })
    expect(stepOf(made, '2029-07-01').due).toBeNull()
    const looked = answered(made, { 'followUp.evaluations.option-option-1.on': '2029-05-10' })
    expect(stepOf(looked, '2029-05-15').due).toBeNull()
  })

  it('are shown beside what is late, which would hide them', () => {
    const unfiled = long({
      'followUp.evaluations.yearly-1.on': '2028-11-30',
      'record.diarienummer': '',
      'record.registeredOn': '',
    })
    const step = stepOf(unfiled, '2029-06-15')
    expect(step).toMatchObject({
      words: 'Dokumentera och diarieför',
      due: { tone: 'stop' },
      also: { title: 'Utvärdera före optionen', label: '15 dagar kvar', on: '2029-06-30' },
    })
    expect(soonest([{ step }], 3).map(({ due }) => due.title)).toEqual([
      'Dokumentera och diarieför',
      'Utvärdera före optionen',
    ])
    expect(stepOf(unfiled, '2029-03-01').also).toBeUndefined()
  })
})

describe('the words of a clock', () => {
  it.each([
    [1, '1 dag kvar'],
    [0, 'Sista dagen i dag'],
    [-3, '3 dagar försenat'],
  ])('%i → %s', (days, words) => expect(daysLeft(days)).toBe(words))

  it('names the year only where it is another', () => {
    expect([shortDay('2026-12-07', today), shortDay('2027-01-02', today)]).toEqual([
      '7 december',
      '2 januari 2027',
    ])
  })
})

describe('the cards', () => {
  it('show what runs out first in front, and at most as many as there is room for', () => {
    const row = (id: string, on: string | null) => ({
      id,
      step: {
        words: '',
        isFinished: false,
        due: { tone: undefined, label: '', short: undefined, title: '', text: '', on },
      },
    })
    const rows = [row('c', null), row('b', '2026-12-01'), row('a', '2026-11-25')]
    const idle = { id: 'd', step: { words: '', isFinished: false, due: null } }
    expect(soonest([...rows, idle], 3).map(({ row: { id } }) => id)).toEqual(['a', 'b', 'c'])
    expect(soonest(rows, 1).map(({ row: { id } }) => id)).toEqual(['a'])
  })
})
