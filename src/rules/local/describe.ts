import { formatKr } from '../../domain/money.ts'
import { daysWords, pointWords } from '../../domain/organisation/words.ts'
import { documentTypeOf } from '../registration/registration-file.ts'
import { taskTitles } from '../task-titles.ts'
import { localAmounts } from './local-amounts.ts'
import { goodForWords } from './good-for-words.ts'
import { withNumbers } from './local-rules.ts'
import type {
  AnswerKind,
  CheckDemand,
  GoodFor,
  Routine,
  RoutineCheck,
  RoutineQuestion,
  TightenedCheck,
} from './routine.ts'

export interface RoutinePart {
  readonly title: string
  readonly lines: readonly string[]
  /** What the reader must know of the part as a whole. */
  readonly note?: string
}

/** What a routine adds to law and policy, in plain words, part by part. Parts that add nothing are not there. */
export function describeRoutine({
  formalOpening,
  amounts,
  questions,
  helps,
  headings,
  checks,
  delegation,
  plan,
}: Routine): readonly RoutinePart[] {
  const parts: readonly RoutinePart[] = [
    {
      title: 'Strängare belopp',
      lines: amounts.flatMap((amount) => {
        const about = localAmounts.find(({ name }) => name === amount.name)
        const of = amount.scope === undefined ? '' : `${amount.scope.name}: `
        return about === undefined ? [] : [`${of}${withNumbers(about.says, amount)}`]
      }),
    },
    {
      title: 'Formell anbudsöppning',
      lines: formalOpening ? ['När anbuden öppnades, och av vilka, skrivs ned.'] : [],
    },
    { title: 'Egna frågor', lines: questions.map(questionLine) },
    {
      title: 'Egna kontroller av leverantören',
      note: 'Programmet prövar inte vad ni har skrivit att en källa visar.',
      lines: checks.own.map(ownCheckLine),
    },
    { title: 'Skärpta kontroller av leverantören', lines: checks.tightened.map(tightenedLine) },
    {
      title: 'Kontroller som inte används',
      note: 'De föreslås inte. En kontroll som lagen eller er policy kräver finns kvar ändå.',
      lines: checks.retired.map(({ name }) => name),
    },
    {
      title: 'Delegationsordning',
      lines: delegation.map((row) =>
        [`Punkt ${row.point}, ${row.title ?? ''}: ${pointWords(row)}`, daysWords(row)]
          .filter(Boolean)
          .join(', '),
      ),
    },
    {
      title: 'Dokumenthanteringsplan',
      note: 'Står i underlaget till registratorn. Programmet prövar inte vad planen säger.',
      lines:
        plan === null
          ? []
          : [`${plan.plan}${plan.code === null ? '' : `, ${plan.code}`}`, ...plan.rows.map(keepLine)],
    },
    {
      title: 'Egna hjälptexter',
      note: 'Läs dem: programmet prövar inte vad de säger. De står bredvid programmets egna texter, märkta som lokal rutin, och ersätter dem aldrig. De skrivs inte ut i dokumentationen.',
      lines: helps.map(({ question, text }) => `Vid ”${question}”: ${text}`),
    },
    {
      title: 'Egna rubriker i dokumentationen',
      lines: headings.map(({ heading }) => heading),
    },
  ]
  return parts.filter(({ lines }) => lines.length > 0)
}

/** "Gäller köp som påbörjas från och med 2026-07-01." */
export const inForceWords = ({ from, to }: Pick<Routine, 'from' | 'to'>): string =>
  `Gäller köp som påbörjas från och med ${from}${to === null ? '' : ` till och med ${to}`}.`

const keepLine = ({ type, keep }: NonNullable<Routine['plan']>['rows'][number]): string =>
  `${documentTypeOf(type).name}: ${keep}`

function questionLine({ task, question, answer, requiredOver, strength }: RoutineQuestion): string {
  const asked =
    requiredOver === null
      ? 'frivillig'
      : `${strength === 'must' ? 'ska' : 'bör'} besvaras${requiredOver === 0 ? '' : ` över ${formatKr(requiredOver * 100)}`}`
  return `${question} (${taskTitles[task]}; ${answerWords(answer)}; ${asked})`
}

function ownCheckLine({ check, ...demand }: RoutineCheck): string {
  const { question, sources, goodFor, onlyHere, evidence } = check
  const said = [
    ...sources.map(({ name }) => name),
    ...(goodFor === null ? [] : [goodWords(goodFor)]),
    ...(evidence === 'look-only' ? ['bara att titta på, sparas aldrig'] : []),
    ...(onlyHere === true ? ['bara för köpet den gjordes i'] : []),
    demandWords(demand) ?? 'frivillig',
  ]
  return `${question} (${said.join('; ')})`
}

function tightenedLine({ name, goodFor, ...demand }: TightenedCheck): string {
  const asked = demandWords(demand)
  const said = [...(goodFor === null ? [] : [goodWords(goodFor)]), ...(asked === null ? [] : [asked])]
  return `${name} (${said.join('; ')})`
}

const goodWords = (time: GoodFor): string => `ett svar gäller i ${goodForWords(time)}`

/** "ska göras över 50 000 kr, och alltid när risken är förhöjd"; null where nothing is demanded. */
function demandWords({ requiredOver, atRiskOver }: CheckDemand): string | null {
  const parts = [
    ...(requiredOver === null ? [] : [overWords(requiredOver)]),
    ...(atRiskOver === null ? [] : [`${overWords(atRiskOver)} när risken är förhöjd`]),
  ]
  return parts.length === 0 ? null : `ska göras ${parts.join(' och ')}`
}

const overWords = (kronor: number): string => (kronor === 0 ? 'alltid' : `över ${formatKr(kronor * 100)}`)

const words = { text: 'svaras med text', 'yes-no': 'ja eller nej', date: 'datum', money: 'belopp' } as const

const answerWords = (answer: AnswerKind): string =>
  answer.kind === 'choice' ? answer.choices.join(' / ') : words[answer.kind]
