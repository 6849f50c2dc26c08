import { masking } from './grounds.ts'

const parts = new RegExp(masking.priceCriteria.join('|'), 'iu')

/** Whether a criterion is of the price by its name, also where its points are typed (assets/rules/masking.json). */
export const isOfPrice = (name: string): boolean => parts.test(name)
