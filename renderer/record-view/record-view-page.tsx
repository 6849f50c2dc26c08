import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import type { RecordDocument } from '../../src/record/tree.ts'
import { ask } from '../bridge.ts'
import { Button } from '../components/button.tsx'
import { Verdict } from '../components/verdict.tsx'
import { flush, goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { FindInRecord } from './find-in-record.tsx'
import { RecordBlocks } from './record-blocks.tsx'
import { sectionsIn } from './record-places.ts'
import './record-view.css'

/** Id of the button that leads here: the keyboard comes back to it. */
export const readButtonId = 'read-record'

type Read = { readonly is: 'loading' } | { readonly is: 'failed'; readonly sentence: string } | Document
interface Document {
  readonly is: 'read'
  readonly record: RecordDocument
}

/** The record to be read in the program: the same tree as its PDF, made from what is stored when the page is shown. */
export function RecordViewPage() {
  const { id } = useCase().case
  const [read, setRead] = useState<Read>({ is: 'loading' })
  useEffect(() => {
    let isShown = true
    void load(id).then((value) => {
      if (isShown) setRead(value)
    })
    return () => {
      isShown = false
    }
  }, [id])
  if (read.is === 'read') return <Reading record={read.record} />
  return (
    <main id="content" className="record-page" tabIndex={-1}>
      <Bar />
      <div role="status">
        {read.is === 'loading' ? <p className="small">Hämtar dokumentationen …</p> : null}
      </div>
      {read.is === 'failed' && <Verdict tone="stop" title={read.sentence} />}
    </main>
  )
}

async function load(id: string): Promise<Read> {
  await flush()
  const answer = await ask('record.read', { id })
  return answer.ok
    ? { is: 'read', record: answer.value.document }
    : { is: 'failed', sentence: answer.error.message }
}

function goBack(): void {
  goTo('dokumentation')
  // The page is drawn and its heading focused first.
  setTimeout(() => {
    const button = document.getElementById(readButtonId)
    button?.focus()
    button?.scrollIntoView({ block: 'center' })
  }, 50)
}

function Bar({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="record-bar">
      <Button variant="link" onPress={goBack}>
        Tillbaka till Dokumentera
      </Button>
      {children}
    </div>
  )
}

function Reading({ record }: { readonly record: RecordDocument }) {
  const page = useRef<HTMLElement>(null)
  const text = useRef<HTMLElement>(null)
  /** The link that was followed last: where the keyboard comes back to. */
  const [followed, setFollowed] = useState<HTMLAnchorElement | null>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    document.title = `${record.title} – Direktlots`
    const title = text.current?.querySelector('h1')
    if (title === null || title === undefined) return
    title.tabIndex = -1
    title.focus({ preventScroll: true })
  }, [record])
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const target = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
    if (link === null || target === null) return
    // The address of the page stays as it is.
    event.preventDefault()
    setFollowed(link)
    target.focus({ preventScroll: true })
    target.scrollIntoView()
  }
  const sections = sectionsIn(record.blocks)
  return (
    <main ref={page} id="content" className="record-page" tabIndex={-1} onClick={follow}>
      <Bar>
        {followed === null ? null : (
          <Button
            variant="link"
            onPress={() => {
              followed.focus({ preventScroll: true })
              followed.scrollIntoView({ block: 'center' })
              setFollowed(null)
            }}
          >
            Tillbaka till länken du följde
          </Button>
        )}
        <FindInRecord text={text} />
      </Bar>
      <nav className="record-nav" aria-label="Avsnitt i dokumentationen">
        <p className="record-nav-title">Innehåll</p>
        <ul>
          {sections.map(({ anchor, text: name }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <article ref={text} className="record">
        <RecordBlocks record={record} />
      </article>
    </main>
  )
}
