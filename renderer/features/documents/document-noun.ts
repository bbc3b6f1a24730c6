/** How documents are counted. */
export const documentForms = { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }
/** The address of the list of all documents; a document opens beside it. */
export const registerPath = ['register']
