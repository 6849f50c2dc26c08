import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeMaskedCopy, maskedName } from '../../../electron/api/make-masked-copy.ts'
import type { Case } from '../../../src/domain/case/schema.ts'
import { recordLevelSchema } from '../../../src/domain/record-level.ts'
import { answered } from '../../support/cases/builder.ts'
import { askedFor, winnerId } from '../../support/cases/masked.ts'
import { everythingIn } from '../../support/pdf/everything-in.ts'
import { root } from '../../support/root.ts'

const at = {
  today: '2026-12-14',
  createdAt: '2026-12-14T10:02:00+01:00',
  version: '0',
  assets: join(root, 'assets'),
}

/** A word that is none of the program's. */
const word = fc.stringMatching(/^[BDFGKLMNPRSTV][aeiouyåäö][qxzw][a-zåäö]{4,8}$/)

/** Ways in which a text repeats what is masked. */
const ways: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `Före ${text}, efter.`,
  (text) => `(${text.toUpperCase()})`,
  (text) => text.normalize('NFD'),
  (text) => `${text.slice(0, 3)}\u00AD${text.slice(3)}`,
  (text) => `fil_${text.replaceAll(' ', '-')}_2026.pdf`,
  (text) => `${text}s förslag`,
  (text) => text.replaceAll(' ', '\n'),
]

/** Where it is repeated. */
const fields = [
  'award.reason',
  'subject.title',
  'subject.description',
  'followUp.note',
  'contracts.searchedWhere',
  'decision.decider.role',
  'contract.reference',
  'authority.unit',
] as const

const chosen = fc.record({
  name: fc.tuple(word, word).map((two) => two.join(' ')),
  typed: fc.tuple(word, word).map((two) => two.join(' ')),
  kronor: fc.integer({ min: 100_001, max: 499_999 }).filter((sum) => sum % 1000 !== 0),
  person: fc.tuple(word, word).map((two) => two.join(' ')),
  level: fc.constantFrom(...recordLevelSchema.options),
  repeats: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 4, maxLength: 10 }),
})

type Chosen = typeof chosen extends fc.Arbitrary<infer T> ? T : never

/** A case in which the name of a supplier, its price, its contact and a text are masked and repeated here and there. */
function caseWith({ name, typed, kronor, person, repeats }: Chosen): Case {
  const email = `${person.toLowerCase().replaceAll(' ', '.').normalize('NFD').replaceAll(/\p{M}/gu, '')}@exempel.example`
  const secrets = [name, typed, `${kronor} kr`, person, email]
  const texts = new Map<string, string>()
  for (const [secret, field, way] of repeats) {
    const path = fields[field % fields.length] ?? 'award.reason'
    const text = (ways[way % ways.length] ?? String)(secrets[secret % secrets.length] ?? '')
    texts.set(path, `${texts.get(path) ?? 'Svar'} ${text}`)
  }
  const found = answered(askedFor(), {
    [`suppliers.${winnerId}.contact`]: `${person}, ${email}, 070-123 45 67`,
    [`record.masks.namn-${winnerId}.take`]: 'yes',
    'record.masks.egen.text': typed,
    'record.masks.egen.ground': 'osl-31-16',
    ...Object.fromEntries(texts),
  })
  return {
    ...found,
    suppliers: found.suppliers.map((one) =>
      one.id === winnerId
        ? { ...one, name: `${name} AB`, bid: { ...one.bid, unitPriceOre: kronor * 100 } }
        : one,
    ),
    attachments: [
      { id: 'fil', name: `${name.replaceAll(' ', '_')} ${kronor}.pdf`, size: 9, sha256: 'ab'.repeat(32) },
    ],
  }
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()

/** What of the secrets is left in a text, its spaces and signs apart. In bytes a number is one where its currency follows. */
function leftIn(text: string, { name, typed, kronor, person }: Chosen, unit = ''): readonly string[] {
  const letters = plain(text).replaceAll(/[^\p{L}\p{N}]/gu, '')
  const sum = new RegExp(`${[...String(kronor)].join('[ \\u00A0.,]?')}${unit}`)
  return [
    ...[name, typed, person].filter((one) => letters.includes(plain(one).replaceAll(' ', ''))),
    ...(sum.test(text) ? [String(kronor)] : []),
    ...(text.includes('ab'.repeat(32)) ? ['sha256'] : []),
    ...(/@exempel|070[- ]?123 ?45/u.test(text) ? ['address'] : []),
  ]
}

/** The currency as it stands in a file's bytes. */
const currency = '[ \\u00A0\\u00C2]*kr'

test(
  'no copy has what is masked, on its pages, in its bytes, its properties, bookmarks or name',
  { timeout: 240_000 },
  async () => {
    let masks = 0
    await fc.assert(
      fc.asyncProperty(chosen, async (one) => {
        const { bytes, copy } = await makeMaskedCopy(caseWith(one), { ...at, level: one.level })
        const { shown, raw, files } = await everythingIn(bytes)
        expect(files).toEqual([])
        const name = maskedName(copy.document, undefined, at.today)
        expect(leftIn(`${shown}\n${name}`, one)).toEqual([])
        expect(leftIn(raw, one, currency)).toEqual([])
        masks += copy.masks.filter(({ places }) => places > 0).length
      }),
      { numRuns: 8, seed: 2026, endOnFailure: true },
    )
    expect(masks).toBeGreaterThan(24)
  },
)

test('the check sees what a copy lets through', async () => {
  const one: Chosen = {
    name: 'Baxeno Daxuri',
    typed: 'Kuqeran Loxani',
    kronor: 123_457,
    person: 'Pixola Rezani',
    level: '2a',
    repeats: [
      [0, 0, 0],
      [0, 1, 0],
      [1, 3, 0],
      [2, 0, 1],
    ],
  }
  const found = caseWith(one)
  const shownAll = answered(found, {
    [`record.masks.namn-${winnerId}.take`]: 'no',
    [`record.masks.pris-${winnerId}.take`]: 'no',
    'record.masks.egen.take': 'no',
  })
  const { bytes } = await makeMaskedCopy(shownAll, at)
  const { shown, raw } = await everythingIn(bytes)
  expect(leftIn(shown, one)).toEqual(expect.arrayContaining(['Baxeno Daxuri', 'Kuqeran Loxani', '123457']))
  expect(leftIn(raw, one, currency)).toContain('Baxeno Daxuri')
})

test.each(recordLevelSchema.options)(
  'of level %s it follows the rules, and carries no case file',
  async (level) => {
    const { bytes, copy } = await makeMaskedCopy(askedFor(), { ...at, level })
    const { files, raw } = await everythingIn(bytes)
    expect(files).toEqual([])
    expect(raw).not.toMatch(/caseSha256|CaseSHA256/)
    expect(copy.document.level).toBe(level === '1a' ? '1a' : '2a')
  },
)

test('a mask is read aloud as that, with its ground', async () => {
  const { bytes } = await makeMaskedCopy(askedFor(), at)
  expect((await everythingIn(bytes)).raw).toContain('maskerat, OSL 31 kap. 16 §')
})

test('the same case gives the same bytes', async () => {
  const [one, other] = [await makeMaskedCopy(askedFor(), at), await makeMaskedCopy(askedFor(), at)]
  expect(one.sha256).toBe(other.sha256)
})
