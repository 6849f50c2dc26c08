import type { Case } from '../domain/case/schema.ts'
import { profileOf } from '../rules/parameters/profiles.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { countedResult } from '../rules/evaluate/award-lines.ts'
import { ownAmountsOf } from '../rules/parameters/own-amount.ts'
import { isDraft, openPoints } from '../rules/evaluate/open-points.ts'
import * as conclude from './sections/conclude.ts'
import * as follows from './sections/follows.ts'
import * as handOver from './sections/hand-over.ts'
import * as market from './sections/market.ts'
import * as people from './sections/people.ts'
import * as about from './sections/about.ts'
import * as contracts from './sections/contracts.ts'
import { carriedAmounts, localSections, routineFacts } from './sections/local.ts'
import { collectedSection, nearLimitSection } from './sections/collected.ts'
import * as reason from './sections/reason.ts'
import { rulesSection } from './sections/rules.ts'
import * as takenBack from './sections/taken-back.ts'
import * as value from './sections/value.ts'
import { moreToCome } from './remaining.ts'
import { section } from './say.ts'
import { sevenFacts } from './seven-facts.ts'
import type { Block, RecordDocument } from './tree.ts'
import { allowedOf, draftTitle, reasonSentence, verdictTitle } from './verdict.ts'

export interface RecordOptions {
  /** ISO instant with time zone. */
  readonly createdAt: string
  /** SHA-256 of the case file, hex. */
  readonly caseSha256: string
  readonly programVersion: string
}

/**
 * The record of a direct procurement as a document tree: the seven facts first, then every heading of Region
 * Stockholm's list (3.2.3), then the evidence. What a case does not have is not there.
 */
export function recordOf(found: Case, evaluation: Evaluation, options: RecordOptions): RecordDocument {
  const title = found.subject.title ?? 'Direktupphandling utan rubrik'
  return {
    version: 1,
    title: `${headingOf(evaluation)}: ${title}`,
    author: found.authority.name ?? 'Upphandlande myndighet saknas',
    subject: headingOf(evaluation),
    createdAt: options.createdAt,
    header: { left: title, right: found.record.diarienummer ?? 'Diarienummer saknas' },
    caseSha256: options.caseSha256,
    blocks: [
      { kind: 'heading', level: 1, text: headingOf(evaluation), id: 'topp' },
      { kind: 'paragraph', text: title, tone: 'lead' },
      verdictBlock(evaluation),
      ...section(
        'sju-uppgifter',
        'De sju uppgifterna enligt lagens förarbeten',
        sevenFacts(found, evaluation),
      ),
      ...bodyOf(found, evaluation),
      ...section('om', 'Om dokumentet', aboutDocument(found, options)),
    ],
  }
}

const headingOf = ({ facts }: Evaluation): string =>
  facts.handedOver ? handOver.handOverHeading : 'Dokumentation av direktupphandling'

function verdictBlock(evaluation: Evaluation): Block {
  const remaining = openPoints(evaluation)
  const open = remaining.length
  const draft = isDraft(remaining)
    ? `UTKAST – inte ${evaluation.facts.handedOver ? 'färdigt' : 'färdig'}. `
    : ''
  const points = open === 1 ? 'en punkt' : `${open} punkter`
  const state =
    open === 0
      ? ''
      : ` ${evaluation.facts.handedOver ? 'Underlaget är inte färdigt' : 'Dokumentationen är inte färdig'}: ${points} återstår, se Det här återstår.${moreToCome(evaluation)}`
  const { decision } = evaluation.facts.case
  if (decision.outcome === 'cancel')
    return {
      kind: 'notice',
      tone: open === 0 ? 'plain' : 'warn',
      title: `${draft}Upphandlingen avbröts${decision.decidedOn === undefined ? '' : ` ${decision.decidedOn}`}.`,
      text: `${decision.cancelReason ?? 'Skälet är inte angivet.'}${state}`,
    }
  const allowed = allowedOf(evaluation)
  const tone =
    evaluation.facts.handedOver || allowed === 'no' ? 'stop' : allowed === 'yes' && open === 0 ? 'ok' : 'warn'
  return {
    kind: 'notice',
    tone,
    title: draft === '' ? verdictTitle(evaluation) : `${draft}${draftTitle(evaluation)}`,
    text: [`${reasonSentence(evaluation)}${state}`, ...ownAmounts(evaluation)].join(' '),
  }
}

