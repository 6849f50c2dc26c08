import {
  pointColumnNames,
  pointColumnWords,
  postColumnNames,
  postWords,
  type PointColumn,
  type PostColumn,
} from '../../../../src/domain/organisation/columns.ts'
import { withProblems, type MergeAs, type Merged } from '../../../../src/domain/organisation/merge.ts'
import { mergePoints } from '../../../../src/domain/organisation/merge-points.ts'
import { mergePosts } from '../../../../src/domain/organisation/merge-posts.ts'
import type { Organisation } from '../../../../src/domain/organisation/organisation.ts'
import { readPoints, type ReadPoints } from '../../../../src/domain/organisation/read-points.ts'
import { readPosts, type ReadPosts } from '../../../../src/domain/organisation/read-posts.ts'
import { pointRemarks, postRemarks } from './list-remarks.ts'
import type { ImportDraft, ListKind } from '../../../import/import-draft.ts'

/** A list of the organisation as it is brought in: how its file is read, and what becomes of it. */
export interface OrganisationKind<K extends string, R> extends ListKind<K, R> {
  /** Columns without which nothing can be told, and what to do where one of them is missing. */
  readonly needs: readonly K[]
  readonly lacks: string
  readonly merge: (org: Organisation, read: R, as: MergeAs) => Merged
  /** What is read in a way that the person may not have meant, a sentence each. */
  readonly remarks: (draft: ImportDraft<K, R>) => readonly string[]
}

export const postKind: OrganisationKind<PostColumn, ReadPosts> = {
  words: postWords,
  names: postColumnNames,
  unused: 'Läses inte in',
  read: readPosts,
  needs: ['unit', 'title'],
  lacks: 'Välj vilken kolumn som är enheten och vilken som är befattningen.',
  merge: (org, { rows, problems }, as) => withProblems(problems, mergePosts(org, rows, as)),
  remarks: postRemarks,
}

export const pointKind: OrganisationKind<PointColumn, ReadPoints> = {
  words: pointColumnWords,
  names: pointColumnNames,
  unused: 'Läses inte in',
  read: readPoints,
  needs: ['point', 'title'],
  lacks: 'Välj vilken kolumn som är punkten och vilken som är befattningen.',
  merge: (org, { rows, problems }, as) => withProblems(problems, mergePoints(org, rows, as)),
  remarks: pointRemarks,
}

export type PostDraft = ImportDraft<PostColumn, ReadPosts>
export type PointDraft = ImportDraft<PointColumn, ReadPoints>
