import type { VerifyReport } from '../../src/contract/verify-shapes.ts'
import { isNewerManifest, manifestName } from '../exchange/bundle/manifest.ts'
import type { OpenBundle } from '../exchange/bundle/read.ts'
import { foreignReport } from './points.ts'

const again =
  'Be den som lämnade paketet om ett nytt. Dokumentationen (PDF:en) i det går att kontrollera för sig.'

/** The report of a zip or a folder without a list that can be read: whose it seems to be, and what to do. */
export async function reportWithoutList(name: string, bundle: OpenBundle): Promise<VerifyReport> {
  const { names, form } = bundle
  const hasList = names.includes(manifestName)
  const bytes = hasList ? await bundle.read(manifestName) : Buffer.alloc(0)
  if (isNewerManifest(bytes))
    return foreignReport(
      name,
      'Förteckningen (manifest.json) är från en nyare version av programmet. Uppdatera Direktlots och kontrollera paketet igen.',
      'Paketet är gjort av en nyare version av Direktlots, och kan inte läsas här.',
    )
  const below = names.find((one) => one.endsWith(`/${manifestName}`))
  if (!hasList && below !== undefined)
    return foreignReport(
      name,
      `Förteckningen (manifest.json) ligger en mapp längre in. Välj mappen ${below.slice(0, -manifestName.length - 1)} i stället.`,
      'Paketet ligger i en mapp i den här.',
    )
  const isOurs = names.some((one) => ownNames.test(one)) || bytes.includes('direktlots-bundle')
  if (!isOurs)
    return foreignReport(name, 'Det finns ingen förteckning (manifest.json) från Direktlots i den.')
  return hasList
    ? foreignReport(
        name,
        `Förteckningen (manifest.json) går inte att läsa: den är skadad, ändrad eller från en annan version av programmet. ${again}`,
        'Paketets förteckning är skadad.',
      )
    : foreignReport(
        name,
        `Förteckningen (manifest.json) saknas ${form === 'zip' ? 'i zip-filen' : 'i mappen'}, så det går inte att se om filerna är de som lades dit. ${again}`,
        'Paketet saknar sin förteckning.',
      )
}

/** What the program alone calls the files of a bundle. */
const ownNames = /^log\.json$|\.direktlots\.json$|_Dokumentation-direktupphandling(?:-v\d+)?\.pdf$/
