import { describe, expect, it } from 'vitest'
import { filePlaces } from '../../../../src/domain/attachments/places.ts'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { placeWords } from '../../../../src/record/place-words.ts'
import { attachmentsSection, bidsLack } from '../../../../src/record/sections/attachments.ts'
import { laterSection } from '../../../../src/record/sections/later.ts'
import type { Block } from '../../../../src/record/tree.ts'
import { evaluateCase } from '../../../../src/rules/evaluate/evaluate.ts'
import { openPoints } from '../../../../src/rules/evaluate/open-points.ts'
import { aCase, answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const sha256 = 'ab'.repeat(32)
const found: Case = {
  ...answered(aCase(), {
    'suppliers.s1.name': 'Alfa AB (exempel)',
    'inquiry.evidence': 'Funktionsbrevlådan',
    'elsewhere.big.name': 'ritningar.zip',
  }),
  attachments: [
    {
      id: 'f1',
      name: 'offert.pdf',
      size: 34_816,
      sha256,
      belongsTo: 'suppliers.s1.bid',
      addedAt: '2026-11-20T23:30:00+01:00',
    },
    { id: 'f2', name: 'bild.png', size: 12, sha256: 'cd'.repeat(32) },
  ],
}
const rows = (blocks: readonly Block[]) =>
  blocks
    .flatMap((b) =>
      b.kind === 'table' ? b.rows : b.kind === 'facts' ? b.rows.map((r) => [r.term, r.value]) : [],
    )
    .map((row) => row.map((cell) => cell.replaceAll('\u00A0', ' ')))

describe('the files in the record', () => {
  it('stand with size to the byte, place in words, local day and hash', () => {
    expect(rows(attachmentsSection(found, []))).toEqual([
      ['1. offert.pdf\n34 kB (34 816 byte), tillagd 2026-11-20', `Anbudet från Alfa AB (exempel)\n${sha256}`],
      ['2. bild.png\n12 byte, tillagd okänd dag', `Ärendet\n${'cd'.repeat(32)}`],
      ['Förfrågan och svaren', 'Funktionsbrevlådan', 'Förfrågan'],
      ['ritningar.zip', 'Uppgift saknas', 'Ärendet'],
    ])
  })

  it('are said to be missing where they are not here, each by name', () => {
    const notices = attachmentsSection(found, ['f2']).filter((block) => block.kind === 'notice')
    expect(notices).toMatchObject([{ tone: 'warn', title: 'Filen finns inte på den här datorn: bild.png.' }])
    expect(attachmentsSection(found, ['f1', 'f2'])).toContainEqual(
      expect.objectContaining({ title: 'Filerna finns inte på den här datorn: offert.pdf och bild.png.' }),
    )
  })

  it('are said to lie elsewhere where only the case file is at hand, and nothing of a case without files', () => {
    const blocks = attachmentsSection(found, undefined)
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'paragraph', tone: 'small' }))
    expect(attachmentsSection(aCase(), undefined)).toEqual([])
    expect(attachmentsSection(aCase(), [])).toEqual([])
  })
})

describe('bids that are not kept', () => {
  const [nord, medi] = exampleCase().suppliers.map(({ id }) => `suppliers.${id}.bid`)
  const lackOf = (of: Case) => {
    const [block] = bidsLack(evaluateCase(of, '2026-12-14'))
    return block?.kind === 'notice' ? block.text : undefined
  }

  it('are named, hold nothing up, and are told from the other documents without a file', () => {
    expect(lackOf(exampleCase())).toBe(
      'Ingen fil finns i ärendet med anbuden från Kalibreringstjänst Nord AB (exempel) och Medicinteknik i Mälardalen AB (exempel), och ingen har skrivit var de finns. Underlaget för diarieföring räknar upp alla handlingar utan fil.',
    )
    expect(openPoints(evaluateCase(exampleCase(), '2026-12-14'))).toEqual([])
  })

  it('are those without a file or a place', () => {
    const file = { id: 'f1', name: 'offert.pdf', size: 12, sha256, belongsTo: nord }
    const row = { id: 'e1', name: 'anbud.pdf', where: 'Diariet, 2026-41', belongsTo: medi }
    expect(lackOf({ ...exampleCase(), attachments: [file] })).toContain('från Medicinteknik i Mälardalen')
    expect(lackOf({ ...exampleCase(), attachments: [file], elsewhere: [row] })).toBeUndefined()
    expect(lackOf(answered(exampleCase(), { 'inquiry.evidence': 'Funktionsbrevlådan' }))).toBeUndefined()
  })

  it('are not asked for where the act asks for no documentation', () => {
    expect(
      lackOf(answered(exampleCase(), { 'value.parts.base.amountOre': '1 000', 'value.hasOption': 'no' })),
    ).toBeUndefined()
  })
})

