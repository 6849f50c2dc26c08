import type { ShownMask } from '../../src/contract/masking-channels.ts'
import { groundSource, masking } from '../../src/masking/grounds.ts'
import { Field } from '../components/field.tsx'
import { More } from '../components/more.tsx'
import { maskHelp } from './mask-words.ts'

/** Something the program proposes to mask, or offers: masked or shown, on what ground and why. */
export function MaskRow({ mask }: { readonly mask: ShownMask }) {
  const at = `record.masks.${mask.id}`
  return (
    <div className="mask-row">
      <Field
        path={`${at}.take`}
        label={mask.label}
        help={maskHelp(mask)}
        layout="row"
        standsAs={mask.isOn ? undefined : 'no'}
      />
      {!mask.isOn ? null : (
        <More title="Lagrum och skäl">
          <GroundFields at={at} ground={mask.ground} />
        </More>
      )}
    </div>
  )
}

/** What each ground protects and takes, and where it stands. */
const groundHelp = Object.fromEntries(
  masking.grounds.map((ground) => [
    ground.id,
    `${ground.says}${ground.id === 'other' ? '' : ` ${groundSource(ground)}`}`,
  ]),
)

interface GroundFieldsProps {
  /** The path of the mask's row. */
  readonly at: string
  /** On which it stands, also where nobody has chosen it. */
  readonly ground: ShownMask['ground']
}

/** On what ground, and why: what the list says that stays with the full record. */
export function GroundFields({ at, ground }: GroundFieldsProps) {
  return (
    <>
      <Field path={`${at}.ground`} choiceHelp={groundHelp} standsAs={ground} />
      {ground === 'other' && <Field path={`${at}.section`} />}
      <Field path={`${at}.why`} optional />
    </>
  )
}
