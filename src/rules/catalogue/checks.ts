import { z } from 'zod'

/** A supplier check: what is asked, where the answer is found, and what the source can and cannot prove. */
export const checkCatalogueSchema = z.strictObject({
  format: z.literal('direktlots-checks/1'),
  checks: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z-]+$/),
        question: z.string().min(1),
        where: z.string().min(1),
        proves: z.string().min(1),
      }),
    )
    .min(1),
})

export type Check = z.output<typeof checkCatalogueSchema>['checks'][number]
