import type { Case } from '../../domain/case/schema.ts'
import { checkUniqueAmong } from '../parameters/dated.ts'
import { inquiryFiles } from '../rule-files.ts'
import {
  readInquiryFile,
  topics,
  type EInvoice,
  type FewerExit,
  type RequirementOffer,
  type Topic,
} from './inquiry-file.ts'

const files = inquiryFiles.map(({ file, json }) => ({ file, data: readInquiryFile(file, json) }))
checkUniqueAmong(
  files.flatMap(({ file, data }) => [
    ...data.requirements.map(({ id }, i) => ({ file, path: ['requirements', i, 'id'], key: id })),
    ...data.exits.flatMap(({ limbs }, i) =>
      limbs.map(({ id }, n) => ({ file, path: ['exits', i, 'limbs', n, 'id'], key: id })),
    ),
  ]),
)

/** A requirement that can be taken into an inquiry, and whose it is: `program` is only advice. */
export interface Offer extends RequirementOffer {
  readonly layer: 'policy' | 'program'
}

const everyOffer: readonly Offer[] = files.flatMap(({ data }) =>
  data.requirements.map((one) => ({
    ...one,
    layer: data.profiles ? ('policy' as const) : ('program' as const),
  })),
)

const ownOf = (profile: string) => files.filter(({ data }) => data.profiles?.includes(profile) ?? false)

/** The standing requirements under a profile: the policy's own, and the program's on what the policy is silent about. */
export function offersOf(profile: string): readonly Offer[] {
  const policy = new Set(ownOf(profile).flatMap(({ data }) => data.requirements.map(({ id }) => id)))
  const own = everyOffer.filter(({ id }) => policy.has(id))
  const rest = everyOffer.filter(
    ({ layer, topic }) => layer === 'program' && !own.some((other) => other.topic === topic),
  )
  const order = Object.keys(topics) as Topic[]
  return [...own, ...rest].toSorted((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic))
}

/** The requirement an id stands for, whatever profile it is of: a case keeps what was taken under another. */
export const offerOf = (id: string): Offer | undefined => everyOffer.find((offer) => offer.id === id)

/** The ways out of asking as many as the policy wants, each with its questions; none where the policy names none. */
export const exitsOf = (profile: string): readonly FewerExit[] =>
  ownOf(profile).flatMap(({ data }) => data.exits)

/** The way out that a case has chosen, where its policy has it. */
export const exitOf = (found: Case): FewerExit | undefined =>
  exitsOf(found.authority.profile).find(({ code }) => code === found.inquiry.fewerReason)

/** Where the answer to a question of a way out stands in a case. */
export const fewerLimbPath = (id: string): string => `inquiry.fewerLimbs.${id}.text`

/** The words of a question of some way out, by the id of its answer; undefined where none asks it. */
export const fewerLimbQuestion = (id: string): string | undefined =>
  files.flatMap(({ data }) => data.exits.flatMap(({ limbs }) => limbs)).find((limb) => limb.id === id)
    ?.question

/** Electronic invoices: the sentence for the supplier, and where the duty stands. */
export const eInvoice: EInvoice | undefined = files.flatMap(({ data }) => data.eInvoice ?? [])[0]
