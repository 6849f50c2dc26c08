import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileLimits } from '../../../src/domain/attachments/limits.ts'
import { readCaseFile } from '../../../src/domain/case/case-file.ts'
import { isList } from '../../../src/domain/case/fields/catalogue.ts'
import { caseSchema, type Attachment, type Case } from '../../../src/domain/case/schema.ts'
import { emptyOrganisation } from '../../../src/domain/organisation/organisation.ts'
import { strangenessOf } from '../../../src/domain/case/sound-rows.ts'
import { aCase, answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'

interface Described {
  readonly properties?: Readonly<Record<string, Described>>
  readonly items?: Described
}

/** Every list of rows in the schema, by pattern. */
function listsIn(here: Described, at = ''): readonly string[] {
  const own = here.items?.properties?.['id'] === undefined ? [] : [at]
  const rows = here.items === undefined ? [] : listsIn(here.items, `${at}.*`)
  const below = Object.entries(here.properties ?? {}).flatMap(([name, child]) =>
    listsIn(child, at === '' ? name : `${at}.${name}`),
  )
  return [...own, ...rows, ...below]
}

const lists = listsIn(z.toJSONSchema(caseSchema) as Described)

const file = {
  name: 'anbud.pdf',
  size: 1,
  sha256: 'a'.repeat(64),
}
const answer = {
  answer: 'approve',
  name: 'Sam Ask',
  on: '2026-12-10',
  givenAt: '2026-12-10T09:00:00+01:00',
  takenInAt: '2026-12-10T10:00:00+01:00',
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  fingerprint: '3F2A 90C1',
}
const sent = {
  at: '2026-12-09T09:00:00+01:00',
  form: 'package',
  reference: 'DL-7K3F-92QX',
  caseSha256: 'a'.repeat(64),
  facts: [],
}
/** What a row must have besides its id. */
const rest: Readonly<Record<string, object>> = {
  attachments: file,
  'decision.takenBack': { at: '2026-11-20T09:00:00+01:00', reason: 'Fel vinnare.' },
  'decision.basedOn': { term: 'Värde', value: '414 000 kr' },
  'decision.sent': sent,
  'decision.sent.*.facts': { term: 'Värde', value: '414 000 kr' },
  'decision.answers': answer,
  brought: { at: '2026-12-10T09:00:00+01:00', from: 'bundle', logs: [] },
  'brought.*.logs': { written: [], held: true },
  takenOver: { at: '2026-12-10T09:00:00+01:00', open: [] },
  'record.copies': {
    at: '2026-12-14T10:00:00+01:00',
    name: 'kopia.pdf',
    sha256: 'a'.repeat(64),
    masks: [],
    leftOut: [],
  },
  'record.versions': {
    no: 1,
    at: '2026-12-14T10:00:00+01:00',
    sha256: 'a'.repeat(64),
    size: 1,
    level: '2a',
    caseSha256: 'a'.repeat(64),
    logSha256: 'a'.repeat(64),
  },
  'record.reopened': { at: '2026-12-20T10:00:00+01:00', reason: 'Fel dag.', closedOn: '2026-12-14' },
  later: { on: '2026-12-14', after: 'signed', field: 'award.reason' },
  'basis.organisation.units': { name: 'Vårdcentralen Eken', kind: 'unit' },
  'basis.organisation.posts': { title: 'Enhetschef', unit: 'eken' },
  'basis.organisation.holders': { post: 'enhetschef', name: 'Per Ek' },
  'basis.organisation.delegation': { point: '4.2' },
  'basis.limits': { series: 'LOU', from: '2026-01-01', sek: 1, source: 'Källa', by: 'Kim', on: '2026-11-20' },
}

/** The case file with such rows in a list, in whatever rows and objects the list stands. */
function withRows(list: string, ids: readonly string[]): string {
  const rows = ids.map((id) => ({ id, ...rest[list] }))
  const put = (here: object, [name = '', ...tail]: readonly string[]): object => {
    if (name === '*') return [{ id: 'row-1', ...rest[list.slice(0, list.indexOf('.*'))], ...put({}, tail) }]
    const old: unknown = Reflect.get(here, name)
    const base = typeof old === 'object' && old !== null && !Array.isArray(old) ? old : {}
    return { ...here, [name]: tail.length === 0 ? rows : put(base, tail) }
  }
  const basis = list.startsWith('basis.organisation') ? { basis: { organisation: emptyOrganisation } } : {}
  return JSON.stringify(put({ ...aCase(), ...basis }, list.split('.')))
}

describe('a case file with two rows of one id', () => {
  it('knows more lists than those of the catalogue, and all of those', () => {
    expect(lists.filter((list) => isList(list.replaceAll('*', 'row-1'))).length).toBeGreaterThan(20)
    expect(lists).toContain('suppliers.*.bid.scores')
  })

  it.each(lists)('is refused in %s', (list) => {
    expect(readCaseFile(withRows(list, ['row-1', 'row-2']))).toMatchObject({ ok: true })
    expect(readCaseFile(withRows(list, ['row-1', 'row-1']))).toMatchObject({
      ok: false,
      problem: `Filen är skadad vid ”${list.replaceAll('*', 'row-1')}”: två rader har samma id. Be avsändaren skicka den igen.`,
    })
  })
})

describe('a case file with a file that nobody can have added', () => {
  const read = (...files: readonly Partial<Attachment>[]) =>
    readCaseFile(
      JSON.stringify({
        ...exampleCase(),
        attachments: files.map((one, i) => ({
          id: `f${i}`,
          ...file,
          sha256: String(i).padStart(64, '0'),
          ...one,
        })),
      }),
    )
  const supplier = exampleCase().suppliers[0]?.id ?? ''

  it.each([
    ['of nine million gigabytes', [{ size: 9e15 }], 'kan inte vara'],
    ['of no bytes', [{ size: 0 }], 'kan inte vara 0 byte'],
    ['of two sizes', [{ sha256: 'b'.repeat(64) }, { sha256: 'b'.repeat(64), size: 2 }], 'olika storlekar'],
    [
      'that makes the case too large',
      Array.from({ length: 11 }, () => ({ size: fileLimits.file })),
      'tillsammans större',
    ],
    [
      'of a supplier that is not there',
      [{ belongsTo: 'suppliers.ghost.bid' }],
      'en leverantör som inte finns',
    ],
    ['at a place that is none', [{ belongsTo: '../x' }], 'som inte finns i ett ärende'],
  ])('%s', (_, files, words) => {
    expect(read(...files)).toMatchObject({ ok: false, problem: expect.stringContaining(words) as unknown })
  })

  it('but with one that an honest case holds', () => {
    const files = [
      { belongsTo: `suppliers.${supplier}.checks.not-yet-answered` },
      { belongsTo: 'impartiality.statements.decider' },
      { cameFrom: 'suppliers.gone.bid' },
      { name: '../../etc/passwd' },
    ]
    expect(read(...files)).toMatchObject({ ok: true })
  })
})

describe('what is strange in a case file and can be opened', () => {
  const found: Case = exampleCase()

  it('is a winner that is not there', () => {
    expect(strangenessOf({ ...found, award: { supplierId: 'ghost' } })).toEqual([
      expect.stringContaining('Vinnaren i ärendefilen finns inte bland leverantörerna'),
    ])
  })

  it('is a file elsewhere of a supplier that is not there, and a name that is a path', () => {
    const strange = {
      ...found,
      elsewhere: [{ id: 'e1', belongsTo: 'suppliers.ghost' }],
      attachments: [{ id: 'f1', ...file, name: '../../etc/passwd' }],
    }
    expect(strangenessOf(strange)).toEqual([
      expect.stringContaining('hör till en leverantör som inte finns'),
      expect.stringContaining('”../../etc/passwd”'),
    ])
  })

  it('is nothing of an honest case, nor the number of a supplier that was taken away in an earlier statement', () => {
    expect(strangenessOf(found)).toEqual([])
    const statements = [{ id: 'preparer', conflict: 'no' as const, supplierIds: ['gone'] }]
    expect(strangenessOf({ ...answered(aCase(), {}), impartiality: { statements } })).toEqual([])
  })
})
