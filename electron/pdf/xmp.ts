/** Namespace of the program's own properties. A name, not an address: nothing is fetched from it. */
const ownNamespace = 'urn:direktlots:record:1#'
const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/'

/** For text between tags and in attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

interface Property {
  readonly name: string
  readonly type: 'Integer' | 'Text'
  readonly category: 'internal' | 'external'
  readonly description: string
}

function schema(title: string, namespace: string, prefix: string, properties: readonly Property[]): string {
  const items = properties.map(
    (property) => `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${property.name}</pdfaProperty:name>
<pdfaProperty:valueType>${property.type}</pdfaProperty:valueType>
<pdfaProperty:category>${property.category}</pdfaProperty:category>
<pdfaProperty:description>${escapeXml(property.description)}</pdfaProperty:description>
</rdf:li>`,
  )
  return `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${escapeXml(title)}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>
${items.join('\n')}
</rdf:Seq></pdfaSchema:property>
</rdf:li>`
}

const uaSchema = schema('PDF/UA Universal Accessibility Schema', uaNamespace, 'pdfuaid', [
  { name: 'part', type: 'Integer', category: 'internal', description: 'Part of ISO 14289 the file follows' },
])
const ownSchema = schema('Direktlots record', ownNamespace, 'direktlots', [
  {
    name: 'caseSha256',
    type: 'Text',
    category: 'external',
    description: 'SHA-256 of the case file the record was made from, hexadecimal',
  },
])

/**
 * What pdfkit can't say in the file's metadata: that it is PDF/UA-1 as well as PDF/A, and the fingerprint of the case
 * file, where it is made from one. PDF/A admits a property outside its own list only together with a description of it.
 */
export function recordMetadata(caseSha256: string | null, isUa: boolean): string {
  const schemas = [...(isUa ? [uaSchema] : []), ...(caseSha256 === null ? [] : [ownSchema])]
  const ua = `
<rdf:Description rdf:about="" xmlns:pdfuaid="${uaNamespace}">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`
  const own = `
<rdf:Description rdf:about="" xmlns:direktlots="${ownNamespace}">
<direktlots:caseSha256>${escapeXml(caseSha256 ?? '')}</direktlots:caseSha256>
</rdf:Description>`
  const described = `
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>
${schemas.join('\n')}
</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`
  return `${isUa ? ua : ''}${caseSha256 === null ? '' : own}${schemas.length === 0 ? '' : described}`
}
