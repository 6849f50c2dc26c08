import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/schema.ts'
import { changedSince, mostChanges } from '../../../../src/record/versions/changed-since.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'

const changed = (texts: Readonly<Record<string, string>>): readonly string[] =>
  changedSince(exampleCase(), answered(exampleCase(), texts))

const file = { id: 'fil-1', name: 'avtal.pdf', size: 3, sha256: 'a'.repeat(64) }

describe('what has changed since an earlier version', () => {
  it('is nothing where nothing has, and the notes of versions do not count', () => {
    const found = exampleCase()
    const noted: Case = {
      ...found,
      record: {
        ...found.record,
        versions: [
          {
            id: 'v-1',
            no: 1,
            at: '2026-12-14T10:00:00+01:00',
            sha256: 'a'.repeat(64),
            size: 1,
            level: '2a',
            caseSha256: 'b'.repeat(64),
            logSha256: 'c'.repeat(64),
          },
        ],
      },
    }
    expect(changedSince(found, noted)).toEqual([])
    expect(changedSince(noted, found)).toEqual([])
  })

  it('says what stands now and what stood before', () => {
    expect(changed({ 'record.diarienummer': 'MT 2026/999' })).toEqual([
      'Diarienummer: MT 2026/999 (förut MT 2026/131).',
    ])
    expect(changed({ 'record.diarienummer': '' })).toEqual(['Diarienummer: borttaget. Förut: MT 2026/131.'])
  })

  it('says that the case was closed, and that it was opened again', () => {
    const found = exampleCase()
    const closed: Case = {
      ...found,
      record: { ...found.record, closedOn: '2026-12-20', closedBy: 'Kim Ek (exempel)' },
    }
    expect(changedSince(found, closed)).toEqual(['Ärendet avslutat 2026-12-20.'])
    expect(changedSince(closed, found)).toEqual(['Ärendet öppnat igen.'])
  })

  it('does not print a long text twice', () => {
    const [line = ''] = changed({ 'subject.description': 'Ny text. '.repeat(40) })
    expect(line.length).toBeLessThan(120)
  })

  it('tells nothing of what a bid holds but that it has changed, and of whom', () => {
    const [supplier] = exampleCase().suppliers
    const lines = changed({ [`suppliers.${supplier?.id ?? ''}.bid.totalOre`]: '123456' })
    expect(lines.join()).toContain(supplier?.name)
    expect(lines.join()).not.toMatch(/123|456/)
  })

  it('names the section that a copy is without, the mask, and who has asked for secrecy', () => {
    const [supplier] = exampleCase().suppliers
    const lines = changed({
      'record.leftOut.logg.take': 'yes',
      'record.leftOut.logg.ground': 'osl-21-7',
      'record.masks.egen.text': 'Lägst pris.',
      'record.masks.egen.ground': 'osl-31-16',
      [`suppliers.${supplier?.id ?? ''}.secrecy.what`]: 'Timpriset',
    })
    expect(lines).toContain('Avsnittet ”Utdrag ur loggen”: utelämnat ur kopian.')
    expect(lines).toContain('Maskeras i kopian: ”Lägst pris.”.')
    expect(lines).toContain(`Vad ${supplier?.name ?? ''} vill hålla hemligt, tillagt: Timpriset.`)
    expect(lines).toHaveLength(3)
  })

  it('hides the last digits of a personal number', () => {
    const [supplier] = exampleCase().suppliers
    const lines = changed({ [`suppliers.${supplier?.id ?? ''}.orgNr`]: '850101-1236' })
    expect(lines.join()).not.toContain('1236')
  })

  it('names files that came and went', () => {
    const found = exampleCase()
    const more: Case = { ...found, attachments: [...found.attachments, file] }
    expect(changedSince(found, more)).toEqual(['Fil tillagd: avtal.pdf'])
    expect(changedSince(more, found)).toEqual(['Fil borttagen: avtal.pdf'])
  })

  it('says so where only the program’s own notes differ', () => {
    const found = exampleCase()
    const noted: Case = {
      ...found,
      later: [{ id: 'n-1', on: '2026-12-20', after: 'decided', field: 'subject.title', was: 'x' }],
    }
    expect(changedSince({ ...found, later: [] }, noted)).toEqual([
      'Bara programmets egna anteckningar har ändrats.',
    ])
  })

  it('is cut where it is much, and says how much is left', () => {
    const found = exampleCase()
    const many = Array.from({ length: mostChanges + 5 }, (_, n) => ({
      ...file,
      id: `fil-${n}`,
      name: `bilaga ${n}.pdf`,
      sha256: n.toString(16).padStart(64, '0'),
    }))
    const lines = changedSince(found, { ...found, attachments: many })
    expect(lines).toHaveLength(mostChanges + 1)
    expect(lines.at(-1)).toBe('Och 5 uppgifter till.')
  })
})
