import { useState, type ReactNode } from 'react'
import type { SavedNotice } from '../../../src/contract/shapes.ts'
import { enumerated } from '../../../src/domain/enumerated.ts'
import { tasks, type TaskId } from '../../../src/flow/tasks.ts'
import type { Letter } from '../../../src/notice/letters.ts'
import { notInDraft } from '../../../src/inquiry/receiver-words.ts'
import { noticeOf } from '../../../src/notice/ready.ts'
import { supplierName, bidders } from '../../../src/rules/evaluate/suppliers.ts'
import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { More } from '../../components/more.tsx'
import { Section } from '../../components/section.tsx'
import { Verdict } from '../../components/verdict.tsx'
import { flush, goTo } from '../../state/actions.ts'
import { call } from '../../state/call.ts'
import { useCase } from '../../state/case.ts'
import { ToldRow } from './told-row.tsx'

/** Who shall be told of the decision, a letter to each of them, and the day it was sent. */
export function NoticeSection() {
  const view = useCase()
  const { case: found } = view
  const notice = noticeOf(view)
  const told = bidders(found)
  const isCancelled = found.decision.outcome === 'cancel'
  const differing = told.some(({ notifiedOn }) => notifiedOn !== undefined)
  return (
    <Section
      title="Underrätta dem som lämnade anbud"
      help={`Skriv till var och en för sig${isCancelled ? '' : ', även till den som vann'}, så att de inte ser varandra.`}
    >
      <ul className="told-list">
        {told.map((supplier) => (
          <ToldRow key={supplier.id} supplier={supplier} letter={letterTo(notice, supplier.id)} />
        ))}
      </ul>
      {notice.is === 'ready' ? (
        <SaveLetters letters={notice.letters} />
      ) : (
        <NotDecided sentence={notice.sentence} page={notice.task} />
      )}
      <Field path="notice.sentOn" />
      <More title="Fler uppgifter" startsOpen={differing}>
        <Field path="notice.how" optional />
        {told.length > 1 && (
          <fieldset className="told-days">
            <legend>Fick någon besked en annan dag?</legend>
            {told.map((supplier) => (
              <Field
                key={supplier.id}
                path={`suppliers.${supplier.id}.notifiedOn`}
                label={supplierName(supplier)}
                optional
              />
            ))}
          </fieldset>
        )}
      </More>
    </Section>
  )
}

const letterTo = (notice: ReturnType<typeof noticeOf>, id: string): Letter | undefined =>
  notice.is === 'ready' ? notice.letters.find(({ supplierId }) => supplierId === id) : undefined

/** All letters as drafts for the mail program, one file each, in a folder that the person chooses. */
function SaveLetters({ letters }: { readonly letters: readonly Letter[] }) {
  const { case: found } = useCase()
  const [said, setSaid] = useState<ReactNode>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    await flush()
    const saved = await call('notice.save', { id: found.id })
    setSaid(saved === null ? null : <Saved saved={saved} letters={letters} />)
    setBusy(false)
  }
  const count = letters.filter(({ held }) => held === null).length
  return (
    <div className="save-letters">
      <Button variant="second" onPress={() => void save()} isBusy={isBusy} isDisabled={count === 0}>
        {letters.length === 1 ? 'Spara brevet som e-postutkast…' : 'Spara breven som e-postutkast…'}
      </Button>
      <p className="small">
        Ett utkast för varje leverantör, i en mapp som du väljer. Öppna dem i ditt e-postprogram, läs och
        skicka.
      </p>
      <div role="status">{said}</div>
    </div>
  )
}

function Saved({ saved, letters }: { readonly saved: SavedNotice; readonly letters: readonly Letter[] }) {
  const { folder, files, held } = saved
  const nameOf = (id: string): string => letters.find(({ supplierId }) => supplierId === id)?.name ?? ''
  if (folder === null) return <p>Inget sparades.</p>
  const without = files.filter(({ receivers: { to } }) => to.length === 0)
  const told = files.flatMap(({ supplierId, receivers }) =>
    notInDraft(receivers).map((sentence) => `${nameOf(supplierId)}: ${sentence}`),
  )
  return (
    <>
      <p>
        {files.length === 1 ? 'Ett utkast är sparat' : `${files.length} utkast är sparade`} i{' '}
        <strong className="path">{folder}</strong>
      </p>
      {without.length > 0 && (
        <p>
          Utan mottagare: {enumerated(without.map(({ supplierId }) => nameOf(supplierId)))}. Skriv in adressen
          i utkastet.
        </p>
      )}
      {told.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {held.length > 0 && (
        <p>Inte sparade: {enumerated(held.map(({ supplierId }) => nameOf(supplierId)))}. Se ovan varför.</p>
      )}
    </>
  )
}

/** What keeps the letters waiting, and the way there unless it is answered on this page. */
function NotDecided({ sentence, page }: { readonly sentence: string; readonly page: TaskId }) {
  return (
    <Verdict tone="plain" title="Beslutet är inte klart än.">
      <p>
        {sentence}{' '}
        {page === 'underrattelse' ? null : (
          <Button variant="link" onPress={() => goTo(page)}>
            Gå till ”{tasks[page].title}”
          </Button>
        )}
      </p>
    </Verdict>
  )
}
