import { expect, it } from 'vitest'
import type { Attachment, Case } from '../../../src/domain/case/schema.ts'
import { registrationOf } from '../../../src/registration/registration.ts'
import { sheetText } from '../../../src/registration/sheet-text.ts'
import { withoutFileWords } from '../../../src/registration/without-file.ts'
import { evaluateCase } from '../../../src/rules/evaluate/evaluate.ts'
import { exampleCase } from '../../support/cases/example.ts'

const day = '2026-12-20'
const file = (id: string, more: Partial<Attachment>): Attachment => ({
  id,
  name: `${id}.pdf`,
  size: 2048,
  sha256: 'ab'.repeat(32),
  ...more,
})
const withFiles = (...attachments: Attachment[]): Case => ({ ...exampleCase(), attachments })
const sheetOf = (found: Case) => registrationOf(found, evaluateCase(found, day), { level: '2a' })
const words = (found: Case) => withoutFileWords(evaluateCase(found, day))

it('whoever prepares the case is told of each document that the sheet lists without file or place', () => {
  expect(words(exampleCase())).toBe(
    'Förfrågan, anbud från Kalibreringstjänst Nord AB (exempel), anbud från Medicinteknik i Mälardalen AB (exempel), underrättelse om beslut och avtal eller beställning har ingen fil i ärendet, och ingen har skrivit var de finns. Registratorn kan fråga efter dem.',
  )
})

it('a file that is said to be a document the case knows of is that one, and nobody asks for it any more', () => {
  const found = withFiles(
    file('u', { kind: 'underrättelse om beslut' }),
    file('n', { kind: 'Anbud', party: 'Kalibreringstjänst Nord AB (exempel)' }),
    file('x', { kind: 'Avtal eller beställning', on: '2026-01-02' }),
    file('y', { kind: 'Anbud' }),
  )
  const placed = sheetOf(found).documents.flatMap(({ title, files }) =>
    files.flatMap(({ id }) => (id === null ? [] : [`${id} ${title}`])),
  )
  expect(placed.toSorted()).toEqual([
    'n Anbud 1',
    'u Underrättelse om beslut',
    // Of another day than the contract, and of nobody who has made a bid: documents of their own.
    'x Avtal eller beställning: x.pdf',
    'y Anbud: y.pdf',
  ])
  expect(words(found)).not.toMatch(/nderrättelse|Nord/)
  expect(words(found)).toMatch(/Mälardalen.*avtal eller beställning/)
})

it('a statement tells whose it is, and what proves a check is fetched', () => {
  const [one] = exampleCase().suppliers
  const found: Case = {
    ...exampleCase(),
    suppliers: exampleCase().suppliers.map((row) =>
      row.id === one?.id ? { ...row, checks: [{ id: 'f-tax', on: '2026-12-08', by: 'Anna Lind' }] } : row,
    ),
    attachments: [file('c', { belongsTo: `suppliers.${one?.id ?? ''}.checks.f-tax` })],
    impartiality: {
      statements: ['Kim Ek', 'Eva Ros'].map((name, n) => ({
        id: `s${n}`,
        name,
        conflict: 'no' as const,
        on: '2026-11-20',
      })),
    },
  }
  const text = sheetText(sheetOf(found))
  expect(text).toContain('Svar om jäv: Kim Ek, 2026-11-20; Svar om jäv: Eva Ros, 2026-11-20')
  expect(text).toMatch(/Hämtades: 2026-12-08\n +Av: Anna Lind/)
})
