import type { Case } from '../domain/case/schema.ts'
import { profileOf } from '../rules/parameters/profiles.ts'
import type { Evaluation } from '../rules/evaluate/evaluate.ts'
import { countedResult } from '../rules/evaluate/award-lines.ts'
import { ownAmountsOf } from '../rules/parameters/own-amount.ts'
import { filingIsAsked } from '../rules/evaluate/filing.ts'
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
import * as contracts from './sections/contracts.ts'
import { carriedAmounts, localSections, routineFacts } from './sections/local.ts'
import { organisationFacts } from './sections/organisation.ts'
import { collectedSection, nearLimitSection } from './sections/collected.ts'
import * as reason from './sections/reason.ts'
import { papersSection, takenOverSection } from './sections/decision-proof.ts'
import { laterSection } from './sections/later.ts'
import { deviationsSection } from './sections/deviations.ts'
import { followUpSection } from './sections/follow-up.ts'
import { orderSection } from './sections/order.ts'
import { rulesSection } from './sections/rules.ts'
import * as suppliers from './sections/suppliers.ts'
import * as takenBack from './sections/taken-back.ts'
import * as value from './sections/value.ts'
import { vettingSection } from './sections/vetting.ts'
import { savingsSection } from './sections/savings.ts'
import { secrecyOf, type Secrecy } from '../secrecy/secrecy.ts'
import { withoutPersonalNumbers } from './hide-in-tree.ts'
import { leftOutNotice } from './left-out.ts'
import { moreToCome } from './remaining.ts'
import { section } from './say.ts'
import { marked, secrecyNotice, secrecyRows } from './secrecy-notice.ts'
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
  /** Ids of the case's files that are not on this computer; absent where only the case file is at hand. */
  readonly missingFiles?: readonly string[]
  /** Field paths of texts that are longer than a case takes, and therefore not in it. */
  readonly leftOut?: readonly string[]
}

/**
 * The record of a direct procurement as a document tree: the seven facts first, then every heading of Region
 * Stockholm's list (3.2.3), then the evidence. What a case does not have is not there.
 */
export function recordOf(found: Case, evaluation: Evaluation, options: RecordOptions): RecordDocument {
  const title = found.subject.title ?? 'Direktupphandling utan rubrik'
  const secrecy = secrecyOf(found, evaluation.facts.today)
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
    blocks: [
      { kind: 'heading', level: 1, text: headingOf(evaluation), id: 'topp' },
      { kind: 'paragraph', text: title, tone: 'lead' },
      ...secrecyNotice(secrecy),
      verdictBlock(evaluation),
      ...leftOutNotice(found, options.leftOut ?? []),
      ...section(
        'sju-uppgifter',
        'De sju uppgifterna enligt lagens förarbeten',
        sevenFacts(found, evaluation),
      ),
      ...bodyOf(found, evaluation, options),
      ...section('om', 'Om dokumentet', aboutDocument(found, options, secrecy)),
    ],
  })
}

/** On two even lines: with wide digits the last one of a sum would stand alone on the second. */
const inHalves = (sum: string): string => [sum.slice(0, sum.length / 2), sum.slice(sum.length / 2)].join('\n')

/** The registrar gives the number when all the rest is handed in: until that is whole, it is one of the things that lack. */
function withoutNumber(evaluation: Evaluation): string {
  if (!filingIsAsked(evaluation)) return ''
  return openPoints(evaluation).length === 0 ? 'Diarienummer: väntar på registratorn' : 'Diarienummer saknas'
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
      text: `${cancelWords(decision)}${state}`,
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

function bodyOf(found: Case, evaluation: Evaluation, options: RecordOptions): readonly Block[] {
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
      evaluation.facts.handedOver && found.suppliers.length === 0 ? [] : inquiry.askedSection(found),
    ),
    ...section('leverantorer', 'Fler uppgifter om leverantörerna', suppliers.supplierFacts(found), 3),
    ...section('forberedde', 'Leverantör som hjälpte till att förbereda', helpedSection(found), 3),
    ...section('konkurrens', 'Varför konkurrensen begränsades', inquiry.fewerSection(found)),
    ...section('anbud', 'Vilka som lämnade anbud', bids.bidsSection(found, evaluation.facts.today)),
    ...section(
      'tilldelning',
      found.decision.outcome === 'cancel' ? 'Jämförelsen före avbrottet' : 'Skälet för tilldelningen',
      bids.awardSection(found),
    ),
    ...section(
      'uppskattning',
      'Anbudet mot uppskattningen',
      follows.overEstimateSection(found, evaluation),
      3,
    ),
    ...section('arendet', 'Ärendet', about.caseSection(found)),
    ...section('avtal', 'Befintliga avtal och samordning', contracts.contractsSection(found)),
    ...section('opartiskhet', 'Opartiskhet', impartialitySection(found)),
    ...section('kontroll', 'Leverantörskontroll', vettingSection(found, evaluation)),
    ...section('avvikelser', 'Avvikelser', deviationsSection(found, evaluation)),
    ...section('beslut', 'Beslut', people.decisionSection(found, evaluation)),
    ...papersSection(evaluation),
    ...section('tagit-over', 'Vem som har tagit över ärendet', takenOverSection(found)),
    ...section('underrattelse', 'Underrättelse', conclude.noticeSection(found)),
    ...section('frivillig-annons', 'Frivillig annons', follows.voluntarySection(found)),
    ...section('tecknat', 'Avtal', conclude.contractSection(found)),
    ...section('namn', 'Namn och nummer som skiljer sig åt', suppliers.namesSection(found), 3),
    ...section('ordning', 'Ordningen mellan stegen', orderSection(found, evaluation)),
    ...section('sista-dagar', 'Dagar som lagen sätter', follows.lastDaysSection(evaluation), 3),
    ...section('uppfoljning', 'Uppföljning', followUpSection(found)),
    ...section('besparing', 'Besparing och nedlagt arbete', savingsSection(found), 3),
    ...localSections(found, evaluation),
    ...section('diarium', 'Diarieföring', conclude.registrationSection(found)),
    ...section('andrat', 'Ändrat i efterhand', laterSection(found)),
    ...section('tillbaka', 'Svar som har tagits tillbaka', takenBack.takenBackSection(found)),
    ...section('olast', 'Uppgifter som inte går att läsa', conclude.unreadSection(found)),
    ...section('regler', 'Regler som tillämpats', rulesSection(evaluation)),
    ...section('bilagor', 'Bilagor', attachmentsSection(found, options.missingFiles, bidsLack(evaluation))),
  ]
}

function aboutDocument(found: Case, options: RecordOptions, secrecy: Secrecy): readonly Block[] {
  const profile = profileOf(found.authority.profile)
  return [
    {
      kind: 'facts',
      rows: [
        { term: 'Skapat', value: options.createdAt.slice(0, 16).replace('T', ' ') },
        ...secrecyRows(secrecy),
        { term: 'Profil', value: profile?.name ?? found.authority.profile },
        ...(profile?.document ? [{ term: 'Policy', value: profile.document }] : []),
        ...routineFacts(found),
        ...organisationFacts(found),
        ...carriedAmounts(found),
        { term: 'Ärendets id', value: found.id },
        { term: 'Ärendet skapat i programmet', value: found.createdAt.slice(0, 10) },
        { term: 'Ärendefilens SHA-256', value: inHalves(options.caseSha256) },
        {
          term: 'Program och filformat',
          value: `Direktlots ${options.programVersion}, PDF/A-2a och PDF/UA-1`,
        },
      ],
    },
  ]
}
