import type { App } from 'electron'

/** Chromium's own habits of calling home, of looking names up and of asking for a proxy. The program works with the cable pulled out. */
const quiet: Record<string, string> = {
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'no-pings': '',
  'no-proxy-server': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'disable-features': 'AutofillServerCommunication,CertificateTransparencyComponentUpdater,MediaRouter,NetworkTimeServiceQuerying,OptimizationHints,Translate',
}

/** Doors for a debugger; closed in an installed program, open for a developer and for the end-to-end tests. */
const debuggingSwitches = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address', 'inspect', 'inspect-brk', 'js-flags']

type Process = Pick<App, 'enableSandbox' | 'isPackaged'> & { commandLine: Pick<App['commandLine'], 'appendSwitch' | 'removeSwitch'> }

/** Sandboxes every process and silences Chromium. Must run before Electron is ready. */
export function hardenProcess(app: Process): void {
  app.enableSandbox()
  for (const [name, value] of Object.entries(quiet)) app.commandLine.appendSwitch(name, value)
  if (app.isPackaged) for (const name of debuggingSwitches) app.commandLine.removeSwitch(name)
}
