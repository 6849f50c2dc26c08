import type { Case } from '../../domain/case/schema.ts'
import { profileOf, type Profile } from '../parameters/profiles.ts'

/** What the policy of the case's organisation adds together; undefined where its profile is not known. */
export const summationOf = ({ authority }: Case): Profile['summation'] | undefined =>
  profileOf(authority.profile)?.summation

const scopes: Readonly<Record<Profile['summation']['unit'], string>> = {
  'own-and-other': 'Tänk på hela regionen: alla nämnder och helägda bolag.',
  own: 'Tänk på hela er nämnd eller ert bolag, inte bara din enhet.',
  none: 'Tänk på er egen enhet: den del av organisationen som själv beslutar om sina köp.',
}

/** Whose purchases the question about similar ones is meant of, a sentence. */
export const scopeHelp = (found: Case): string => scopes[summationOf(found)?.unit ?? 'none']
