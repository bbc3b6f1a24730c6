import { endWhenUnread } from './closed-output.ts'
import { runCommand } from './run-command.ts'

endWhenUnread(process.stdout, () => process.exit(0))
process.exitCode = await runCommand(process.argv.slice(2), process.env)
