import { useEffect, useRef, useState } from 'react'
import type { OfficeState } from '../../../../src/contract/shapes.ts'
import { emptyOrganisation } from '../../../../src/domain/organisation/organisation.ts'
import { rowCount } from '../../../../src/domain/organisation/part.ts'
import { versionWords } from '../../../../src/domain/organisation/words.ts'
import { ask } from '../../../bridge.ts'
import { Button } from '../../../components/button.tsx'
import { More } from '../../../components/more.tsx'
import { today } from '../../../state/clock.ts'
import { dismissNotice, notify } from '../../../state/notice.ts'
import { FromFile } from './from-file.tsx'
import { pointKind, postKind, type PointDraft, type PostDraft } from './list-kinds.ts'
import { ListPreview } from './list-preview.tsx'
import { PointList } from './point-list.tsx'
import { PostHolders } from './post-holders.tsx'
import { RowForm } from './row-form.tsx'
import { titleOf } from './row-title.ts'
import type { RowAt } from './row-fields.ts'
import { UnitList } from './unit-list.tsx'
import { UnsavedRows } from './unsaved-rows.tsx'
import { endedWords } from './unit-tree.ts'
import './organisation.css'

interface OrganisationSectionProps {
  readonly office: OfficeState
  readonly onChange: (office: OfficeState) => void
}

type View =
  | { readonly is: 'list' }
  | { readonly is: 'row'; readonly at: RowAt }
  | { readonly is: 'posts'; readonly draft: PostDraft }
  | { readonly is: 'points'; readonly draft: PointDraft }

/** Who is above whom, and who may decide what: typed here, or brought in from files. Nobody has to. */
export function OrganisationSection({ office, onChange }: OrganisationSectionProps) {
  const [view, show] = useState<View>({ is: 'list' })
  const setView = (next: View): void => {
    if (next.is !== 'list') dismissNotice()
    show(next)
  }
  const org = office.organisation ?? emptyOrganisation
  const top = useRef<HTMLDivElement>(null)
  const first = useRef(true)
  // What is shown takes the place of what had focus.
  useEffect(() => {
    if (first.current) first.current = false
    else if (view.is !== 'row') top.current?.focus()
  }, [view.is])
  const toList = (): void => setView({ is: 'list' })
  const saved = (next: OfficeState): void => {
    onChange(next)
    toList()
    notify('Organisationen är sparad. Den gäller nya ärenden, och öppna ärenden nästa gång de öppnas.')
  }
  const toRow = (at: RowAt): void => setView({ is: 'row', at })
  return (
    <div ref={top} tabIndex={-1} className="organisation">
      {view.is === 'row' ? (
        <div key={`${view.at.row} ${view.at.id ?? ''}`}>
          <RowForm org={org} at={view.at} title={titleOf(view.at)} onSaved={saved} onCancel={toList} />
          {view.at.row === 'post' && view.at.id !== undefined ? (
            <PostHolders org={org} post={view.at.id} onChange={toRow} />
          ) : null}
        </div>
      ) : null}
      {view.is === 'posts' ? (
        <ListPreview
          kind={postKind}
          draft={view.draft}
          org={org}
          onChange={(draft) => setView({ is: 'posts', draft })}
          onBring={(asked) => ask('office.organisation.posts', asked)}
          onDone={saved}
          onCancel={toList}
        />
      ) : null}
      {view.is === 'points' ? (
        <ListPreview
          kind={pointKind}
          draft={view.draft}
          org={org}
          onChange={(draft) => setView({ is: 'points', draft })}
          onBring={(asked) => ask('office.organisation.points', asked)}
          onDone={saved}
          onCancel={toList}
        />
      ) : null}
      {view.is === 'list' ? (
        <>
          <p className="small">
            Lägg in vem som är chef över vem och vem som får besluta vad. I varje ärende ser man då vem som är
            närmast över, och vilken punkt i delegationsordningen som ger rätt att besluta. Ni kan hoppa över
            det här: skriv bara namnen i ärendet.
          </p>
          <UnsavedRows onChange={toRow} />
          {rowCount(org) === 0 ? null : <p className="small">Organisationen {versionWords(org)}.</p>}
          {org.units.length === 0 ? null : <UnitList org={org} onChange={toRow} />}
          <div className="row">
            <Button variant="second" onPress={() => toRow({ row: 'post' })}>
              Lägg till en befattning
            </Button>
            <Button variant="second" onPress={() => toRow({ row: 'unit' })}>
              Lägg till en enhet
            </Button>
          </div>
          <h3 className="organisation-title">Delegationsordning</h3>
          {org.delegation.length === 0 && org.document === undefined ? (
            <p>Ingen punkt är inlagd.</p>
          ) : (
            <PointList org={org} onChange={toRow} />
          )}
          <div className="row">
            <Button variant="second" onPress={() => toRow({ row: 'point' })}>
              Lägg till en punkt
            </Button>
          </div>
          <FromFile
            onPosts={(draft) => setView({ is: 'posts', draft })}
            onPoints={(draft) => setView({ is: 'points', draft })}
            isEmpty={rowCount(org) === 0}
            onRemoved={(next) => {
              onChange(next)
              notify('Organisationen är borttagen. Beslutade ärenden behåller den.')
            }}
          />
          <Ended words={endedWords(org, today())} />
        </>
      ) : null}
    </div>
  )
}

function Ended({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <More title={`Det som har upphört (${words.length})`}>
      <ul>
        {words.slice(0, 300).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </More>
  )
}
