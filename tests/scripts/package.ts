// `npm run package`: installers for this system (or for the one named after `--`: --win, --linux, --mac) into `dist/`.
import { runTool } from './run.ts'

const built = await runTool('electronVite', ['build', '--logLevel', 'warn'])
process.exitCode = built === 0 ? await runTool('electronBuilder', ['--config', 'electron-builder.config.mjs', '--publish', 'never', ...process.argv.slice(2)]) : built
