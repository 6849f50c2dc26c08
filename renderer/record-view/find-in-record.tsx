import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { Button } from '../components/button.tsx'
import { hitsOf } from './hits-of.ts'

const allHits = 'record-hits'
const thisHit = 'record-hit'

/** The program's own window has no search of the page; a browser has, and keeps its key. */
const isOwnWindow = (): boolean => /\bElectron\//.test(navigator.userAgent)

/** Finds words in what is read: marks every place, and goes from one to the next. */
export function FindInRecord({ text }: { readonly text: RefObject<HTMLElement | null> }) {
  const field = useRef<HTMLInputElement>(null)
  const [wanted, setWanted] = useState('')
  const [hits, setHits] = useState<readonly Range[]>([])
  const [at, setAt] = useState(-1)

  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (!isOwnWindow() || event.key !== 'f' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    window.addEventListener('keydown', listen)
    return () => {
      window.removeEventListener('keydown', listen)
      CSS.highlights.delete(allHits)
      CSS.highlights.delete(thisHit)
    }
  }, [])

  const find = (typed: string): void => {
    const found = text.current === null ? [] : hitsOf(text.current, typed)
    setWanted(typed)
    setHits(found)
    setAt(-1)
    CSS.highlights.set(allHits, new Highlight(...found))
    CSS.highlights.delete(thisHit)
  }
  const go = (step: 1 | -1): void => {
    if (hits.length === 0) return
    const next = at < 0 ? (step === 1 ? 0 : hits.length - 1) : (at + step + hits.length) % hits.length
    const hit = hits[next]
    if (hit === undefined) return
    setAt(next)
    CSS.highlights.set(thisHit, new Highlight(hit))
    hit.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape') find('')
    else return
    event.preventDefault()
  }
  return (
    <div className="record-find" role="search">
      <label htmlFor="record-find">Sök i texten</label>
      <input
        ref={field}
        id="record-find"
        className="input"
        type="search"
        value={wanted}
        onChange={(event) => find(event.target.value)}
        onKeyDown={onKey}
      />
      <Button variant="link" onPress={() => go(-1)} label="Föregående träff">
        Föregående
      </Button>
      <Button variant="link" onPress={() => go(1)} label="Nästa träff">
        Nästa
      </Button>
      <span role="status" className="small">
        {wordsOf(wanted, hits.length, at)}
      </span>
    </div>
  )
}

function wordsOf(wanted: string, count: number, at: number): string {
  if (wanted.trim() === '') return ''
  if (count === 0) return 'Finns inte i texten'
  if (at >= 0) return `${at + 1} av ${count}`
  return count === 1 ? 'En träff' : `${count} träffar`
}
