import { paperForms } from '../../../src/domain/case/choices.ts'
import { formatDate } from '../../../src/domain/local-date.ts'
import { noPaper, paperProofs, type PaperProof } from '../../../src/rules/escalation/answer-on-paper.ts'
import type { SentPaper } from '../../../src/rules/escalation/answers.ts'
import { ChoiceField } from '../../components/choice-field.tsx'
import { useField } from '../../components/use-field.ts'
import { Verdict } from '../../components/verdict.tsx'
import { useCase } from '../../state/case.ts'

/** Which paper each of what shows the decision is an answer to, where one to sign went out; and what it did not say. */
export function ProofPapers() {
  const { case: found } = useCase()
  return paperProofs(found)
    .filter(({ paper, mayAnswer }) => paper !== undefined || mayAnswer.some(({ form }) => form === 'pdf'))
    .map((proof) => <ProofPaper key={proof.path} proof={proof} />)
}

function ProofPaper({ proof }: { readonly proof: PaperProof }) {
  const { path, name, mayAnswer, paper, how, why } = proof
  const { field, text, problem } = useField(path)
  const choices = {
    ...Object.fromEntries(mayAnswer.map((one) => [one.reference, whenOf(one)])),
    [noPaper]: mayAnswer.length === 1 ? 'Nej, beskedet kom på annat sätt' : 'Inget av dem',
  }
  return (
    <>
      <ChoiceField
        path={path}
        label={
          mayAnswer.length === 1
            ? `Är ”${name}” svar på underlaget?`
            : `Vilket underlag är ”${name}” svar på?`
        }
        help={
          how === 'taken'
            ? 'Programmet antar det, för det var det enda att skriva under. Ändra om det inte stämmer.'
            : field.help
        }
        text={text === '' ? (paper?.reference ?? '') : text}
        choices={choices}
        layout="column"
        optional={how !== 'unclear'}
        problem={problem}
      />
      {why === null ? null : (
        <Verdict tone="stop" title="Beskedet gäller inte det som är beslutat.">
          <p>{why}</p>
          <p>
            Be om ett besked om det som är beslutat, eller ta tillbaka beslutet och skicka ett nytt underlag.
          </p>
        </Verdict>
      )}
    </>
  )
}

const whenOf = ({ reference, at, form, to }: SentPaper): string =>
  `${reference}: ${paperForms[form]}${to?.name === undefined ? '' : ` till ${to.name}`}, ${formatDate(at.slice(0, 10))} klockan ${at.slice(11, 16)}`
