import { useId } from 'react'
import type { Supplier } from '../../../src/domain/case/schema.ts'
import type { LowBidAsked } from '../../../src/rules/vetting/low-bid-asked.ts'
import { Button } from '../../components/button.tsx'
import { goToField } from '../../components/focus-field.ts'
import { Tag } from '../../components/tag.tsx'

interface LowBidRowProps {
  readonly supplier: Supplier
  readonly name: string
  readonly asked: LowBidAsked
}

/** That the low price is to be explained: it is asked once, where the bids are compared, and here is the way there. */
export function LowBidRow({ supplier, name, asked: { fields, isOpen } }: LowBidRowProps) {
  const id = useId()
  const { lowAskedOn } = supplier.bid ?? {}
  return (
    <section className="check-row check-elsewhere" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>{' '}
      {isOpen ? lowAskedOn === undefined ? null : <Tag>Frågad</Tag> : <Tag tone="ok">Besvarad</Tag>}{' '}
      <span className="small">
        Det låga priset höjer risken. Frågan och svaret står under Jämför anbud.{' '}
        <Button variant="link" onPress={() => goToField(fields[0])}>
          {isOpen ? 'Svara där' : 'Se svaret'}
        </Button>
      </span>
    </section>
  )
}
