import { rulesVersion } from '../../rules/catalogue/catalogue.ts'
import { layerNames } from '../../rules/catalogue/schema.ts'
import { sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import type { Block } from '../tree.ts'
import { asking } from './completeness.ts'

/**
 * The appendix of rules: which sections of which documents were applied in this case, also those that only remind or are to
 * be read. How each came out stands in the completeness list. The program's own checks are none of them.
 */
export function rulesSection(evaluation: Evaluation): readonly Block[] {
  const { subject } = evaluation.facts.case
  const spoken = evaluation.findings.filter(
    ({ rule, state }) => state !== 'unknown' && rule.layer !== 'program',
  )
  const documents = new Map<string, Set<string>>()
  for (const { rule } of spoken) {
    const [document, section] = documentAndSection(sourceText(rule, subject))
    const title = `${layerNames[rule.layer]}: ${document}`
    const sections = documents.get(title) ?? new Set<string>()
    documents.set(title, sections)
    if (section !== '') sections.add(section)
  }
  return [
    {
      kind: 'facts',
      fine: true,
      apart: true,
      rows: [
        ...[...documents].map(([term, sections]) => ({
          term,
          value:
            sections.size === 0 ? 'Dokumentet i sin helhet' : [...sections].toSorted(byNumber).join('; '),
        })),
        { term: `Regelsamling ${rulesVersion}`, value: closing(spoken.length > asking(evaluation).length) },
      ],
    },
  ]
}

/** "2.2" before "3.2.4", "8 §" before "11 §". */
const byNumber = new Intl.Collator('sv', { numeric: true }).compare

/** "LOU (2016:1145), 19 a kap. 11 §" → its two parts. */
function documentAndSection(source: string): readonly [string, string] {
  const comma = source.indexOf(', ')
  return comma < 0 ? [source, ''] : [source.slice(0, comma), source.slice(comma + 2)]
}

/** No number of them: it would tell how many suppliers are asked while that is secret. */
const closing = (isReminded: boolean): string =>
  `Reglerna är de som gällde när upphandlingen påbörjades.${
    isReminded ? ' De som bara påminner eller är till för läsning står inte i listan över vad som krävs.' : ''
  }`
