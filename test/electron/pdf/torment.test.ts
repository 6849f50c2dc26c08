import { expect, test } from 'vitest'
import { lossesOf } from '../../support/pdf/hostile/losses.ts'
import { torment } from '../../support/pdf/hostile/torment.ts'
import { recordOf, rendered } from '../../support/pdf/rendered.ts'

test('60 records of hostile text follow the rules and lose no word', { timeout: 300_000 }, () =>
  torment(60, 2026),
)

const paragraph = (text: string) => recordOf({ kind: 'paragraph', text })

test.each([
  ['a word', 'Ett långt ord', 'Ett ord', ['långt', '1 × å', '1 × l', '1 × n', '1 × g', '1 × t']],
  ['one of two that are alike', 'ord ord', 'ord', ['1 × o', '1 × r', '1 × d']],
  ['the end of a word', 'mjukbindning', 'mjukbind', ['mjukbindning']],
  ['a name from right to left that is not as it was', 'سلام', 'مالس', ['سلام']],
  ['a letter of a word that is cut', 'Ä'.repeat(300), 'Ä'.repeat(299), ['1 × Ä']],
])('%s that a file lacks is missed', async (_name, wanted, drawn, missed) => {
  const made = await rendered(paragraph(drawn))
  expect(await lossesOf(paragraph(drawn), made)).toEqual([])
  expect(await lossesOf(paragraph(wanted), made)).toEqual(expect.arrayContaining(missed))
})

test('a record that has a fault is told of, with what makes it again', async () => {
  const loses = (): Promise<readonly string[]> => Promise.resolve(['lost: ord'])
  await expect(torment(3, 7, loses)).rejects.toThrow(/^Seed 7, path 0: .*lost: ord/)
})
