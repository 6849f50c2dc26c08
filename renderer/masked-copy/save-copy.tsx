import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '../components/button.tsx'
import { focusField } from '../components/focus-field.ts'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import type { Results } from '../../src/contract/channels.ts'
import { callWhenStored } from '../state/call-when-stored.ts'
import { showCase, useCaseStore } from '../state/case.ts'
import { savedAt } from '../state/saving.ts'
import { focusSoon } from '../tasks/value/focus-soon.ts'
import { placesSaid } from './mask-words.ts'

const saveId = 'save-copy'

interface SaveCopyProps {
  /** How many proposals nobody has said yes or no to. */
  readonly open: number
  /** How many questions nobody has answered. */
  readonly asked: number
  /** Marks the fields of what is masked or left out on no ground, by path. */
  readonly onLacking: (paths: ReadonlySet<string>) => void
}

/** Saves the copy as a PDF, with a note of it in the case. Where something has no ground, it asks for that first. */
export function SaveCopy({ open, asked, onLacking }: SaveCopyProps) {
  const [said, setSaid] = useState<ReactNode>(null)
  const [isBusy, setBusy] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (said !== null) box.current?.scrollIntoView({ block: 'nearest' })
  }, [said])
  const saveEven = (): void => {
    // The button that was pressed goes with what it stands in.
    document.getElementById(saveId)?.focus()
    void save(true)
  }
  const save = async (evenWithoutGround: boolean): Promise<void> => {
    setBusy(true)
    setSaid(null)
    onLacking(new Set())
    const { page } = useCaseStore.getState()
    const answer = await callWhenStored('masked.save', ({ id }) => ({ id, page, evenWithoutGround }))
    setBusy(false)
    if (answer === null) return
    if (answer.lacksGround.length > 0) {
      onLacking(new Set(answer.lacksGround.map(({ path }) => path)))
      setSaid(<Lacking what={answer.lacksGround} onSave={saveEven} />)
      return leadTo(answer.lacksGround[0]?.path ?? '')
    }
    if (answer.path === null) return setSaid(<p>Ingen fil sparades.</p>)
    savedAt(answer.savedAt)
    showCase(answer)
    setSaid(<SavedCopy {...answer} path={answer.path} />)
  }
  return (
    <Section
      title="Spara kopian"
      help="Lämna bara ut den här filen. Ärendefilen, bilagorna och den fullständiga dokumentationen har kvar allt. Maskera bilagorna för sig om någon begär dem."
    >
      {open === 0 ? null : (
        <p className="small">
          {open === 1 ? 'Ett förslag är inte avgjort. Det' : `${open} förslag är inte avgjorda. De`} maskeras,
          och listan säger att ingen har tagit ställning.
        </p>
      )}
      {asked === 0 ? null : (
        <p className="small">
          {asked === 1
            ? 'En fråga är inte besvarad. Det den gäller'
            : `${asked} frågor är inte besvarade. Det de gäller`}{' '}
          står kvar i kopian: läs igenom det.
        </p>
      )}
      <Button id={saveId} onPress={() => void save(false)} isBusy={isBusy}>
        Spara maskerad kopia…
      </Button>
      <div ref={box} className="files-said" role="status">
        {said}
      </div>
    </Section>
  )
}

/** To the first field that lacks; where it is folded and not made yet, the fold is opened first. */
function leadTo(path: string): void {
  focusField(path)
  focusSoon(path)
}

interface LackingProps {
  readonly what: Results['masked.save']['lacksGround']
  readonly onSave: () => void
}

/** Nothing may be kept from whoever asks without a ground: what has none, and that one can save all the same. */
const Lacking = ({ what, onSave }: LackingProps) => (
  <Verdict
    tone="stop"
    title={`Kopian är inte sparad: ${what.length === 1 ? 'lagrum saknas på ett ställe' : `lagrum saknas på ${what.length} ställen`} här på sidan.`}
  >
    <p>Utan stöd i lag får inget hållas tillbaka. Välj lagrum för det här, eller visa det i kopian:</p>
    <ul>
      {what.map(({ path, what: label }) => (
        <li key={path}>
          <Button variant="link" onPress={() => leadTo(path)}>
            {label}
          </Button>
        </li>
      ))}
    </ul>
    <Button variant="second" onPress={onSave}>
      Spara ändå, utan lagrum
    </Button>
    <p className="small">Kopians första sida säger då att lagrum saknas.</p>
  </Verdict>
)

type Saved = Results['masked.save']

function SavedCopy({
  path,
  places,
  replaced,
  misread,
  leftOut,
}: Pick<Saved, 'places' | 'replaced' | 'misread' | 'leftOut'> & { readonly path: string }) {
  return (
    <Verdict tone="ok" title={`Kopian är sparad. Maskerat: ${placesSaid(places)}.`}>
      <p>
        Fil: <span className="path">{path}</span>
      </p>
      <p>
        Öppna den och läs igenom den innan du lämnar ut den. Listan över maskeringarna står i dokumentationen.
      </p>
      {leftOut === null ? null : <p className="problem">{leftOut}</p>}
      {misread.length === 0 ? null : (
        <p>Skrivs från höger till vänster och kan läsas fel av andra program: {misread.join(', ')}.</p>
      )}
      {replaced.length === 0 ? null : (
        <p>Några tecken finns inte i PDF:ens typsnitt och står som �: {replaced.join(' ')}.</p>
      )}
    </Verdict>
  )
}
