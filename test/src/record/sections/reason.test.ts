import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { recordOf } from '../../../../src/record/record.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { grounds } from '../../../../src/rules/grounds/grounds.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { treeText } from '../../../support/cases/tree-text.ts'

const today = '2026-12-14'
const options = { createdAt: '2026-12-14T10:02:00+01:00', caseSha256: 'ab'.repeat(32), programVersion: '0' }
const dear = (more: Record<string, string>): Case =>
  answered(aCase(), {
    'subject.title': 'Diskdesinfektorer',
    'subject.category': 'goods',
    'value.parts.base.pricing': 'total',
    'value.parts.base.amountOre': '850 000',
    'value.hasOption': 'no',
    'value.recurring': 'no',
    ...more,
  })
const record = (found: Case) => recordOf(found, evaluateCase(found, today), options)
const text = (found: Case): string => treeText(record(found))
const urgency = {
  'reason.way': 'ground',
  'reason.ground': 'urgency',
  'reason.limbs.urgency-cause.text': 'Vattenledningen sprang läck natten till 14 november.',
  'reason.limbs.urgency-unforeseen.text': 'Ledningen är från 2019 och besiktades i mars.',
}

describe('a ground in the record', () => {
  it('stands with its section, each question with its answer, and what is unanswered', () => {
    const said = text(dear(urgency))
    expect(said).toContain('LOU 19 a kap. 5 § första stycket 1')
    for (const { question } of grounds.find(({ id }) => id === 'urgency')?.limbs ?? [])
      expect(said).toContain(question)
    expect(said).toContain('Vattenledningen sprang läck natten till 14 november.')
    expect(said).toContain('Varför hinner ni inte annonsera?')
    expect(said).toContain('beloppet i kronor är inte kontrollerat')
    expect(said).not.toContain('inget skäl för köpet')
  })

  it('is not said to allow the purchase while a question is unanswered', () => {
    const early = { ...urgency, 'subject.startDate': '2025-06-02' }
    expect(text(dear(early))).toContain('Grunden är inte motiverad')
    const whole = {
      ...early,
      'reason.limbs.urgency-time.text': 'Godset räcker till 24 november, en annonsering tar fem veckor.',
      'reason.limbs.urgency-necessary.text': 'Utan desinfektor ställs 30 operationer i veckan in.',
    }
    expect(text(dear(whole))).toContain('Köpet får direktupphandlas, om skälen för grunden håller.')
  })

  it('names the case of 6 kap. in words and with its section', () => {
    const said = text(
      dear({
        'reason.way': 'ground',
        'reason.ground': 'negotiated-conditions',
        'reason.limbs.conditions-case.text': 'technical',
        'reason.limbs.technical-reason.text': 'Sensorerna läses med ett slutet protokoll.',
      }),
    )
    expect(said).toContain('Av tekniska skäl finns bara en leverantör')
    expect(said).toContain('fallet i 6 kap. 14 § första stycket 2 och andra stycket')
    expect(said).toContain('Sensorerna läses med ett slutet protokoll.')
  })

  it('that is not stated any more keeps its answers apart, as no reason for the purchase', () => {
    const said = text(dear({ ...urgency, 'reason.ground': 'exceptional-reasons' }))
    expect(said).toContain('De här svaren är inget skäl för köpet.')
    expect(said).toContain('Vattenledningen sprang läck')
    expect(said.indexOf('Vattenledningen')).toBeGreaterThan(said.indexOf('inget skäl för köpet'))
  })

  it('prints a reason that says nothing as it is given, and a note of it without advice', () => {
    const said = text(dear({ ...urgency, 'reason.limbs.urgency-cause.text': 'Mycket brådskande.' }))
    expect(said).toContain('”Mycket brådskande” är ett kort eller allmänt svar.')
    expect(said).not.toContain('Skriv vad som hände')
    expect(said.split('Mycket brådskande').length).toBeGreaterThan(2)
  })
})

describe('the record of a case that is handed over', () => {
  const over = {
    'reason.way': 'hand-over',
    'reason.handOverTo': 'Inköpsfunktionen',
    'reason.handOverNote': 'Behövs före jul.',
  }
  const heading = 'Överlämnande till inköpsfunktionen – ingen direktupphandling har gjorts'

  it('says so in its heading, title and subject, with the sum against the limit', () => {
    const document = record(dear(over))
    expect(document.title).toBe(`${heading}: Diskdesinfektorer`)
    expect(document.subject).toBe(heading)
    expect(document.blocks[0]).toMatchObject({ kind: 'heading', text: heading })
    const said = treeText(document).replaceAll('\u00A0', ' ')
    expect(said).toContain('Värdet är 850 000 kr utan moms, och gränsen för direktupphandling är 700 000 kr.')
    expect(said).toContain('Behövs före jul.')
    expect(said).toContain('Ingen. Ärendet lämnas över till inköpsfunktionen.')
  })

  it('lists what is not looked into, and asks for no winner', () => {
    const found = { ...dear(over), authority: { ...dear(over).authority, profile: 'region-stockholm' } }
    const said = text(found)
    expect(said).toContain('Det här är inte utrett')
    expect(said).toContain('Var avtal söktes')
    expect(said).not.toContain('Skriv det viktigaste skälet för valet.')
  })

  it('keeps a ground that was stated before apart', () => {
    const said = text(dear({ ...urgency, ...over }))
    expect(said).toContain('Svar om en grund som inte åberopas')
    expect(said).not.toContain('Grunden gäller bara')
  })

  it('says nothing of a ground that was only looked at', () => {
    const said = text(dear({ 'reason.ground': 'urgency', ...over }))
    expect(said).not.toContain('Svar om en grund som inte åberopas')
    expect(said).not.toContain('De här svaren är inget skäl för köpet.')
  })

  it('is the usual record once the case is not handed over, and says that it came to nothing', () => {
    const said = text(dear({ ...urgency, ...over, 'reason.way': 'ground' }))
    expect(said).not.toContain(heading)
    expect(said).toContain('Överlämnande som inte blev av')
  })
})

describe('the policy’s haste in the record', () => {
  it('is said to be the policy’s, and never the act’s', () => {
    const found = dear({ 'value.parts.base.amountOre': '150 000', 'inquiry.fewerReason': 'urgent' })
    const said = text({ ...found, authority: { ...found.authority, profile: 'region-stockholm' } })
    expect(said).toContain('Köpet är synnerligen brådskande enligt policyn')
    expect(said).not.toMatch(/synnerlig brådska/i)
  })

  it('is not printed where no policy names it', () => {
    const found = dear({
      'value.parts.base.amountOre': '150 000',
      'inquiry.fewerReason': 'urgent',
      'inquiry.fewerText': 'Kylrummet stannade 12 november.',
    })
    expect(text(found)).not.toContain('enligt policyn')
    expect(text(found)).toContain('Kylrummet stannade 12 november.')
  })
})
