import { rulesVersion } from '../../rules/catalogue/catalogue.ts'
import { layerNames } from '../../rules/catalogue/schema.ts'
import { sourceText } from '../../rules/catalogue/source-text.ts'
import type { Evaluation } from '../../rules/evaluate/evaluate.ts'
import { gatheredSections } from '../gathered-sections.ts'
import type { Block } from '../tree.ts'
import { asking } from './completeness.ts'

interface Row {
  readonly layer: string
  readonly document: string
  readonly sections: Set<string>
}

/**
 * The appendix of rules: which sections of which documents were applied in this case, also those that only remind or are to
 * be read. How each came out stands in the completeness list. The program's own checks are none of them.
 */
export function rulesSection(evaluation: Evaluation): readonly Block[] {
  const { subject } = evaluation.facts.case
  const spoken = evaluation.findings.filter(
    ({ rule, state }) => state !== 'unknown' && rule.layer !== 'program',
  )
  const documents = new Map<string, Row>()
  for (const { rule } of spoken) {
    const [document, section] = documentAndSection(sourceText(rule, subject))
    const key = [rule.layer, document].join()
    const row = documents.get(key) ?? { layer: layerNames[rule.layer], document, sections: new Set() }
    documents.set(key, row)
    if (section !== '') row.sections.add(section)
  }
  return [
    {
      kind: 'table',
      dense: true,
      columns: [
        { header: 'Slag', weight: 1 },
        {
          header: `Det ${closing(spoken.length > asking(evaluation).length)}`,
          weight: 9,
        },
      ],
      rows: [...documents.values()].map(({ layer, document, sections }) => [
        layer,
        `${document}: ${
          sections.size === 0
            ? 'dokumentet i sin helhet'
            : gatheredSections([...sections].toSorted(byNumber).map((text) => ({ text })))
        }`,
      ]),
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
  `som gällde när upphandlingen påbörjades${isReminded ? ', även det som bara påminner' : ''}. Regelsamling ${rulesVersion}`
