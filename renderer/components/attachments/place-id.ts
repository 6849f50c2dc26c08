/** A name for a place of files among the page's field ids, so that focus can be moved to it. '' is the case as a whole. */
export const placeId = (place: string): string => `files.${place === '' ? 'case' : place}`
