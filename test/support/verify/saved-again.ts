import { sealIn } from '../../../electron/verify/seal.ts'
import { rewrite } from '../pdf/rewrite.ts'

/**
 * A record as another program leaves it that opens it and saves it again: the same pages and files, without the comments of ours
 * (so without its seal), with its objects and names written in another way.
 */
export function savedAgain(file: Buffer): Buffer {
  const again = rewrite(sealIn(file)?.plain ?? file, (object) =>
    object.replace('obj\n<<\n', 'obj\n<< \n').replace('/application#2Fjson', '/application#2fjson'),
  )
  const text = Buffer.from(again).toString('latin1')
  // As long as it was, so that every object stays where the table says.
  return Buffer.from(text.replace('\n%Direktlots\n', '\n%saved-anew\n'), 'latin1')
}

/** The same by a program that packs objects together, which is not unpacked here. */
export const packedTogether = (file: Buffer): Buffer =>
  Buffer.from(
    savedAgain(file)
      .toString('latin1')
      .replace('\nxref\n', '\n9999 0 obj\n<< /Type /ObjStm /N 0 /First 0 >>\nendobj\nxref\n'),
    'latin1',
  )
