import type { ComponentType } from 'react'
import type { TaskId } from '../../src/flow/tasks.ts'
import { AnbudPage } from './anbud/anbud-page.tsx'
import { ArendePage } from './arende/arende-page.tsx'
import { AvtalPage } from './avtal/avtal-page.tsx'
import { BeslutPage } from './beslut/beslut-page.tsx'
import { DokumentationPage } from './dokumentation/dokumentation-page.tsx'
import { ForfraganPage } from './forfragan/forfragan-page.tsx'
import { JavPage } from './jav/jav-page.tsx'
import { LeverantorskontrollPage } from './leverantorskontroll/leverantorskontroll-page.tsx'
import { SkalPage } from './skal/skal-page.tsx'
import { UnderrattelsePage } from './underrattelse/underrattelse-page.tsx'
import { UppfoljningPage } from './uppfoljning/uppfoljning-page.tsx'
import { VardePage } from './varde/varde-page.tsx'

/** The page of each task. A task without a page does not compile. */
export const taskPages = {
  arende: ArendePage,
  avtal: AvtalPage,
  varde: VardePage,
  skal: SkalPage,
  forfragan: ForfraganPage,
  jav: JavPage,
  anbud: AnbudPage,
  leverantorskontroll: LeverantorskontrollPage,
  beslut: BeslutPage,
  underrattelse: UnderrattelsePage,
  dokumentation: DokumentationPage,
  uppfoljning: UppfoljningPage,
} as const satisfies Record<TaskId, ComponentType>
