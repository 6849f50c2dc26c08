import { Fragment } from 'react'
import type { ShownMask } from '../../src/contract/masking-channels.ts'
import { maskGrounds } from '../../src/domain/case/choices.ts'
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
        <More title="Lagrum och skäl" startsOpen={mask.why === undefined}>
          <GroundFields at={at} ground={mask.ground} lacksReason={mask.why === undefined} />
        </More>
      )}
    </div>
  )
}

/** What each ground protects and takes, and where it stands: rarely read. */
const AboutGrounds = () => (
  <More title="Vad lagrummen skyddar">
    <dl className="grounds">
      {masking.grounds.map((ground) => (
        <Fragment key={ground.id}>
          <dt>{maskGrounds[ground.id]}</dt>
          <dd className="small">
            {ground.says}
            {ground.id === 'other' ? '' : ` ${groundSource(ground)}`}
          </dd>
        </Fragment>
      ))}
    </dl>
  </More>
)

interface GroundFieldsProps {
  /** The path of the mask's row. */
  readonly at: string
  /** On which it stands, also where nobody has chosen it. */
  readonly ground: ShownMask['ground']
  /** Nobody has said why. */
  readonly lacksReason?: boolean
}

/** On what ground, and why: what the list says that stays with the full record. */
export function GroundFields({ at, ground, lacksReason = false }: GroundFieldsProps) {
  return (
    <>
      <Field path={`${at}.ground`} asList standsAs={ground} />
      {ground === 'other' && <Field path={`${at}.section`} />}
      <Field path={`${at}.why`} optional={!lacksReason} />
      <AboutGrounds />
    </>
  )
}
