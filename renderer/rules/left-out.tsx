import { holdsEveryWord } from '../../src/domain/text.ts'
import { dutyLists } from '../../src/rules/catalogue/duties.ts'
import { More } from '../components/more.tsx'
import { Section } from '../components/section.tsx'

interface LeftOutProps {
  readonly profile: string
  readonly words: string
}

/** Sentences of the profile's policy that the program deliberately does not take up, each with the reason. */
export function LeftOut({ profile, words }: LeftOutProps) {
  const lists = dutyLists.filter((list) => list.profiles.includes(profile))
  const left = lists.flatMap((list) =>
    list.duties.flatMap(({ id, section, quote, answer }) =>
      'leftOut' in answer ? [{ id, document: list.document, section, quote, reason: answer.leftOut }] : [],
    ),
  )
  const shown = left.filter((one) => holdsEveryWord(Object.values(one).join(' '), words))
  const all = lists.reduce((count, list) => count + list.duties.length, 0)
  if (all === 0) return null
  return (
    <Section
      title="Det som programmet lämnar utanför"
      help={`Av ${all} meningar i policyn som rör direktupphandling tas ${all - left.length} upp i reglerna. ${left.length} gör det inte, av de skäl som står här.`}
    >
      {shown.length === 0 ? null : (
        <More title={shown.length === 1 ? 'Visa den' : `Visa ${shown.length} meningar`}>
          {shown.map(({ id, document, section, quote, reason }) => (
            <div key={id} className="left-out">
              <p>”{quote}”</p>
              <p className="source">
                {document}, {section}
              </p>
              <p className="small">{reason}</p>
            </div>
          ))}
        </More>
      )}
    </Section>
  )
}
