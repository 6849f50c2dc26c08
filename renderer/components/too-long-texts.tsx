import { useCase, useCaseStore } from '../state/case.ts'
import { Button } from './button.tsx'
import { fieldWords } from './field-words.ts'
import { goToField } from './focus-field.ts'
import { Verdict } from './verdict.tsx'

/** That texts are too long to be part of the case, with the way to each; nothing where none is. */
export function TooLongTexts() {
  const { case: found } = useCase()
  const paths = Object.keys(useCaseStore((state) => state.tooLong))
  if (paths.length === 0) return null
  const isOne = paths.length === 1
  const title = isOne
    ? 'En text är för lång och är inte med i ärendet.'
    : `${paths.length} texter är för långa och är inte med i ärendet.`
  return (
    <Verdict tone="warn" title={title}>
      <p>
        {isOne
          ? 'Den står kvar där du skrev den. Korta den, så kommer den med i dokumentationen.'
          : 'De står kvar där du skrev dem. Korta dem, så kommer de med i dokumentationen.'}
      </p>
      <p className="row">
        {fieldWords(found, paths).map(({ path, words }) => (
          <Button key={path} variant="link" onPress={() => goToField(path)}>
            {words}
          </Button>
        ))}
      </p>
    </Verdict>
  )
}
