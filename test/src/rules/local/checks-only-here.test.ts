import { expect, it } from 'vitest'
import { describeRoutine } from '../../../../src/rules/local/describe.ts'
import { readRoutine } from '../../../../src/rules/local/read-routine.ts'
import { checksOfCase } from '../../../../src/rules/vetting/of-case.ts'
import { aCase } from '../../../support/cases/builder.ts'
import { aRoutine, ownCheck, withRoutine } from '../../../support/local/template.ts'

const only = (answer: string): string =>
  aRoutine(`kontroller:\n${ownCheck()}    bara för detta köp: ${answer}\n`)

const sentences = (text: string): readonly string[] => {
  const read = readRoutine(text)
  return read.ok ? [] : read.problems.map(({ sentence }) => sentence)
}

it('a check of the routine’s own may hold for its own purchase alone, and says so', () => {
  const read = readRoutine(only('ja'))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  const said = describeRoutine(read.routine).flatMap(({ lines }) => lines)
  expect(said.join(' ')).toContain('bara för köpet den gjordes i')
  const own = (text: string) =>
    checksOfCase(withRoutine(aCase(), text), '2026-11-20').find(({ id }) => id === 'lokal-arbetsmiljo')
  expect(own(only('ja'))?.onlyHere).toBe(true)
  expect(own(only('nej'))).not.toHaveProperty('onlyHere')
})

it('refuses what is neither yes nor no, and the row at a check of the house', () => {
  expect(sentences(only('kanske'))).toEqual([
    '”bara för detta köp” är ”ja” eller ”nej”. Rätta raden, eller ta bort den.',
  ])
  const house = 'kontroller:\n  - programmets kontroll: Platsbesök\n    gäller: 5 dagar\n'
  const [sentence] = sentences(aRoutine(`${house}    bara för detta köp: ja\n`))
  expect(sentence).toContain('bara för detta köp')
})
