import { v7 as newId } from 'uuid'
import { insertRow, runOperation } from '#electron/store/journal.ts'
import { openStore } from '#electron/store/open.ts'
import { organisation } from './store-with-records.ts'

// Writes without end until it is killed, and says the number of each operation once the store has acknowledged it.
const { db } = await openStore(process.argv[2]!)
for (;;) {
  const { operation } = await runOperation(db, { name: 'test.write', actor: 'Anna', at: new Date().toISOString(), summary: 'zapis' }, async (write) => {
    for (let index = 0; index < 3; index += 1) await insertRow(write, 'organisation', { id: newId(), ...organisation, name: `Organizacja ${index}`, notes: 'x'.repeat(2000) })
  })
  await new Promise((resolve) => process.stdout.write(`${operation}\n`, resolve))
}
