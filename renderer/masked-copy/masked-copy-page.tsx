import { useState } from 'react'
import { Button } from '../components/button.tsx'
import { Marked } from '../components/marked.ts'
import { PageHeading } from '../components/page-heading.tsx'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import type { MaskedCopy, ShownMask } from '../../src/contract/masking-channels.ts'
import { supplierName } from '../../src/rules/evaluate/suppliers.ts'
import { enter } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { focusSoon } from '../tasks/value/focus-soon.ts'
import { leaveCopy } from './copy-link.tsx'
import { CopyPreview } from './copy-preview.tsx'
import { LeftOut } from './left-out.tsx'
import { MaskRow } from './mask-row.tsx'
import { Numbers } from './numbers.tsx'
import { OwnMasks } from './own-masks.tsx'
import { SaveCopy } from './save-copy.tsx'
import { SecrecyRequest } from './secrecy-request.tsx'
import { placesSaid } from './mask-words.ts'
import { WhenOpen } from './when-open.tsx'
import { useMaskedCopy } from './use-masked-copy.ts'
import './masked-copy.css'

/** The copy for whoever asks to see the record: what is masked and why, which sections are left out, and the file. */
export function MaskedCopyPage() {
  const copied = useMaskedCopy()
  /** The fields that were said to lack a ground when the copy was to be saved, by path. */
  const [lacking, setLacking] = useState<ReadonlySet<string>>(new Set())
  return (
    <main className="page masked-copy" id="content" tabIndex={-1}>
      <Button variant="link" onPress={leaveCopy}>
        Tillbaka till Dokumentera
      </Button>
      <PageHeading title="Kopia att lämna ut" />
      <p className="lead">
        Dokumentationen är en allmän handling när ärendet är klart, och den som ber om den ska få se allt som
        inte är hemligt. Här maskerar du det som är det. Programmet föreslår, du väljer.
      </p>
      {copied.is === 'failed' && <Verdict tone="stop" title={copied.sentence} />}
      <div role="status">{copied.is === 'loading' ? <p className="small">Gör kopian …</p> : null}</div>
      {copied.is === 'read' && (
        <Marked.Provider value={lacking}>
          <Choices copy={copied.copy} isOld={copied.isOld} onLacking={setLacking} />
        </Marked.Provider>
      )}
    </main>
  )
}

interface ChoicesProps {
  readonly copy: MaskedCopy
  readonly isOld: boolean
  readonly onLacking: (paths: ReadonlySet<string>) => void
}

function Choices({ copy, isOld, onLacking }: ChoicesProps) {
  // What another mask hides already, or what is nowhere in the record, is nothing to choose.
  const proposed = copy.masks.filter(
    ({ isOwn, isNumber, asksWith, isOn, on, isLocked, places }) =>
      !isOwn &&
      isNumber !== true &&
      (asksWith !== undefined || on !== undefined || isLocked || (isOn && places > 0)),
  )
  const others = copy.masks.filter(
    (mask) => !mask.isOwn && mask.isNumber !== true && !mask.isOn && !proposed.includes(mask),
  )
  const open = proposed.filter(({ isOpen }) => isOpen)
  const asked = proposed.filter(
    ({ asksWith, isOn, on }) => asksWith !== undefined && !isOn && on === undefined,
  )
  return (
    <>
      {copy.isSecret ? <BeforeDecision /> : <Who />}
      <Section
        title="Föreslaget att maskera"
        help={
          copy.isSecret || proposed.length === 0
            ? undefined
            : 'Pröva varje förslag för sig. Att något är en personuppgift, eller att leverantören vill ha det hemligt, räcker inte alltid.'
        }
      >
        {proposed.length === 0 ? <p>Programmet har inget att föreslå.</p> : null}
        <Locked masks={proposed.filter(({ isLocked }) => isLocked)} />
        {proposed
          .filter(({ isLocked }) => !isLocked)
          .map((mask) => (
            <MaskRow key={mask.id} mask={mask} />
          ))}
        <MaskAll open={open} />
        <Others masks={others} isSecret={copy.isSecret} />
      </Section>
      <Numbers masks={copy.masks} />
      <OwnMasks masks={copy.masks} />
      <LeftOut sections={copy.sections} />
      <SaveCopy open={open.length} asked={asked.length} onLacking={onLacking} />
      <CopyPreview copy={copy} isOld={isOld} />
    </>
  )
}

/** Says yes to all that nobody has said yes or no to. The keyboard goes on from the first of them, which it says. */
function MaskAll({ open }: { readonly open: readonly ShownMask[] }) {
  const [said, setSaid] = useState('')
  const maskAll = async (): Promise<void> => {
    const paths = open.map(({ id }) => `record.masks.${id}.take`)
    if (!(await enter(paths.map((path) => ({ path, text: 'yes' }))))) return
    setSaid(`${paths.length} förslag maskeras nu.`)
    focusSoon(paths[0] ?? '')
  }
  return (
    <>
      {open.length > 1 && (
        <Button variant="second" onPress={() => void maskAll()}>
          Maskera alla {open.length} som inte är avgjorda
        </Button>
      )}
      <p className="small" role="status">
        {open.length > 1 ? '' : said}
      </p>
    </>
  )
}

/** What nobody can show before the decision: all of it in one row, however many the suppliers are. */
function Locked({ masks }: { readonly masks: readonly ShownMask[] }) {
  if (masks.length === 0) return null
  const suppliers = masks.filter(({ id }) => id.startsWith('lev-')).length
  return (
    <div className="mask-row">
      <p>
        <strong>
          {suppliers === 1 ? 'Leverantören' : `Alla ${suppliers} leverantörer`}: namn, nummer, kontakt, anbud
          och priser, och hur många som har frågats och svarat
        </strong>
      </p>
      <p className="small">
        Maskeras: {placesSaid(masks.reduce((sum, { places }) => sum + places, 0))}, {masks[0]?.mark}. Resten
        står i avsnitt som är utelämnade.
      </p>
    </div>
  )
}

/** Bids are secret still: what that means for a copy. */
const BeforeDecision = () => (
  <Verdict tone="stop" title="Anbuden är hemliga till beslutet.">
    <p>
      Sekretessen är absolut: ingen får se vilka som frågas, vad de har svarat eller vad det kostar, och det
      finns inget att pröva. Programmet maskerar leverantörerna och utelämnar de avsnitt som visar hur många
      de är. Det går inte att ändra här. Efter beslutet prövas varje uppgift för sig.
    </p>
  </Verdict>
)

const Who = () => (
  <Verdict tone="plain" title="Myndigheten prövar varje begäran för sig.">
    <p>
      Att neka att lämna ut något ska myndigheten besluta, och den som nekas kan överklaga. Fråga registratorn
      eller juristen vem som beslutar hos er.
    </p>
  </Verdict>
)

/** What is not proposed and can be masked all the same, and what suppliers have asked for. */
function Others({ masks, isSecret }: { readonly masks: readonly ShownMask[]; readonly isSecret: boolean }) {
  const { case: found } = useCase()
  const bidders = found.suppliers.filter(({ answer, bid }) => answer === 'bid' || bid !== undefined)
  if (isSecret) return null
  return (
    <>
      {bidders.map((supplier) => (
        <SecrecyRequest key={supplier.id} supplier={supplier} of={supplierName(supplier)} />
      ))}
      {masks.length === 0 ? null : (
        <WhenOpen title={`Annat som kan maskeras (${masks.length})`}>
          {() => masks.map((mask) => <MaskRow key={mask.id} mask={mask} />)}
        </WhenOpen>
      )}
    </>
  )
}
