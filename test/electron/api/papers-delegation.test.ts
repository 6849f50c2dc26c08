import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../../src/domain/organisation/organisation.ts'
import { buyerAndManager, sentPaper, undecided } from '../../support/package/two-installations.ts'

const organisation: Organisation = {
  units: [{ id: 'enheten', name: 'Enheten', kind: 'unit' }],
  posts: [{ id: 'chef', title: 'Verksamhetschef', unit: 'enheten' }],
  holders: [{ id: 'h1', post: 'chef', name: 'Maria Lind (exempel)' }],
  delegation: [{ id: 'd1', point: '5.3', title: 'Verksamhetschef' }],
}

describe('the point of the delegation order', () => {
  it('stands in the field of the one who has it, until somebody else answers or another is written', async () => {
    const found = undecided()
    const { buyer, manager, id } = await buyerAndManager({
      ...found,
      basis: { ...found.basis, organisation },
    })
    const paper = await manager.received((await sentPaper(buyer, id)).bytes)
    const typed = async () => (await manager.call('paper.read', { paper })).typed.delegation
    expect(await typed()).toBe('5.3')
    await manager.call('paper.draft', { paper, field: 'name', text: 'Någon Annan' })
    await manager.call('paper.draft', { paper, field: 'role', text: 'Ekonom' })
    expect(await typed()).toBe('')
    await manager.call('paper.draft', { paper, field: 'delegation', text: '6.1' })
    expect(await typed()).toBe('6.1')
  })
})
