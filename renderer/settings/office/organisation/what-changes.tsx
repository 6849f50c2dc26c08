import type { OrganisationDifference } from '../../../../src/domain/organisation/difference.ts'
import { More } from '../../../components/more.tsx'

interface WhatChangesProps {
  readonly difference: OrganisationDifference
  /** Titles of the delegation order that no post has. */
  readonly strange: readonly string[]
}

const mostShown = 200

/** What a list changes, before it is brought in: what is new, what becomes otherwise, what ends. */
export function WhatChanges({ difference: { added, changed, ended, removed }, strange }: WhatChangesProps) {
  const parts = [
    { title: 'Nytt', lines: added },
    { title: 'Ändras', lines: changed },
    { title: 'Upphör', lines: ended },
    { title: 'Tas bort', lines: removed },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <section className="what-changes" aria-label="Det här ändras">
      <h3>Det här ändras</h3>
      {parts.length === 0 ? <p>Ingenting: filen säger detsamma som det som är inlagt.</p> : null}
      {parts.map(({ title, lines }) => (
        <More key={title} title={`${title} (${lines.length})`} startsOpen={lines.length <= 12}>
          <ul>
            {lines.slice(0, mostShown).map((line) => (
              <li key={line}>{line}</li>
            ))}
            {lines.length > mostShown ? <li>… och {lines.length - mostShown} till.</li> : null}
          </ul>
        </More>
      ))}
      {strange.length === 0 ? null : (
        <p>Ingen har de här befattningarna i organisationen: {strange.join(', ')}. Är de rätt stavade?</p>
      )}
    </section>
  )
}
