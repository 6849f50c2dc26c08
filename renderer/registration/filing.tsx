import { mayBeKept, numberDemanded, filingIsAsked } from '../../src/rules/evaluate/filing.ts'
import { profileOf } from '../../src/rules/parameters/profiles.ts'
import { numberOnly } from '../../src/registration/closing.ts'
import { waitsForNumber } from '../case/status-words.ts'
import { Button } from '../components/button.tsx'
import { Field } from '../components/field.tsx'
import { More } from '../components/more.tsx'
import { Section } from '../components/section.tsx'
import { goTo } from '../state/actions.ts'
import { useCase } from '../state/case.ts'
import { useAnswerOf } from '../state/use-answer-of.ts'
import { readSaved, registrationButtonId, registrationPage } from './registration-page.tsx'

/** The registrar's number and day: awaited where the record is to be filed, else for those who file it all the same. */
export function Filing() {
  const view = useCase()
  const { record } = view.case
  const isAsked = filingIsAsked(view.evaluation)
  const isOnlyKept = record.diarienummer === undefined && record.keptAt !== undefined
  const isFiled = record.diarienummer !== undefined
  const help = isFiled
    ? undefined
    : isAsked
      ? 'Lämna underlaget till registratorn. Fyll i numret när du har fått det.'
      : 'Lagen kräver det inte för det här köpet. Fyll i om ni diarieför det ändå.'
  return (
    <Section title={isAsked ? 'Diarieför' : 'Diarieför, om ni vill'} help={help}>
      <p className="to-registration">
        <Button variant="second" id={registrationButtonId} onPress={() => goTo(registrationPage)}>
          Underlag till registratorn
        </Button>
      </p>
      {waitsForNumber(view) && (
        <p className="awaits-number">
          <strong>Väntar på diarienummer.</strong> Du kan lämna sidan och fylla i det när du har fått det.
        </p>
      )}
      <Field path="record.diarienummer" optional={!isAsked} />
      <Field path="record.registeredOn" optional={!isAsked} label={isOnlyKept ? 'Ordnad sedan' : undefined} />
      <div role="status">{record.diarienummer !== undefined && <SavedBefore />}</div>
      <Kept />
    </Section>
  )
}

/** Whether what was handed in has to be handed in anew: as far as the program knows what has changed since it was saved. */
function SavedBefore() {
  const { case: found } = useCase()
  const saved = useAnswerOf(found, readSaved)?.saved
  if (saved?.isCurrent === false)
    return (
      <p className="to-registration">
        <strong>Ärendet har ändrats sedan version {saved.no} av PDF:en sparades.</strong> Spara den igen och
        lämna in den nya. Numret i sig kräver ingen ny PDF.
      </p>
    )
  return (
    <p className="small">
      Den PDF som är inlämnad behöver inte bytas för numrets skull: registratorn har den under numret.{' '}
      {saved?.isCurrent === true
        ? 'Inget annat har ändrats sedan den sparades.'
        : 'Har du ändrat något annat sedan dess, spara den igen och lämna in den nya.'}
    </p>
  )
}

/** In place of a number, where the profile lets it be. */
function Kept() {
  const { case: found, evaluation } = useCase()
  const { diarienummer, keptAt } = found.record
  const keptOrdered = profileOf(found.authority.profile)?.keptOrdered
  if (keptAt === undefined && (diarienummer !== undefined || !mayBeKept(found))) return null
  const isDemanded = numberDemanded(evaluation) !== undefined
  if (isDemanded && keptAt === undefined) return <p className="small">{numberOnly(evaluation)}</p>
  return (
    <More
      title="Inget diarienummer? Handlingarna kan hållas ordnade i stället"
      startsOpen={keptAt !== undefined}
    >
      {isDemanded && <p className="problem">{numberOnly(evaluation)}</p>}
      <p className="small to-registration">
        {keptOrdered?.reading}{' '}
        {keptOrdered === undefined ? null : `(${keptOrdered.source.title}, ${keptOrdered.source.section})`}
      </p>
      <Field path="record.keptAt" optional />
    </More>
  )
}
