import type { Case } from '../domain/case/schema.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { countedResult } from '../rules/evaluate/award-lines.ts'
import { ownAmountsOf } from '../rules/parameters/own-amount.ts'
import { filingIsAsked, isKept } from '../rules/evaluate/filing.ts'
import { isDraft, openPoints } from '../rules/evaluate/open-points.ts'
import { helpedSection } from './sections/helped.ts'
import { impartialitySection } from './sections/impartiality.ts'
import { attachmentsSection, bidsLack } from './sections/attachments.ts'
import * as conclude from './sections/conclude.ts'
import * as bids from './sections/bids.ts'
import * as follows from './sections/follows.ts'
import * as handOver from './sections/hand-over.ts'
import * as inquiry from './sections/inquiry.ts'
import * as people from './sections/people.ts'
import * as about from './sections/about.ts'
import { aboutDocument } from './sections/about-document.ts'
import * as contracts from './sections/contracts.ts'
import { localSections } from './sections/local.ts'
import { collectedSection, nearLimitSection } from './sections/collected.ts'
import * as reason from './sections/reason.ts'
import { completenessSection, type Place } from './sections/completeness.ts'
import { papersSection, takenOverSection } from './sections/decision-proof.ts'
import { laterSection } from './sections/later.ts'
import { deviationsSection } from './sections/deviations.ts'
import { followUpSection } from './sections/follow-up.ts'
import { logSection, type LogExtract } from './sections/log-extract.ts'
import { maskingSection } from './sections/masking.ts'
import { orderSection } from './sections/order.ts'
import { rulesSection } from './sections/rules.ts'
import * as suppliers from './sections/suppliers.ts'
import * as takenBack from './sections/taken-back.ts'
import * as value from './sections/value.ts'
import { versionSection, versionTitle, type VersionOption } from './sections/version.ts'
import { vettingSection } from './sections/vetting.ts'
import { savingsSection } from './sections/savings.ts'
import { secrecyOf } from '../secrecy/secrecy.ts'
import { withFewNames } from './few-names.ts'
import { withoutPersonalNumbers } from './hide-in-tree.ts'
import { leftOutNotice } from './left-out.ts'
import { usualLevel, type RecordLevel } from '../domain/record-level.ts'
import { moreToCome } from './remaining.ts'
import { capitalised, inWords, section } from './say.ts'
import { deviationsOf } from '../rules/deviations/deviations.ts'
import { marked, secrecyNotice } from './secrecy-notice.ts'
import { sevenFacts } from './seven-facts.ts'
import type { Block, RecordDocument } from './tree.ts'
import { cancelWords } from './cancel-words.ts'
import { allowedOf, draftTitle, reasonSentence, verdictTitle } from './verdict.ts'

export interface RecordOptions {
  /** ISO instant with time zone. */
  readonly createdAt: string
  /** SHA-256 of the case file, hex. */
  readonly caseSha256: string
  readonly programVersion: string
  /** Archive format of the PDF; absent: the usual one. */
  readonly level?: RecordLevel
  /** What of the case's log is printed; absent where only the case file is at hand, which has no log. */
  readonly log?: LogExtract
  /** Ids of the case's files that are not on this computer; absent where only the case file is at hand. */
  readonly missingFiles?: readonly string[]
  /** Field paths of texts that are longer than a case takes, and therefore not in it. */
  readonly leftOut?: readonly string[]
  /** Which version it is; absent where only the case file is at hand. */
  readonly version?: VersionOption | undefined
  /** The case is without what is secret: how much is open, and what departs, would be said of another case. */
  readonly isWithoutSecrets?: boolean
}

/**
 * The record of a direct procurement as a document tree: the seven facts first, then what is asked for and where it
 * stands, then the evidence in the order of the work. What a case does not have is not there.
 */
export function recordOf(found: Case, evaluation: Evaluation, options: RecordOptions): RecordDocument {
  const title = found.subject.title ?? 'Direktupphandling utan rubrik'
  const secrecy = secrecyOf(found, evaluation.facts.today)
  const first = [
    ...section(factsPlace.id, 'De sju uppgifterna enligt lagens förarbeten', sevenFacts(found, evaluation)),
    ...stateOf(found, evaluation),
    ...versionBlocks(options),
  ]
  const body = bodyOf(found, evaluation, options)
  return withoutPersonalNumbers(found, {
    version: 1,
    title: marked(`${headingOf(evaluation)}: ${title}`, secrecy),
    author: found.authority.name ?? 'Upphandlande myndighet saknas',
    subject: marked(headingOf(evaluation), secrecy),
    createdAt: options.createdAt,
    header: {
      left: title,
      right: found.record.diarienummer ?? withoutNumber(evaluation),
    },
    ...(secrecy.is === 'absolute' ? { mark: secrecy.mark } : {}),
    caseSha256: options.caseSha256,
    level: options.level ?? usualLevel,
    blocks: [
      { kind: 'heading', level: 1, text: headingOf(evaluation), id: 'topp' },
      { kind: 'paragraph', text: title, tone: 'lead' },
      ...secrecyNotice(secrecy),
      verdictBlock(evaluation, secrecy.is === 'absolute', options.isWithoutSecrets === true),
      ...leftOutNotice(found, options.leftOut ?? []),
      ...first,
      ...section(
        'krav',
        'Vad som krävs, och var det står',
        completenessSection(evaluation, [factsPlace, ...placesIn([...first, ...body])]),
      ),
      ...body,
      ...section('om', 'Om dokumentet', aboutDocument(found, options, secrecy)),
    ],
  })
}

