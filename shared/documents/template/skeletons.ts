import type { Doc } from '#shared/documents/model.ts'

/** The built-in templates by the names of their forms (`stanowisko`, `karta-postulatu/pusta`). `examples`: what a document said in the place of each placeholder, by its path (`komórki/postulaty/nr`). */
export type Skeletons = { [form: string]: { doc: Doc; examples: { [path: string]: string } } }
