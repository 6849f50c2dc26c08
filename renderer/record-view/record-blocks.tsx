import { assertNever } from '../../src/domain/assert-never.ts'
import type { Block, RecordDocument } from '../../src/record/tree.ts'
import { FactsTable, PlainTable } from './record-tables.tsx'
import { RecordText } from './record-text.tsx'
import { anchorOf, captions } from './record-places.ts'

/**
 * The record as a page: the same tree that its PDF is drawn from, block by block, every word of it and nothing folded, so
 * that it can be searched and read aloud from end to end.
 */
export function RecordBlocks({ record }: { readonly record: RecordDocument }) {
  const named = captions(record.blocks)
  return (
    <>
      {record.mark === undefined ? null : <p className="record-mark">{record.mark}</p>}
      <p className="record-header">
        <span>
          <RecordText text={record.header.left} />
        </span>{' '}
        <span>{record.header.right}</span>
      </p>
      {record.blocks.map((block, index) => (
        <BlockView key={index} block={block} caption={named[index] ?? ''} />
      ))}
    </>
  )
}

function BlockView({ block, caption }: { readonly block: Block; readonly caption: string }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} />
    case 'paragraph':
      return (
        <p className={`record-text record-${block.tone ?? 'normal'}`}>
          <RecordText text={block.text} />
        </p>
      )
    case 'facts':
      return <FactsTable block={block} caption={caption} />
    case 'table':
      return <PlainTable block={block} caption={caption} />
    case 'list':
      return (
        <ul className="record-list">
          {block.items.map((item, index) => (
            <li key={index}>
              <RecordText text={item} />
            </li>
          ))}
        </ul>
      )
    case 'notice':
      return (
        <div className={`record-notice record-notice-${block.tone}`} role="note">
          <p>
            <strong>
              <RecordText text={block.title} />
            </strong>
          </p>
          <p>
            <RecordText text={block.text} />
          </p>
        </div>
      )
    case 'contents':
      return (
        <ul className="record-contents">
          {block.entries.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${anchorOf(id)}`}>{text}</a>
            </li>
          ))}
        </ul>
      )
    case 'signature':
      return (
        <div className="record-signature">
          {block.lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </div>
      )
    case 'page-break':
      return null
    default:
      return assertNever(block)
  }
}

/** A heading that can be led to takes focus, so that the keyboard goes on from there. */
function Heading({ block: { level, text, id } }: { readonly block: Extract<Block, { kind: 'heading' }> }) {
  const Tag = `h${level}` as const
  return (
    <Tag {...(id === undefined ? {} : { id: anchorOf(id), tabIndex: -1 })} className="record-heading">
      <RecordText text={text} />
    </Tag>
  )
}
