import { categories } from '../../../src/domain/case/choices.ts'
import { cpvHint } from '../../../src/rules/cpv/cpv.ts'
import { Field } from '../../components/field.tsx'
import { useField } from '../../components/use-field.ts'
import { useCase } from '../../state/case.ts'

/** The purchase's CPV code: a help to find contracts and similar purchases by, and a hint at its kind. */
export function CpvAid() {
  const { text } = useField('subject.cpv')
  const { law, category } = useCase().case.subject
  const hint = cpvHint(text)
  return (
    <>
      <Field path="subject.cpv" optional />
      {hint === null ? null : (
        <p className="small follow-up" aria-live="polite">
          {sentence(hint.inAnnex2 && (law ?? 'LOU') === 'LOU', hint.kind)}{' '}
          {category === undefined ? '' : `Du har valt ”${categories[category]}”. `}
          Koden avgör inget: det gör vad ni köper.
        </p>
      )}
    </>
  )
}

const kinds = { goods: 'varor', services: 'tjänster', works: 'byggentreprenader' } as const

function sentence(inAnnex2: boolean, kind: keyof typeof kinds | null): string {
  if (inAnnex2) return 'Koden finns i bilaga 2 till LOU. Det talar för en tjänst i bilaga 2.'
  return kind === null
    ? 'Koden hör inte till någon del av listan som programmet känner till.'
    : `Koden hör till ${kinds[kind]} och finns inte i bilaga 2 till LOU.`
}
