import { maskParts } from '../../src/record/mask-text.ts'
import { WholeNumbers } from './whole-numbers.tsx'

/** A text of the record. What is masked in it is said as that, and not as the blocks that are seen. */
export const RecordText = ({ text }: { readonly text: string }) =>
  maskParts(text).map(({ text: part, said }, index) =>
    said === null ? (
      <WholeNumbers key={index} text={part} />
    ) : (
      <span key={index} className="record-mask">
        <span aria-hidden="true">{part}</span>
        <span className="visually-hidden">{said}</span>
      </span>
    ),
  )
