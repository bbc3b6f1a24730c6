import type { Needed } from './debian-packages.ts'

/** Programs, beside a browser, that tests of documents look at our files with. */
export const testTools: readonly Needed[] = [
  { program: 'soffice', packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'] },
  { program: 'pdftoppm', packages: ['poppler-utils'] },
]