/** That the amount which decides is the organisation's own, and when it looks wrong. */
function ownAmounts({ facts }: Evaluation): readonly string[] {
  const result = countedResult(facts)
  return result === null ? [] : ownAmountsOf(result)
}

function bodyOf(found: Case, evaluation: Evaluation): readonly Block[] {
  return [
    ...section('aterstar', 'Det här återstår', conclude.openSection(evaluation)),
    ...section(
      'overlamnande',
      evaluation.facts.handedOver ? 'Överlämnande' : 'Överlämnande som inte blev av',
      handOver.handOverSection(found),
    ),
    ...section('inte-utrett', 'Det här är inte utrett', handOver.notLookedInto(evaluation)),
    ...section(
      'varfor',
      evaluation.facts.handedOver ? 'Varför ingen direktupphandling görs' : 'Varför direktupphandling',
      reason.whySection(found, evaluation),
    ),
    ...section('varde', 'Värde', value.valueSection(found, evaluation)),
    ...section('liknande', 'Liknande köp', value.similarSection(found), 3),
    ...section('samlat', 'Det samlade värdet', collectedSection(found, evaluation), 3),
    ...section('uppskattning', 'Hur värdet uppskattades', nearLimitSection(found), 3),
    ...section(
      'avtalstid',
      found.decision.outcome === 'cancel' ? 'Planerad avtalstid' : 'Avtalstid',
      conclude.periodSection(found),
    ),
    ...section(
      'tillfragade',
      'Tillfrågade leverantörer',
      evaluation.facts.handedOver && found.suppliers.length === 0 ? [] : market.askedSection(found),
    ),
    ...section('konkurrens', 'Varför konkurrensen begränsades', market.fewerSection(found)),
    ...section('anbud', 'Vilka som lämnade anbud', market.bidsSection(found)),
    ...section(
      'tilldelning',
      found.decision.outcome === 'cancel' ? 'Jämförelsen före avbrottet' : 'Skälet för tilldelningen',
      market.awardSection(found),
    ),
    ...section(
      'uppskattning',
      'Anbudet mot uppskattningen',
      follows.overEstimateSection(found, evaluation),
      3,
    ),
    ...section('arendet', 'Ärendet', about.caseSection(found)),
    ...section('avtal', 'Befintliga avtal och samordning', contracts.contractsSection(found)),
    ...section('opartiskhet', 'Opartiskhet', people.impartialitySection(found)),
    ...section('kontroll', 'Leverantörskontroll', people.vettingSection(found)),
    ...section('beslut', 'Beslut', people.decisionSection(found)),
    ...section('underrattelse', 'Underrättelse', conclude.noticeSection(found)),
    ...section('frivillig-annons', 'Frivillig annons', follows.voluntarySection(found)),
    ...section('tecknat', 'Avtal', conclude.contractSection(found)),
    ...section('sista-dagar', 'Dagar som lagen sätter', follows.lastDaysSection(evaluation), 3),
    ...section('uppfoljning', 'Uppföljning', conclude.followUpSection(found)),
    ...localSections(found, evaluation),
    ...section('diarium', 'Diarieföring', conclude.registrationSection(found)),
    ...section('tillbaka', 'Svar som har tagits tillbaka', takenBack.takenBackSection(found)),
    ...section('olast', 'Uppgifter som inte går att läsa', conclude.unreadSection(found)),
    ...section('regler', 'Regler som tillämpats', rulesSection(evaluation)),
    ...section('bilagor', 'Bilagor', conclude.attachmentsSection(found)),
  ]
}

function aboutDocument(found: Case, options: RecordOptions): readonly Block[] {
  const profile = profileOf(found.authority.profile)
  return [
    {
      kind: 'facts',
      rows: [
        { term: 'Skapat', value: options.createdAt.slice(0, 16).replace('T', ' ') },
        { term: 'Profil', value: profile?.name ?? found.authority.profile },
        ...(profile?.document ? [{ term: 'Policy', value: profile.document }] : []),
        ...routineFacts(found),
        ...carriedAmounts(found),
        { term: 'Ärendets id', value: found.id },
        { term: 'Ärendet skapat i programmet', value: found.createdAt.slice(0, 10) },
        { term: 'Ärendefilens SHA-256', value: options.caseSha256 },
        { term: 'Program', value: `Direktlots ${options.programVersion}` },
        { term: 'Filformat', value: 'PDF/A-2a och PDF/UA-1' },
      ],
    },
  ]
}
