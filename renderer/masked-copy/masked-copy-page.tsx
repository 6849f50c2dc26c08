import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { Section } from '../components/section.tsx'
import { Verdict } from '../components/verdict.tsx'
import type { MaskedCopy, ShownMask } from '../../src/contract/masking-channels.ts'
import { supplierName } from '../../src/rules/evaluate/suppliers.ts'
import { enter, goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { CopyPreview } from './copy-preview.tsx'
import { MaskRow } from './mask-row.tsx'
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
  return (
    <main className="page masked-copy" id="content" tabIndex={-1}>
      <PageHeading title="Kopia att lämna ut" />
      <p className="lead">
        Dokumentationen är en allmän handling när ärendet är klart, och den som ber om den ska få se allt som
        inte är hemligt. Här maskerar du det som är det. Programmet föreslår, du väljer.
      </p>
      {copied.is === 'failed' && <Verdict tone="stop" title={copied.sentence} />}
      <div role="status">{copied.is === 'loading' ? <p className="small">Gör kopian …</p> : null}</div>
      {copied.is === 'read' && <Choices copy={copied.copy} isOld={copied.isOld} />}
      <div className="row page-end">
        <Button variant="second" onPress={() => goTo('dokumentation')}>
          Tillbaka till Dokumentera
        </Button>
      </div>
    </main>
  )
}

function Choices({ copy, isOld }: { readonly copy: MaskedCopy; readonly isOld: boolean }) {
  // What another mask hides already, or what is nowhere in the record, is nothing to choose.
  const proposed = copy.masks.filter(
    ({ isOwn, isOn, on, isLocked, places }) =>
      !isOwn && (on !== undefined || isLocked || (isOn && places > 0)),
  )
  const others = copy.masks.filter((mask) => !mask.isOwn && !mask.isOn && !proposed.includes(mask))
  const open = proposed.filter(({ isOpen }) => isOpen)
  return (
    <>
      {copy.isSecret ? <BeforeDecision /> : <Who />}
      <Section
        title="Föreslaget att maskera"
        help="Pröva varje förslag för sig. Att något är en personuppgift, eller att leverantören vill ha det hemligt, räcker inte alltid."
      >
        {proposed.length === 0 ? <p>Programmet har inget att föreslå.</p> : null}
        <Locked masks={proposed.filter(({ isLocked }) => isLocked)} />
        {proposed
          .filter(({ isLocked }) => !isLocked)
          .map((mask) => (
            <MaskRow key={mask.id} mask={mask} />
          ))}
        {open.length > 1 && (
          <Button
            variant="second"
            onPress={() =>
              void enter(open.map(({ id }) => ({ path: `record.masks.${id}.take`, text: 'yes' })))
            }
          >
            Maskera alla {open.length} som inte är avgjorda
          </Button>
        )}
        <Others masks={others} isSecret={copy.isSecret} />
      </Section>
      <OwnMasks masks={copy.masks} />
      <Sections copy={copy} />
      <SaveCopy open={open.length} />
      <CopyPreview copy={copy} isOld={isOld} />
    </>
  )
}

/** What nobody can show before the decision: all of it in one row, however many the suppliers are. */
const Locked = ({ masks }: { readonly masks: readonly ShownMask[] }) =>
  masks.length === 0 ? null : (
    <div className="mask-row">
      <p>
        <strong>
          {masks.length === 1 ? 'Leverantören' : `Alla ${masks.length} leverantörer`}: namn, nummer, kontakt,
          anbud och priser
        </strong>
      </p>
      <p className="small">
        Maskeras: {placesSaid(masks.reduce((sum, { places }) => sum + places, 0))}, {masks[0]?.mark}. Resten
        står i avsnitt som är utelämnade.
      </p>
    </div>
  )

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

/** Which sections the copy is without. */
function Sections({ copy: { sections } }: { readonly copy: MaskedCopy }) {
  const out = sections.filter(({ isOut }) => isOut)
  return (
    <Section
      title="Avsnitt"
      help={
        out.length === 0 ? 'Alla avsnitt är med.' : `Utelämnade: ${out.map(({ text }) => text).join(', ')}.`
      }
    >
      <WhenOpen title="Välj avsnitt">
        {() =>
          sections.map(({ id, text, isLocked }) =>
            isLocked ? (
              <p key={id} className="small">
                {text}: utelämnat till beslutet.
              </p>
            ) : (
              <Field key={id} path={`record.leftOut.${id}.take`} label={text} layout="row" optional />
            ),
          )
        }
      </WhenOpen>
    </Section>
  )
}
