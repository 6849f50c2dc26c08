import { useEffect } from 'react'
import { useCase } from '../../state/case.ts'
import { hush, keyOf, useFiles } from '../../state/files.ts'

const nothing = [] as const

const classes = { quiet: 'visually-hidden', plain: 'small path', stop: 'problem' } as const

/** What became of the files that were last added here; a region that is always there, so that it is read out. */
export function FilesSaid({ place }: { readonly place: string }) {
  const key = keyOf(useCase().case.id, place)
  const said = useFiles((state) => state.said[key]) ?? nothing
  useEffect(() => () => hush(key), [key])
  return (
    <div role="status">
      {said.map(({ tone, text }, i) => (
        <p key={`${i} ${text}`} className={classes[tone]}>
          {text}
        </p>
      ))}
    </div>
  )
}
