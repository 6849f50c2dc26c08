import { expect, it } from 'vitest'
import { readRoutine } from '../../../../src/rules/local/read-routine.ts'
import { lookOnlyText } from '../../../../src/rules/vetting/look-only.ts'
import { caseFromFile } from '../../../../src/rules/vetting/from-file.ts'
import { checkInCase } from '../../../../src/rules/vetting/of-case.ts'
import { answered } from '../../../support/cases/builder.ts'
import { exampleCase } from '../../../support/cases/example.ts'
import { aRoutine, withRoutine } from '../../../support/local/template.ts'

/** A routine with one check of its own, in these words. */
const own = (words: Readonly<Record<string, string>>, more = '') =>
  aRoutine(
    `kontroller:\n  - id: vandel\n${Object.entries({
      fråga: 'Är företrädaren lämplig?',
      källa: 'Företrädaren',
      var: 'Be om papperet',
      visar: 'Om något finns',
      'visar inte': 'Pågående',
      ...words,
    })
      .map(([key, text]) => `    ${key}: ${text}\n`)
      .join('')}${more}`,
  )

const sentences = (routine: string): readonly string[] => {
  const read = readRoutine(routine)
  return read.ok ? [] : read.problems.map(({ sentence }) => sentence)
}

it.each<[string, Readonly<Record<string, string>>]>([
  [
    'Polisen',
    {
      fråga: 'Är företrädaren ostraffad?',
      källa: 'Företrädarens utdrag från Polisen',
      'be leverantören om': 'utdrag från Polisen',
    },
  ],
  [
    'Polismyndigheten',
    { fråga: 'Har företrädaren ett rent register hos Polismyndigheten?', var: 'Be om utdraget' },
  ],
  ['utdraget', { källa: 'Polisen', var: 'Be om utdraget' }],
  ['belastningsregistret', { visar: 'Vad som står i belastningsregistret' }],
  ['Vandelskontroll', { namn: 'Vandelskontroll' }],
])('a check of a routine’s own that asks for an extract is refused: %s', (_word, words) => {
  const [sentence, ...others] = sentences(own(words))
  expect(sentence).toMatch(/visar vad någon är dömd eller misstänkt för.*”bara titta: ja”/)
  expect(others).toEqual([])
  expect(sentences(own(words, '    bara titta: ja\n'))).toEqual([])
})

it.each<Readonly<Record<string, string>>>([
  { fråga: 'Visar utdraget ur skattekontot något underskott?', källa: 'Skatteverket' },
  { fråga: 'Har leverantören ett rent register hos Bolagsverket?' },
  { källa: 'Försäkringsbrevet', 'be leverantören om': 'försäkringsbrevet' },
])('and another is not', (words) => {
  expect(sentences(own(words))).toEqual([])
})

it('what is only looked at in a routine is kept nowhere, as the program’s own', () => {
  const at = 'suppliers.019aad84-5a00-7000-8000-000000000011.checks.lokal-titta-vandel'
  const found = withRoutine(
    exampleCase(),
    own({ fråga: 'Är företrädaren ostraffad?' }, '    bara titta: ja\n'),
  )
  expect(checkInCase(found, 'lokal-titta-vandel', 'company', '2026-12-09')?.evidence).toBe('look-only')
  expect(lookOnlyText(found, `${at}.seen`, 'En dom')).toContain('visas bara upp')
  expect(lookOnlyText(found, `${at}.result`, 'clear')).toBeNull()
  const kept = answered(found, { [`${at}.result`]: 'remark', [`${at}.seen`]: 'En dom.' }, '2026-12-09')
  const read = caseFromFile(kept)
  expect(JSON.stringify(read.case)).not.toContain('En dom.')
  expect(read.case.suppliers[0]?.checks?.at(-1)).toMatchObject({ id: 'lokal-titta-vandel', result: 'remark' })
})

it('no other check has an id as those have', () => {
  const named = own({}).replace('id: vandel', 'id: titta-in')
  expect(sentences(named)).toEqual([expect.stringContaining('id som börjar med titta-')])
})

it('nor does a question of the routine’s ask what stood in an extract', () => {
  const asks = (question: string, answer = 'text') =>
    sentences(
      aRoutine(
        `frågor:\n  - id: brott\n    uppgift: Kontrollera vinnaren\n    fråga: ${question}\n    svar: ${answer}\n`,
      ),
    )
  expect(asks('Vad stod i utdraget ur belastningsregistret?')).toEqual([
    expect.stringContaining('”bara titta: ja”'),
  ])
  expect(asks('Har ni frågat om belastningsregistret?', 'ja eller nej')).toEqual([])
  expect(asks('Vad stod i utdraget ur skattekontot?')).toEqual([])
})
