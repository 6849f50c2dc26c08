/** The DOM id of the field at a path: `suppliers.ab.name` → `f-suppliers-ab-name`. */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`
