import { usualMost } from '../../../src/rules/bids/scale.ts'
import type { Criterion } from '../../../src/rules/bids/weighing.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'
import { focusSoon } from '../value/focus-soon.ts'
import { enter } from '../../state/actions.ts'

/** What a criterion's points are out of: asked where the inquiry or the points themselves speak of another scale than 0 to 100. */
export function PointScale({ criterion: { id, scale } }: { readonly criterion: Criterion }) {
  const { case: found } = useCase()
  const path = `award.scales.${id}.most`
  const isSaid = found.award.scales?.some((row) => row.id === id && row.most !== undefined) === true
  const isUnread = Object.hasOwn(found.unread, path)
  if (scale.doubt === null && !isSaid && !isUnread)
    return (
      <More title="Annan skala än 0–100">
        <Field path={path} help="Poängen räknas om till 0–100, så att vikten stämmer." optional />
      </More>
    )
  return (
    <div className="bid-scale">
      {scale.doubt !== null && (
        <Verdict tone="warn" title={scale.doubt.sentence}>
          <div className="row">
            {[...new Set([scale.doubt.suggests, usualMost])].map((most) => (
              <Button
                key={most}
                variant="second"
                onPress={() => {
                  void enter([{ path, text: String(most) }])
                  focusSoon(path)
                }}
              >{`Skalan är 0–${most}`}</Button>
            ))}
          </div>
        </Verdict>
      )}
      <Field path={path} help="Poängen räknas om till 0–100, så att vikten stämmer." />
    </div>
  )
}
