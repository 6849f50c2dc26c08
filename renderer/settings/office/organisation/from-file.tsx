import { useState } from 'react'
import type { OfficeState } from '../../../../src/contract/shapes.ts'
import { Button } from '../../../components/button.tsx'
import { More } from '../../../components/more.tsx'
import { ChooseFile } from '../../../import/choose-file.tsx'
import { call } from '../../../state/call.ts'
import { notify } from '../../../state/notice.ts'
import { pointKind, postKind, type PointDraft, type PostDraft } from './list-kinds.ts'

interface FromFileProps {
  readonly isEmpty: boolean
  readonly onPosts: (draft: PostDraft) => void
  readonly onPoints: (draft: PointDraft) => void
  readonly onRemoved: (office: OfficeState) => void
}

/** The lists as files: in, out, and all of it away. */
export function FromFile({ isEmpty, onPosts, onPoints, onRemoved }: FromFileProps) {
  const [isAsking, setAsking] = useState(false)
  const write = async (list: 'posts' | 'points'): Promise<void> => {
    const saved = await call('office.organisation.write', { list })
    if (saved !== null && saved.path !== null) notify(`Filen är sparad: ${saved.path}`)
  }
  const remove = async (): Promise<void> => {
    const office = await call('office.organisation.remove', {})
    setAsking(false)
    if (office !== null) onRemoved(office)
  }
  return (
    <More title="Läs in från en fil, eller spara som fil">
      <p>
        Befattningarna är en CSV-fil med kolumnerna enhet, typ, tillhör, befattning, överordnad befattning,
        namn, från och till. Delegationsordningen är en egen fil: punkt, befattning, beslut, slag, upp till
        kr, från och till. Spara som fil för att få en att börja med.
      </p>
      <div className="organisation-files">
        <ChooseFile
          kind={postKind}
          remembered={undefined}
          label="Läs in befattningar …"
          isFirst={false}
          tooLarge="Filen är för stor för att vara en lista över befattningar."
          onChosen={onPosts}
        />
        <ChooseFile
          kind={pointKind}
          remembered={undefined}
          label="Läs in delegationsordning …"
          isFirst={false}
          tooLarge="Filen är för stor för att vara en delegationsordning."
          onChosen={onPoints}
        />
        <Button variant="second" onPress={() => void write('posts')}>
          Spara befattningar …
        </Button>
        <Button variant="second" onPress={() => void write('points')}>
          Spara delegationsordning …
        </Button>
      </div>
      {isEmpty ? null : isAsking ? (
        <div role="group" aria-label="Ta bort hela organisationen?">
          <p>Allt som är inlagt tas bort, också det som har upphört. Beslutade ärenden behåller sitt.</p>
          <div className="row">
            <Button onPress={() => void remove()}>Ja, ta bort allt</Button>
            <Button variant="second" onPress={() => setAsking(false)}>
              Nej
            </Button>
          </div>
        </div>
      ) : (
        <Button variant="link" onPress={() => setAsking(true)}>
          Ta bort hela organisationen
        </Button>
      )}
    </More>
  )
}
