import { describe, expect, it } from 'vitest'
import type { Attachment, Case } from '../../../src/domain/case/schema.ts'
import { fileNamesOf } from '../../../src/registration/file-names.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { sheetText } from '../../../src/registration/sheet-text.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { fileKinds } from '../../../src/rules/registration/registration-file.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { undecided } from '../../support/cases/masked.ts'

const [winner] = exampleCase().suppliers
const file = (id: string, more: Partial<Attachment> = {}): Attachment => ({
  id,
  name: `${id}.docx`,
  size: 2048,
  sha256: 'ab'.repeat(32),
  addedAt: '2026-12-18T10:00:00+01:00',
  ...more,
})
const sheetOf = (found: Case, today = '2026-12-20') =>
  registrationOf(found, evaluateCase(found, today), { level: '2a' })
const withFiles = (attachments: readonly Attachment[], found = exampleCase()): Case => ({
  ...found,
  attachments: [...attachments],
})

describe('a file that belongs to no answer, on the registrar’s sheet', () => {
  it('is what somebody has told of it, among the documents of its own day', () => {
    const told = file('not', { kind: 'Tjänsteanteckning', on: '2026-12-05', way: 'made', party: 'Kim Ek' })
    const { documents } = sheetOf(withFiles([file('utan'), told]))
    const titles = documents.filter(({ inRecord }) => !inRecord).map(({ title }) => title)
    expect(titles.slice(1, 4)).toEqual(['Anbud 1', 'Tjänsteanteckning: not.docx', 'Anbud 2'])
    const text = sheetText(sheetOf(withFiles([told])))
    expect(text).toMatch(/Tjänsteanteckning: not\.docx\n +Upprättades: 2026-12-05\n +Av: Kim Ek\n/)
    expect(text).not.toMatch(/(sändaren|ottagaren) är inte noterad|egen dag/)
  })

  it('says what is not told: nothing, no day, or no sender', () => {
    const of = (more: Partial<Attachment>): string => sheetText(sheetOf(withFiles([file('a', more)])))
    expect(of({})).toMatch(/Tillagd: 2026-12-18\n +Avsändare och egen dag är inte noterade/)
    expect(of({ way: 'in', party: 'Eva' })).toMatch(
      /Inkom: dag inte antecknad; Tillagd: 2026-12-18\n +Från: Eva/,
    )
    expect(of({ on: '2026-12-05' })).toMatch(/Daterad: 2026-12-05\n +Avsändaren är inte noterad/)
    expect(of({ way: 'out', on: '2026-12-05' })).toMatch(/Skickades: 2026-12-05\n +Mottagaren är inte/)
  })

  it('tells what only the file itself says, until somebody has changed it', () => {
    const said = { on: '2026-12-05', from: 'Eva' }
    const mail = file('m', { on: '2026-12-05', way: 'in', party: 'Eva', said })
    expect(sheetText(sheetOf(withFiles([mail])))).toContain('Dagen och avsändaren är hämtade ur filen.')
    const changed = { ...mail, on: '2026-12-06', party: 'Eva Ros' }
    expect(sheetText(sheetOf(withFiles([changed])))).not.toContain('ur filen')
  })

  it('is a supplier’s where it is from one: with its number, and with its request for secrecy', () => {
    const suppliers = exampleCase().suppliers.map((one) =>
      one.id === winner?.id ? { ...one, secrecy: { what: 'Priset' } } : one,
    )
    const { documents } = sheetOf(
      withFiles([file('a', { way: 'in', party: winner?.name ?? '' })], { ...exampleCase(), suppliers }),
    )
    expect(documents.find(({ key }) => key === 'other-a')).toMatchObject({
      from: 'Kalibreringstjänst Nord AB (exempel) (559999-9009)',
      secrecy: { mark: 'Leverantören begär sekretess' },
    })
  })

  it('names nobody before the decision, but for those of the authority, nor a kind in words of one’s own', () => {
    const files = [
      file('a', { kind: `Fråga från ${winner?.name ?? ''}`, way: 'in', party: winner?.name ?? '' }),
      file('b', { kind: 'Mejl', way: 'out', party: 'Eva på Nord' }),
      file('c', { way: 'made', party: exampleCase().preparer.name ?? '' }),
    ]
    const registration = sheetOf(withFiles(files, undecided()), '2026-12-09')
    const text = sheetText(registration)
    expect(text).not.toMatch(/Nord|Eva/)
    expect(text).toContain('Från: Anbudsgivare 1')
    expect(text).toContain('Till: utelämnas till beslutet (OSL 5 kap. 2 §)')
    expect(text).toContain(`Av: ${exampleCase().preparer.name ?? ''}`)
    const marks = registration.documents.filter(({ type }) => type === 'other')
    expect(new Set(marks.map(({ secrecy }) => secrecy.mark))).toEqual(new Set(['Absolut sekretess']))
  })

  it('has what the plan says of its kind, and its own day in its name', () => {
    const routine = [
      'namn: Rutin för inköp (exempel)',
      'version: 1',
      'gäller från: 2026-01-01',
      'beslutad av: Provnämnden 2025-12-01',
      'dokumenthanteringsplan:',
      '  plan: Plan för Provregionen (exempel)',
      '  handlingar:',
      '    - handling: Fråga om förfrågan',
      '      bevaras eller gallras: Gallras 2 år',
      '    - handling: Bilaga',
      '      bevaras eller gallras: Bevaras',
    ].join('\n')
    const found = withFiles([file('a', { kind: 'fråga om förfrågan', on: '2026-11-25' }), file('b')], {
      ...exampleCase(),
      basis: { routine },
    })
    const keep = (key: string) => sheetOf(found).documents.find((one) => one.key === key)?.keep
    expect([keep('other-a'), keep('other-b')]).toEqual(['Gallras 2 år', 'Bevaras'])
    expect(fileNamesOf(found, evaluateCase(found, '2026-12-20')).attachments.get('a')).toBe(
      'MT-2026-131_2026-11-25_fråga-om-förfrågan.docx',
    )
  })

  it('has no personal number, wherever it was typed', () => {
    const number = '19811218-9876'
    const typed = file('a', {
      name: `${number}.pdf`,
      kind: `Fråga ${number}`,
      way: 'in',
      party: `Bo ${number}`,
    })
    expect(sheetText(sheetOf(withFiles([typed])))).not.toContain('9876')
  })

  it('that lies somewhere else has the same', () => {
    const elsewhere = [
      { id: 'e', name: 'Ritning', where: 'Diariet 5', on: '2026-11-25', way: 'in' as const, party: 'Bo Ek' },
    ]
    expect(sheetText(sheetOf({ ...exampleCase(), elsewhere }))).toMatch(
      /Bilaga: Ritning\n +Inkom: 2026-11-25\n +Från: Bo Ek/,
    )
  })
})

it('what was sent to a supplier lies at the inquiry that went to it, and is no answer', () => {
  const sent = exampleCase().suppliers.map(({ id }) => file(id, { belongsTo: `suppliers.${id}` }))
  const { documents } = sheetOf(withFiles(sent))
  expect(documents.find(({ type }) => type === 'inquiry')?.files.map(({ id }) => id)).toEqual(
    sent.map(({ id }) => id),
  )
  expect(documents.some(({ type }) => type === 'other')).toBe(false)
})

it('offers each kind once', () => {
  expect(new Set(fileKinds).size).toBe(fileKinds.length)
  expect(fileKinds).toContain('Anbud')
  expect(fileKinds).not.toContain('Ärendefil')
})
