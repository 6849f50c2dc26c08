import { describe, expect, it } from 'vitest'
import type { Case } from '../../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../../src/masking/masked-record.ts'
import { textsOf } from '../../../src/masking/over-tree.ts'
import { answered } from '../../support/cases/builder.ts'
import { exampleCase } from '../../support/cases/example.ts'
import { at, winnerId } from '../../support/cases/masked.ts'

const { today, ...options } = at
const called = (name: string, text: string): Case =>
  answered(exampleCase(), {
    [`suppliers.${winnerId}.name`]: name,
    [`record.masks.namn-${winnerId}.take`]: 'yes',
    [`record.masks.namn-${winnerId}.ground`]: 'osl-31-16',
    'award.reason': `Zebra: ${text} :arbez`,
  })
const leftOf = (found: Case): string =>
  /Zebra: ([^]*?) :arbez/.exec(
    textsOf(maskedRecordOf(found, today, options).document)
      .join('\n')
      .replaceAll('\u00A0', ' '),
  )?.[1] ?? ''
const asked = (found: Case): string =>
  maskedRecordOf(found, today, options)
    .masks.filter(({ mask }) => mask.id.startsWith('kort-'))
    .flatMap(({ seen }) => seen)
    .join(' ')

describe('what a company is called for short, where its name is masked', () => {
  it.each([
    ['Nordic Medical Devices Scandinavia AB', 'NMD'],
    ['Nordic Medical Devices Scandinavia AB', 'nordicmedical.se'],
    ['IT-Hjälpen i Väst HB', 'ITHjälpen'],
    ['Hav & Himmel Konsult AB', 'H&H'],
    ['Hav & Himmel Konsult AB', 'Havhimmel'],
    ['Rör-Olle i Kumla AB', 'Rörolle'],
    ['Bengtssons Rör & Svets i Tidaholm AB', 'BRS'],
    ['Städ & Fastighetsservice i Norrköping AB', 'S&F'],
    ['Svensk Hemleverans Logistik AB', 'svenskhemleverans.se'],
  ])('of %s, %s is masked', (name, short) => {
    expect(leftOf(called(name, `Vi minns ${short} sedan sist.`))).toBe(
      'Vi minns ██████ [OSL 31:16] sedan sist.',
    )
  })

  it.each([
    ['Best Clean HB', 'BC'],
    ['Grön Trädgård Sverige AB', 'GTS'],
    ['Nordic Medical Devices Scandinavia AB', 'Nordic'],
  ])('of %s, %s is masked or asked about where a sentence begins', (name, short) => {
    const found = called(name, `${short} var snabbast.`)
    expect(leftOf(found).includes(short) ? asked(found) : short).toContain(short)
  })

  it('is no word of trades that the words of the name make together', () => {
    const text = 'Vi köper städservice och pumpservice.'
    expect(leftOf(called('Städ Service i Väst AB', text))).toBe(text)
  })
})
