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
      <Field path={`${at}.take`} label={mask.label} help={maskHelp(mask)} layout="row" />
      {!mask.isOn ? null : (
        <More title="Lagrum och skäl">
          <GroundFields at={at} isOther={mask.ground === 'other'} />
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

/** On what ground, and why: what the list says that stays with the full record. */
export function GroundFields({ at, isOther }: { readonly at: string; readonly isOther: boolean }) {
  return (
    <>
      <Field path={`${at}.ground`} choiceHelp={groundHelp} />
      {isOther && <Field path={`${at}.section`} />}
      <Field path={`${at}.why`} optional />
    </>
  )
}
