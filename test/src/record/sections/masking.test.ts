import { expect, it } from 'vitest'
import { maskingSection } from '../../../../src/record/sections/masking.ts'
import { askedFor } from '../../../support/cases/masked.ts'

const rowsOf = (texts: Readonly<Record<string, string>>) =>
  maskingSection(askedFor(texts)).flatMap((block) => (block.kind === 'facts' ? block.rows : []))

it.each([
  ['no ground', {}, 'Utelämna\nLagrum saknas\nValt 2026-11-20 av Kim Ek (exempel)'],
  [
    'a ground',
    { 'record.leftOut.logg.ground': 'osl-21-7' },
    'Utelämna\nPersonuppgift (21 kap. 7 § OSL)\nValt 2026-11-20 av Kim Ek (exempel)',
  ],
  [
    'a reason',
    { 'record.leftOut.logg.ground': 'reason', 'record.leftOut.logg.why': 'ingen har frågat' },
    'Utelämna\nAnnat skäl, till exempel att ingen har frågat efter avsnittet\nSkäl: ingen har frågat\nValt 2026-11-20 av Kim Ek (exempel)',
  ],
])('lists a section that is left out by its title, with why, who and when: %s', (_what, texts, value) => {
  expect(rowsOf({ 'record.leftOut.logg.take': 'yes', ...texts })).toContainEqual({
    term: 'Avsnittet ”Utdrag ur loggen”',
    value,
  })
})