describe('what a file belongs to', () => {
  it('is said in words for every place, never as a path', () => {
    for (const place of filePlaces) {
      const words = placeWords(found, place.replace('suppliers.*', 'suppliers.s1').replace('*', 'identity'))
      expect(words, place).not.toMatch(/[a-z]\.[a-z]|\*/)
      expect(words.length, place).toBeGreaterThan(5)
    }
  })

  it.each([
    ['suppliers.s1', 'Förfrågan till Alfa AB (exempel)'],
    ['suppliers.gone.bid', 'Anbudet från Leverantör utan namn'],
    ['suppliers.s1.checks.economy', 'Kontroll av Alfa AB (exempel): Ekonomi och kreditupplysning'],
    ['impartiality.statements.preparer', 'Opartiskhet: Kim Ek (exempel)'],
    ['something.new', 'something.new'],
  ])('%s: %s', (path, words) => expect(placeWords(found, path)).toBe(words))
})

describe('what is told of a file', () => {
  const told = (file: Partial<Case['attachments'][number]>): string =>
    rows(
      attachmentsSection({ ...found, attachments: [{ id: 'f', name: 'a', size: 1, sha256, ...file }] }, []),
    )
      .flat()
      .join('|')

  it('stands with it, as far as it is told', () => {
    const all = { kind: 'Mejl', way: 'in' as const, on: '2026-12-03', party: 'Eva Ros' }
    expect(told(all)).toContain('Ärendet\nMejl. Inkommen 2026-12-03, från Eva Ros.\n')
    expect(told({ ...all, said: { on: '2026-12-03', from: 'Eva Ros' } })).toContain(
      'från Eva Ros. Dagen och avsändaren är hämtade ur filen.\n',
    )
    expect(told({ way: 'out', party: 'Bo' })).toContain('\nUtgående, till Bo.\n')
    expect(told({ on: '2026-12-03' })).toContain('\nDaterad 2026-12-03.\n')
    expect(told({})).toContain(`Ärendet\n${sha256}`)
  })

  it('stands with one that lies somewhere else, and as it was typed where it cannot be read', () => {
    const typed = { ...found, unread: { 'elsewhere.big.on': 'i julas' } }
    expect(rows(attachmentsSection(typed, [])).flat().join('|')).toContain(
      'Ärendet\nDaterad Går inte att läsa: ”i julas”.',
    )
  })

  it('is not printed of what may only be looked at', () => {
    const place = 'suppliers.s1.checks.criminal-record'
    expect(told({ belongsTo: place, kind: 'Mejl', party: 'Bo Ek' })).not.toMatch(/Mejl|Bo Ek/)
  })

  it('is told by the file’s name where it was changed after the decision', () => {
    const later = [
      { id: 'l', on: '2026-12-20', after: 'decided' as const, field: 'attachments.f1.party', was: 'Eva' },
    ]
    const [file] = found.attachments.map((one) => ({ ...one, party: 'Bo' }))
    const blocks = laterSection({ ...found, attachments: file === undefined ? [] : [file], later })
    expect(rows(blocks)).toEqual([
      ['Filens avsändare eller mottagare, offert.pdf', expect.stringMatching(/Förut: Eva[^]*till: Bo/)],
    ])
  })
})
