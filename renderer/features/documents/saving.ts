/** The name under which a document was saved, kept where it outlives the preview until the next act. */
export type Saving = { savedAs: string | undefined; onSaved: (name: string | undefined) => void }
