import { importsOf, resolveImport } from './imports.ts'

/** Folders in the core, each with the ones it may import besides itself. */
const core: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  rules: ['domain'],
  flow: ['domain', 'rules'],
  secrecy: ['domain', 'rules'],
  record: ['domain', 'rules', 'secrecy'],
  'decision-paper': ['domain', 'rules', 'flow', 'secrecy', 'record'],
  inquiry: ['domain', 'rules', 'record'],
  notice: ['domain', 'rules', 'flow', 'inquiry'],
  vetting: ['domain', 'rules', 'record', 'secrecy', 'inquiry', 'notice'],
  masking: ['domain', 'rules', 'record', 'secrecy', 'inquiry'],
  registration: ['domain', 'rules', 'secrecy', 'record', 'inquiry'],
  contract: [
    'domain',
    'rules',
    'flow',
    'record',
    'decision-paper',
    'inquiry',
    'vetting',
    'secrecy',
    'registration',
    'masking',
  ],
}

const pagePackages = /^(react|react-dom|zustand|react-aria-components|zod)(\/|$)/
const corePackages = /^(zod|papaparse)$/
/** Pure packages that one folder of the core needs: the local routine is written in YAML. */
const folderPackages: Readonly<Record<string, RegExp>> = { 'src/rules/local': /^yaml$/ }
const longestFile = 300
/** Ways to silence the tools instead of answering them. One lint rule on one line may be. */
const silencers =
  /@ts-(?:ignore|nocheck|expect-error)|\bas\s+unknown\s+as\b|(?:oxlint|eslint)-disable(?!-next-line \S)/
const defaultExportsAllowed = [/\.config\.ts$/, /^test\/gate\/knip-count\.ts$/]

/**
 * What is wrong with a file: sentences that name the rule and what to do instead. `file` is its path below the
 * repository, with forward slashes.
 */
export function problemsOf(file: string, source: string): readonly string[] {
  const problems: string[] = []
  if (!isConfig(file)) {
    for (const specifier of importsOf(source)) {
      const reason = forbidden(file, resolveImport(file, specifier))
      if (reason !== null) problems.push(`${file} imports ${specifier}: ${reason}`)
    }
  }
  const lines = source.split('\n').length - 1
  if (lines > longestFile) problems.push(`${file} has ${lines} lines: divide it by what it is about.`)
  const silenced = silencers.exec(source)
  if (silenced !== null) problems.push(`${file} has "${silenced[0]}": mend what it would hide.`)
  const mayDefault = defaultExportsAllowed.some((pattern) => pattern.test(file))
  if (!mayDefault && /^export default\b|^export \{[^}]*\bdefault\b/m.test(source)) {
    problems.push(`${file} has a default export: name what it exports.`)
  }
  return problems
}

function isConfig(file: string): boolean {
  return file.endsWith('.config.ts')
}

function forbidden(file: string, target: string): string | null {
  const [room = '', folder = ''] = file.split('/')
  const [targetRoom = '', targetFolder = ''] = target.split('/')
  if (target === 'electron' && !file.startsWith('electron/shell/')) {
    return 'only electron/shell knows Electron; take what you need as an argument.'
  }
  if (targetRoom === 'test' && room !== 'test' && target !== 'test') return 'nobody imports test.'
  switch (room) {
    case 'src':
      return mayUseItself(file, target) ? null : forbiddenInCore(folder, target, targetRoom, targetFolder)
    case 'electron':
      return target.startsWith('renderer/') || target.startsWith('react')
        ? 'the privileged side knows no page; answer over src/contract.'
        : null
    case 'renderer':
      return forbiddenInPage(target, targetRoom)
    default:
      return null
  }
}

const mayUseItself = (file: string, target: string): boolean =>
  folderPackages[file.slice(0, file.lastIndexOf('/'))]?.test(target) ?? false

function forbiddenInCore(
  folder: string,
  target: string,
  targetRoom: string,
  targetFolder: string,
): string | null {
  if (targetRoom === 'assets') return target.endsWith('.json') ? null : 'src reads only JSON from assets.'
  if (targetRoom !== 'src') {
    return corePackages.test(target)
      ? null
      : 'src is pure and imports only src, zod, papaparse and the JSON of assets.'
  }
  const allowed = core[folder]
  if (allowed === undefined)
    return `src/${folder} has no place in the order of the core (test/gate/architecture.ts).`
  return targetFolder === folder || allowed.includes(targetFolder)
    ? null
    : `src/${folder} may import ${['itself', ...allowed].join(', ')}; move what both need further in.`
}

function forbiddenInPage(target: string, targetRoom: string): string | null {
  if (targetRoom === 'renderer' || targetRoom === 'src' || pagePackages.test(target)) return null
  if (/^assets\/.*\.(css|svg|png|ttf|json)$/.test(target)) return null
  return 'the page imports only renderer, src, React, zustand and react-aria-components; ask over the bridge.'
}