const versionBlocks = ({ version }: RecordOptions): readonly Block[] =>
  version === undefined ? [] : section('version', versionTitle(version), versionSection(version))

/** Its heading is too long for a column. */
const factsPlace: Place = { id: 'sju-uppgifter', text: 'De sju uppgifterna' }

/** The registrar gives the number when all the rest is handed in: until that is whole, it is one of the things that lack. */
function withoutNumber(evaluation: Evaluation): string {
  if (isKept(evaluation.facts.case)) return 'Hålls ordnad, utan diarienummer'
  if (!filingIsAsked(evaluation)) return ''
  return openPoints(evaluation).length === 0 ? 'Diarienummer: väntar på registratorn' : 'Diarienummer saknas'
}

const headingOf = ({ facts }: Evaluation): string =>
  facts.handedOver ? handOver.handOverHeading : 'Dokumentation av direktupphandling'

/** While it is secret who is asked, no number of open points is said: there is one or two for each of them. */
function verdictBlock(evaluation: Evaluation, isSecret: boolean, isBare: boolean): Block {
  const remaining = openPoints(evaluation)
  const open = remaining.length
  const draft = isDraft(remaining)
    ? `UTKAST – inte ${evaluation.facts.handedOver ? 'färdigt' : 'färdig'}. `
    : ''
  const points = open === 1 ? 'en punkt' : `${inWords(open)} punkter`
  const state =
    open === 0 || isBare
      ? ''
      : ` ${evaluation.facts.handedOver ? 'Underlaget är inte färdigt' : 'Dokumentationen är inte färdig'}${isSecret ? ', ' : ': '}${isSecret ? 'se' : `${points} återstår, se`} Det här återstår.${moreToCome(evaluation)}`
  const departed = isSecret || isBare ? '' : departedWords(evaluation)
  const { decision } = evaluation.facts.case
  if (decision.outcome === 'cancel')
    return {
      kind: 'notice',
      tone: open === 0 ? 'plain' : 'warn',
      title: `${draft}Upphandlingen avbröts${decision.decidedOn === undefined ? '' : ` ${decision.decidedOn}`}.`,
      text: `${cancelWords(decision)}${departed}${state}`,
    }
  const allowed = allowedOf(evaluation)
  const tone =
    evaluation.facts.handedOver || allowed === 'no' ? 'stop' : allowed === 'yes' && open === 0 ? 'ok' : 'warn'
  return {
    kind: 'notice',
    tone,
    title: draft === '' ? verdictTitle(evaluation) : `${draft}${draftTitle(evaluation)}`,
    text: [`${reasonSentence(evaluation)}${departed}${state}`, ...ownAmounts(evaluation)].join(' '),
  }
}

/** That the purchase departs from law, policy or routine, and how often: nobody has to look for it. */
function departedWords(evaluation: Evaluation): string {
  const count = deviationsOf(evaluation).length
  if (count === 0) return ''
  return ` ${count === 1 ? 'En avvikelse är noterad' : `${capitalised(inWords(count))} avvikelser är noterade`}, se Avvikelser.`
}

/** That the amount which decides is the organisation's own, and when it looks wrong. */
function ownAmounts({ facts }: Evaluation): readonly string[] {
  const result = countedResult(facts)
  return result === null ? [] : ownAmountsOf(result)
}

