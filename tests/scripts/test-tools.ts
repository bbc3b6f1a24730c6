import { spawnSync } from 'node:child_process'
import type { Needed } from './debian-packages.ts'

/** Programs, beside a browser, that tests of documents look at our files with. */
export const testTools: readonly Needed[] = [
  { program: 'soffice', packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'] },
  { program: 'pdftoppm', packages: ['poppler-utils'] },
  // Debian's own Python, whichever other one comes first on the path.
  { program: 'openpyxl', packages: ['python3-openpyxl'], isThere: () => spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0 },
  { program: 'python-docx', packages: ['python3-docx'], isThere: () => spawnSync('/usr/bin/python3', ['-c', 'import docx']).status === 0 },
  { program: 'icalendar', packages: ['python3-icalendar'], isThere: () => spawnSync('/usr/bin/python3', ['-c', 'import icalendar']).status === 0 },
]
