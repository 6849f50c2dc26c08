/** Dates, organisation numbers and the like: figures with hyphens between them. */
const numbers = /(\d+(?:-\d+)+)/u

/** A text whose dates and numbers are not broken at their hyphens, as a browser breaks them in a narrow column. */
export const WholeNumbers = ({ text }: { readonly text: string }) =>
  text.split(numbers).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="record-number">
        {part}
      </span>
    ),
  )