function bodyOf(found: Case, evaluation: Evaluation, options: RecordOptions): readonly Block[] {
  const { handedOver } = evaluation.facts
  const isCancelled = found.decision.outcome === 'cancel'
  return [
    ...section('varde', 'Värde', value.valueSection(found, evaluation)),
    ...section('samlat', 'Det samlade värdet', collectedSection(found, evaluation), 3),
    ...section('uppskattning', 'Hur värdet uppskattades', nearLimitSection(found), 3),
    ...section(
      'avtalstid',
      isCancelled ? 'Planerad avtalstid' : 'Avtalstid',
      conclude.periodSection(found),
      3,
    ),
    ...section(
      'varfor',
      handedOver ? 'Varför ingen direktupphandling görs' : 'Varför direktupphandling',
      reason.whySection(found, evaluation),
      found.reason.ground === undefined ? 3 : 2,
    ),
    ...section('arendet', 'Ärendet', about.caseSection(found)),
    ...section('avtal', 'Befintliga avtal och samordning', contracts.contractsSection(found)),
    ...section('liknande', 'Liknande köp', value.similarSection(found)),
    ...localSections(found, evaluation),
    ...section('opartiskhet', 'Opartiskhet', impartialitySection(found)),
    ...section(
      'tillfragade',
      'Tillfrågade leverantörer',
      handedOver && found.suppliers.length === 0 ? [] : inquiry.askedSection(found),
    ),
    ...section('leverantorer', 'Fler uppgifter om leverantörerna', suppliers.supplierFacts(found), 3),
    ...section('forberedde', 'Leverantör som hjälpte till att förbereda', helpedSection(found), 3),
    ...section('konkurrens', 'Varför konkurrensen begränsades', inquiry.fewerSection(found)),
    ...section('anbud', 'Vilka som lämnade anbud', bids.bidsSection(found, evaluation.facts.today)),
    ...section(
      'tilldelning',
      isCancelled ? 'Jämförelsen före avbrottet' : 'Skälet för tilldelningen',
      bids.awardSection(found),
    ),
    ...section(
      'anbud-mot-uppskattning',
      'Anbudet mot uppskattningen',
      follows.overEstimateSection(evaluation),
      3,
    ),
    ...section('kontroll', 'Leverantörskontroll', vettingSection(found, evaluation)),
    ...decidedSections(found, evaluation),
    ...papersSection(evaluation),
    ...section('tagit-over', 'Vem som har tagit över ärendet', takenOverSection(found)),
    ...section('underrattelse', 'Underrättelse', conclude.noticeSection(found)),
    ...section('frivillig-annons', 'Frivillig annons', follows.voluntarySection(found)),
    ...section('tecknat', 'Avtal', conclude.contractSection(found)),
    ...section('namn', 'Namn och nummer som skiljer sig åt', suppliers.namesSection(found), 3),
    ...departedSection(found, evaluation),
    ...section('ordning', 'Ordningen mellan stegen', orderSection(found, evaluation)),
    ...section('sista-dagar', 'Dagar som lagen sätter', follows.lastDaysSection(evaluation), 3),
    ...section('andrat', 'Ändrat i efterhand', laterSection(found)),
    ...section('tillbaka', 'Svar som har tagits tillbaka', takenBack.takenBackSection(found)),
    ...section('olast', 'Uppgifter som inte går att läsa', conclude.unreadSection(found)),
    ...section('uppfoljning', 'Uppföljning', followUpSection(found)),
    ...section('besparing', 'Besparing och nedlagt arbete', savingsSection(found), 3),
    ...section('diarium', 'Diarieföring', conclude.registrationSection(found)),
    ...section('maskering', 'Maskering i kopian att lämna ut', maskingSection(found), 3),
    ...section('regler', 'Regler som tillämpats', rulesSection(evaluation)),
    ...section('logg', 'Utdrag ur loggen', logSection(options.log, found)),
    ...section(
      'bilagor',
      'Bilagor',
      attachmentsSection(found, options.missingFiles, withFewNames(found, bidsLack(evaluation))),
    ),
  ]
}

/** The decision; that nothing departs from the rules is one line under it. */
function decidedSections(found: Case, evaluation: Evaluation): readonly Block[] {
  const decision = people.decisionSection(found, evaluation)
  if (decision.length === 0) return []
  const departures = deviationsSection(found, evaluation)
  return section('beslut', 'Beslut', [...decision, ...(departs(departures) ? [] : departures)])
}

/** What departs from the rules, after the contract it led to; where nothing is decided also that nothing does. */
function departedSection(found: Case, evaluation: Evaluation): readonly Block[] {
  const departures = deviationsSection(found, evaluation)
  const isSaid = !departs(departures) && people.decisionSection(found, evaluation).length > 0
  return isSaid ? [] : section('avvikelser', 'Avvikelser', departures)
}

const departs = (blocks: readonly Block[]): boolean => blocks.some(({ kind }) => kind !== 'paragraph')

/** What comes before the evidence where something is open, or is handed over. */
function stateOf(found: Case, evaluation: Evaluation): readonly Block[] {
  return [
    ...section('aterstar', 'Det här återstår', withFewNames(found, conclude.openSection(evaluation))),
    ...section(
      'overlamnande',
      evaluation.facts.handedOver ? 'Överlämnande' : 'Överlämnande som inte blev av',
      handOver.handOverSection(found),
    ),
    ...section('inte-utrett', 'Det här är inte utrett', handOver.notLookedInto(evaluation)),
  ]
}

/** The sections a reader can be led to. */
const placesIn = (blocks: readonly Block[]): readonly Place[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' && block.id !== undefined ? [{ id: block.id, text: block.text }] : [],
  )
