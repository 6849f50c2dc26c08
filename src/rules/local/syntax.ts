import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import type { RoutineProblem } from './routine.ts'

/** The file as lists, tables and texts, each with its line. Every text is what stands in the file: no types are guessed. */
export type Entry =
  | { readonly is: 'text'; readonly line: number; readonly text: string }
  | { readonly is: 'list'; readonly line: number; readonly items: readonly Entry[] }
  | { readonly is: 'table'; readonly line: number; readonly rows: readonly Row[] }

export interface Row {
  readonly key: string
  readonly line: number
  readonly value: Entry
}

export type Parsed =
  | { readonly ok: true; readonly root: Entry }
  | { readonly ok: false; readonly problems: readonly RoutineProblem[] }

const deepest = 10

/** Reads YAML, of which the routine needs tables, lists and texts; anything else is refused with what to write instead. */
export function parseYaml(text: string): Parsed {
  const lines = new LineCounter()
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const lineOf = (at: number): number => lines.linePos(at).line
  const problems: RoutineProblem[] = document.errors.map(({ code, pos }) => ({
    line: lineOf(pos[0]),
    sentence: sentences[code] ?? otherwise,
  }))
  const add = (node: Node, sentence: string): Entry => {
    const line = lineOf(node.range?.[0] ?? 0)
    problems.push({ line, sentence })
    return { is: 'text', line, text: '' }
  }
  const read = (node: Node, depth: number): Entry => {
    const line = lineOf(node.range?.[0] ?? 0)
    if (depth > deepest) return add(node, 'Filen har för många nivåer. Följ mallen.')
    if (isAlias(node) || node.tag !== undefined || node.anchor !== undefined)
      return add(
        node,
        'Tecknen &, * och ! först i en text har en egen betydelse här. Sätt texten inom citattecken.',
      )
    if (isScalar(node)) return { is: 'text', line, text: typeof node.value === 'string' ? node.value : '' }
    if (isSeq<Node>(node)) return { is: 'list', line, items: node.items.map((item) => read(item, depth + 1)) }
    if (!isMap<Node, Node | null>(node)) return add(node, otherwise)
    const rows = node.items.flatMap(({ key, value }): readonly Row[] => {
      if (!isScalar(key) || typeof key.value !== 'string')
        return [{ key: '', line, value: add(key, otherwise) }]
      const at = lineOf(key.range?.[0] ?? 0)
      const empty: Entry = { is: 'text', line: at, text: '' }
      return [{ key: key.value.trim(), line: at, value: value === null ? empty : read(value, depth + 1) }]
    })
    return { is: 'table', line, rows }
  }
  const root: Entry =
    document.contents === null ? { is: 'text', line: 1, text: '' } : read(document.contents, 0)
  return problems.length === 0 ? { ok: true, root } : { ok: false, problems: firstOfEachLine(problems) }
}

/** One fault often gives several errors where it stands; the first says enough. */
function firstOfEachLine(problems: readonly RoutineProblem[]): readonly RoutineProblem[] {
  return problems
    .toSorted((a, b) => a.line - b.line)
    .filter(({ line }, index, all) => all.findIndex((other) => other.line === line) === index)
}

const otherwise =
  'Raden går inte att läsa. Skriv ”namn: värde”, och rader som hör dit med två mellanslag framför.'

/** What to do, by the kind of fault that the reader of YAML names. */
const sentences: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Raden börjar med en tabb. Använd mellanslag i stället.',
  DUPLICATE_KEY: 'Samma namn står två gånger på samma nivå. Ta bort det ena, eller slå ihop dem.',
  BAD_INDENT: 'Raden har fel antal mellanslag framför sig, eller så är en hakparentes inte stängd.',
  MISSING_CHAR:
    'Något saknas: ett kolon efter namnet, eller ett citattecken eller en hakparentes på slutet. Felet kan börja på en rad ovanför.',
  BLOCK_AS_IMPLICIT_KEY:
    'Raden har ett kolon till, eller fel mellanslag framför. Sätt text med kolon inom citattecken.',
  MULTILINE_IMPLICIT_KEY: 'Kolon saknas efter namnet. Skriv ”namn: värde”.',
  MULTIPLE_DOCS: 'Filen har en rad med bara ”---”. Ta bort den: en fil är en rutin.',
  BAD_SCALAR_START: 'Texten börjar med @ eller `. Sätt den inom citattecken.',
  BAD_DQ_ESCAPE:
    "Ett omvänt snedstreck inom citattecken har en egen betydelse. Använd enkla citattecken (') i stället.",
}
