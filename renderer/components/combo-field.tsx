import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { patternOf } from '../../src/domain/case/fields/catalogue.ts'
import { localHelp } from '../../src/rules/local/of-case.ts'
import { typing } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { fieldId } from './field-id.ts'
import { describedBy, Question } from './question.tsx'
import { remarkOf } from './remark.ts'
import { useField } from './use-field.ts'
import './combo-field.css'

/** Something that can be picked instead of typed: its words, and what tells it from others of the name. */
export interface ComboOption {
  readonly id: string
  readonly words: string
  readonly under: string
}

interface ComboFieldProps {
  readonly path: string
  /** What fits what is typed, the nearest first. */
  readonly options: (text: string) => readonly ComboOption[]
  readonly onPick: (id: string) => void
  /** "Tre leverantörer i registret": the options as they are counted aloud. */
  readonly counted: (count: number) => string
}

/**
 * A line that is typed as any other, with what is already known offered beneath it. Down and up move among the offers,
 * Enter takes one, Escape puts them away; whoever types on is not disturbed.
 */
export function ComboField({ path, options, onPick, counted }: ComboFieldProps) {
  const { field, text, problem } = useField(path)
  const view = useCase()
  const remark = remarkOf(view, path)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [id, list] = [fieldId(path), useId()]
  const shown = isOpen ? options(text) : []
  const at = Math.min(active, shown.length - 1)
  const listRef = useRef<HTMLUListElement>(null)
  useEffect(() => {
    listRef.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const close = (): void => {
    setOpen(false)
    setActive(-1)
  }
  const pick = (option: ComboOption): void => {
    close()
    onPick(option.id)
  }
  const keyDown = (event: KeyboardEvent): void => {
    const option = shown[at]
    if (event.key === 'Enter' && option !== undefined) {
      event.preventDefault()
      pick(option)
    } else if (event.key === 'Enter') {
      close()
      typing.commit(path)
    } else if (event.key === 'Escape' && shown.length > 0) {
      event.preventDefault()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (!isOpen) setOpen(true)
      const count = isOpen ? shown.length : options(text).length
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (count > 0) setActive(at < 0 && step < 0 ? count - 1 : (at + step + count) % count)
    }
  }
  const question = {
    label: field.label,
    help: field.help,
    localHelp: localHelp(view.case, patternOf(path)),
    optional: false,
    problem,
    remark,
  }
  return (
    <Question {...question} id={id}>
      <span className="combo">
        <input
          id={id}
          className="input input-line"
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-activedescendant={at < 0 ? undefined : `${list}-${at}`}
          aria-describedby={describedBy(id, question)}
          aria-invalid={problem === undefined ? undefined : true}
          value={text}
          onChange={(event) => {
            typing.type(path, event.target.value)
            setOpen(event.target.value.trim() !== '')
            setActive(-1)
          }}
          onKeyDown={keyDown}
          onBlur={() => {
            close()
            typing.leave(path)
          }}
        />
        <ul ref={listRef} id={list} role="listbox" aria-label={field.label} hidden={shown.length === 0}>
          {shown.map((option, index) => (
            <li
              key={option.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              // Focus stays in the line: the press would otherwise leave it first.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(option)}
            >
              {option.words} <small>{option.under}</small>
            </li>
          ))}
        </ul>
        <span role="status" className="visually-hidden">
          {shown.length === 0 ? '' : counted(shown.length)}
        </span>
      </span>
    </Question>
  )
}
