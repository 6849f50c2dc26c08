import type { Check } from '../../../src/rules/catalogue/checks.ts'
import { useAtFirst } from '../value/use-at-first.ts'
import { CopyAddress } from './copy-address.tsx'

interface WhereToLookProps {
  readonly check: Check
  /** Read while the check is to be made; folded once it is, and where it is only there for those who want it. */
  readonly startsOpen: boolean
}

/** Where a check is looked up, how, and what each source shows and does not. */
export function WhereToLook({ check, startsOpen }: WhereToLookProps) {
  const opens = useAtFirst(startsOpen)
  return (
    <details className="more where-to-look" open={opens}>
      <summary>
        Var du slår upp det, och vad det visar<span className="visually-hidden">: {check.question}</span>
      </summary>
      <ul className="sources">
        {check.sources.map(({ name, path, address, proves, provesNot }) => (
          <li key={name}>
            <p>
              <strong>{name}.</strong> {path} {address === null ? null : <CopyAddress address={address} />}
            </p>
            <p className="small">
              {proves} <span className="shows-not">{provesNot}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
