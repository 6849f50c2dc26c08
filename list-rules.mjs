// Writes src/rules/rule-files.ts, the list of the rule files that are there, so that a new profile or rule file is data
// alone: `run.mjs` runs it before anything else. What it writes is kept in the repository, and a test holds it fresh.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const kinds = [
  ['profileFiles', 'profiles'],
  ['ruleFiles', 'rules'],
  ['dutyFiles', 'duties'],
  ['inquiryFiles', 'inquiry'],
  ['checkFiles', 'checks'],
]
/** Files in those folders that are of another format, and read by name. */
const apart = ['checks/risk-industries.json']

/** The text of src/rules/rule-files.ts as the folders of assets/rules are now. */
export function ruleFilesText() {
  const lists = kinds.map(([name, folder]) => ({
    name,
    files: filesUnder(folder).filter((file) => !apart.includes(file)),
  }))
  const imports = lists.flatMap(({ name, files }) =>
    files.map((file, i) => `import ${name}${i} from '../../assets/rules/${file}' with { type: 'json' }`),
  )
  const arrays = lists.map(({ name, files }) =>
    files.length === 0
      ? `export const ${name}: readonly RuleFile[] = []`
      : [
          `export const ${name}: readonly RuleFile[] = [`,
          ...files.map((file, i) => `  { file: 'assets/rules/${file}', json: ${name}${i} },`),
          ']',
        ].join('\n'),
  )
  return [
    '// Written by list-rules.mjs from the folders of assets/rules. Add a file there, not a line here.',
    ...imports,
    '',
    '/** A file of assets/rules, not yet parsed. */',
    'export interface RuleFile {\n  readonly file: string\n  readonly json: unknown\n}',
    '',
    arrays.join('\n\n'),
    '',
  ].join('\n')
}

function filesUnder(folder) {
  const at = join(root, 'assets/rules', folder)
  if (!existsSync(at)) return []
  return readdirSync(at, { recursive: true })
    .map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.json'))
    .sort()
}

/** Refuses a file of assets/rules that is no JSON, or has one key twice in an object: JSON.parse keeps the last without a word. */
function checkRuleTexts() {
  for (const file of filesUnder('.')) {
    const fault = faultIn(readFileSync(join(root, 'assets/rules', file), 'utf8'))
    if (fault !== null) throw new Error(`Fel i regelfilen assets/rules/${file.slice(2)}: ${fault}.`)
  }
}

/** What is wrong with a JSON text, in Swedish words, or null: a key twice in one object, or no JSON at all. */
export function faultIn(text) {
  try {
    JSON.parse(text)
  } catch {
    return 'den är ingen hel JSON-fil'
  }
  // The text is whole JSON, so its strings, brackets and colons are all that need telling apart.
  const open = []
  for (const [token, name] of text.matchAll(/"((?:[^"\\]|\\.)*)"(?:\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') open.push(new Set())
    else if (token === '}' || token === ']') open.pop()
    else if (token.endsWith(':')) {
      const key = JSON.parse(`"${name}"`)
      if (open.at(-1).has(key)) return `egenskapen ${key} står två gånger i samma objekt`
      open.at(-1).add(key)
    }
  }
  return null
}

/** Writes the list where it has changed. Throws with a Swedish sentence where a file cannot be used. */
export function listRules() {
  checkRuleTexts()
  const target = join(root, 'src/rules/rule-files.ts')
  const text = ruleFilesText()
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
}
