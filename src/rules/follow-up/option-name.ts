import { partRoles } from '../../domain/case/choices.ts'

/** An option as it stands in a sentence: "optionen", "förlängningen", or by the name it has: "option 2". */
export function optionName(name: string | undefined): string {
  const small = (name ?? partRoles.option).charAt(0).toLowerCase() + (name ?? partRoles.option).slice(1)
  const isUnnamed = name === undefined || name === partRoles.option || name === partRoles.extension
  return isUnnamed ? `${small}en` : small
}
