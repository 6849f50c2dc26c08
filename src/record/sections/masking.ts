import { leftOutChoices, leftOutGrounds, maskChoices, maskGrounds } from '../../domain/case/choices.ts'
import type { Case } from '../../domain/case/schema.ts'
import { maskLabel } from '../mask-label.ts'
import { say, sentence } from '../say.ts'
import { sectionNamed } from '../section-titles.ts'
import type { Block } from '../tree.ts'

interface Row {
  readonly term: string
  readonly value: string
}

/**
 * What was chosen to be masked in copies for others and why, by whom and when, and each copy that was saved with its own
 * list. It stands in the full record alone.
 */
export function maskingSection(found: Case): readonly Block[] {
  const rows = [...chosenRows(found), ...leftOutRows(found), ...copyRows(found)]
  return rows.length === 0
    ? []
    : [
        {
          kind: 'paragraph',
          tone: 'small',
          text: 'Listan stannar hos myndigheten och står inte i någon kopia. Om något får hållas hemligt prövas när någon begär handlingen.',
        },
        { kind: 'facts', fine: true, rows },
      ]
}

const chosenRows = (found: Case): readonly Row[] =>
  (found.record.masks ?? []).map((row) => {
    const { id, take, ground, section, why, by, on, text } = row
    const at = `record.masks.${id}`
    const unread = say(found, `${at}.text`)
    return {
      term: maskLabel(found, id),
      value: [
        take === undefined ? (text === undefined ? 'Inte avgjort' : maskChoices.yes) : maskChoices[take],
        ...(ground === undefined ? [] : [maskGrounds[ground]]),
        ...(section === undefined ? [] : [section]),
        ...(why === undefined ? [] : [`Skäl: ${why}`]),
        ...(text === undefined && unread !== undefined ? [unread] : []),
        ...(by === undefined && on === undefined ? [] : [`Valt ${[on, by].filter(Boolean).join(' av ')}`]),
      ].join('\n'),
    }
  })

const leftOutRows = (found: Case): readonly Row[] =>
  (found.record.leftOut ?? []).flatMap(({ id, take, ground, section, why, by, on }) => {
    if (take === undefined) return []
    const lacks = take === 'yes' && ground === undefined
    const value = [
      leftOutChoices[take],
      ...(ground === undefined ? [] : [leftOutGrounds[ground]]),
      ...(lacks ? ['Lagrum saknas'] : []),
      ...(section === undefined ? [] : [section]),
      ...(why === undefined ? [] : [`Skäl: ${why}`]),
      ...(by === undefined && on === undefined ? [] : [`Valt ${[on, by].filter(Boolean).join(' av ')}`]),
    ]
    return [{ term: sectionNamed(id), value: value.join('\n') }]
  })

/** A copy and what was masked in it. That nobody had said yes or no to a proposal is said too. */
const copyRows = (found: Case): readonly Row[] =>
  (found.record.copies ?? []).map(({ at, by, name, sha256, masks, leftOut }) => ({
    term: `Maskerad kopia, sparad ${at.slice(0, 16).replace('T', ' ')}`,
    value: [
      `${name}${by === undefined ? '' : `, av ${by}`}`,
      `Kopians SHA-256: ${sha256}`,
      ...masks.map(
        (mask) =>
          `${mask.what}: ${mask.places === 1 ? 'ett ställe' : `${mask.places} ställen`}, ${mask.mark}. ${mask.why === undefined ? 'Skäl saknas.' : `Skäl: ${sentence(mask.why)}`} ${chosen(mask)}`,
      ),
      ...(leftOut.length === 0 ? [] : [`Utelämnade avsnitt: ${leftOut.join('; ')}`]),
    ].join('\n'),
  }))

const chosen = ({
  by,
  on,
}: {
  readonly by?: string | undefined
  readonly on?: string | undefined
}): string =>
  by === undefined && on === undefined
    ? 'Föreslaget av programmet; ingen hade tagit ställning.'
    : `Valt ${[on, by].filter(Boolean).join(' av ')}.`
