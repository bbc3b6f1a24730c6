import { execFileSync } from 'node:child_process'

/** Opens a DOCX in Debian's python3-docx, runs a script over `document`, and saves it where told, as that program writes it. */
export function changeInPythonDocx(path: string, script: string, savedAs = path): string {
  execFileSync('/usr/bin/python3', ['-c', `import sys, docx\ndocument = docx.Document(sys.argv[1])\n${script}\ndocument.save(sys.argv[2])`, path, savedAs], { stdio: ['ignore', 'ignore', 'pipe'] })
  return savedAs
}
