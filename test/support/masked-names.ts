import type { Case } from '../../src/domain/case/schema.ts'
import { maskedRecordOf } from '../../src/masking/masked-record.ts'
import { textsOf } from '../../src/masking/over-tree.ts'
import { answered } from './cases/builder.ts'
import { exampleCase } from './cases/example.ts'
import { at, winnerId } from './cases/masked.ts'

type Answers = Readonly<Record<string, string>>

const { today, ...options } = at

/** The mask of a person in a copy of a case that is decided. */
export const person = '██████ [OSL 21:7]'

/** The example with a text in which names may stand, and these answers besides. */
export const told = (text: string, answers: Answers): Case =>
  answered(exampleCase(), { 'award.reason': `Zebra: ${text} :arbez`, ...answers })

/** The example whose winner has this contact, and this name. */
export const withContact = (contact: string, text: string, name?: string): Case =>
  told(text, {
    [`suppliers.${winnerId}.contact`]: contact,
    ...(name === undefined ? {} : { [`suppliers.${winnerId}.name`]: name }),
  })

/** What is left of the text in the masked copy. */
export function leftOf(found: Case): string {
  const texts = textsOf(maskedRecordOf(found, today, options).document).join('\n')
  return /Zebra: ([^]*?) :arbez/.exec(texts.replaceAll('\u00A0', ' '))?.[1] ?? ''
}

/** Where the copy asks whether a word is a person's name. */
export const askedOf = (found: Case): string =>
  maskedRecordOf(found, today, options)
    .masks.filter(({ mask }) => mask.id.startsWith('fornamn-'))
    .flatMap(({ seen }) => seen)
    .join(' ')
