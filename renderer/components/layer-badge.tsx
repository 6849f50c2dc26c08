import { layerNames, type Layer } from '../../src/rules/catalogue/schema.ts'

interface LayerBadgeProps {
  readonly layer: Layer
}

/** Whose rule it is: the law's, the policy's, an auditor's, the local routine's or the program's. */
export function LayerBadge({ layer }: LayerBadgeProps) {
  return <span className={`layer layer-${layer}`}>{layerNames[layer]}</span>
}
