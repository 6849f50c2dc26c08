import type { Organisation } from '../../../src/domain/organisation/organisation.ts'

/** An invented region: a health committee with a line of three managers, and a regional director beyond it. */
export const anOrganisation: Organisation = {
  document: 'Delegationsordning för Hälsonämnden, 2026-01-15',
  units: [
    { id: 'halsonamnden', name: 'Hälsonämnden', kind: 'committee' },
    { id: 'forvaltning', name: 'Hälsoförvaltningen', kind: 'unit', within: 'halsonamnden' },
    { id: 'eken', name: 'Vårdcentralen Eken', kind: 'unit', within: 'forvaltning' },
    { id: 'styrelsen', name: 'Regionstyrelsen', kind: 'committee' },
    { id: 'kontoret', name: 'Regionkontoret', kind: 'unit', within: 'styrelsen' },
  ],
  posts: [
    { id: 'enhetschef', title: 'Enhetschef', unit: 'eken', superior: 'omradeschef' },
    { id: 'omradeschef', title: 'Områdeschef', unit: 'forvaltning', superior: 'direktor' },
    { id: 'direktor', title: 'Förvaltningschef', unit: 'forvaltning', superior: 'regiondirektor' },
    { id: 'regiondirektor', title: 'Regiondirektör', unit: 'kontoret' },
  ],
  holders: [
    { id: 'h1', post: 'enhetschef', name: 'Maj Alm', to: '2026-06-30' },
    { id: 'h2', post: 'enhetschef', name: 'Per Ek', from: '2026-07-01' },
    { id: 'h3', post: 'omradeschef', name: 'Siv Lönn' },
    { id: 'h4', post: 'direktor', name: 'Ola Rönn' },
    { id: 'h5', post: 'regiondirektor', name: 'Ulla Björk' },
  ],
  delegation: [
    { id: 'd1', point: '4.10', title: 'Enhetschef', decision: 'award', upToOre: 10_000_000 },
    { id: 'd2', point: '4.2', post: 'omradeschef', upToOre: 50_000_000 },
    { id: 'd3', point: '4.3', post: 'direktor' },
    {
      id: 'd4',
      point: '4.4',
      post: 'omradeschef',
      decision: 'award',
      categories: ['goods'],
      upToOre: 70_000_000,
    },
    { id: 'd5', point: '3.1', post: 'omradeschef', decision: 'award', upToOre: 20_000_000, to: '2025-12-31' },
  ],
}
