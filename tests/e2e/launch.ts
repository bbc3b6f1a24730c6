import type { AppUnderTest, LaunchSetting } from './app-under-test.ts'
import { electronBinary } from './electron-binary.ts'
import { launchOnElectron } from './launch-electron.ts'
import { launchOnStandIn } from './launch-stand-in.ts'

/** Starts the built program on its data folder: on the real Electron where its binary is installed, else on the stand-in. */
export async function launchApp(setting: LaunchSetting): Promise<AppUnderTest> {
  return electronBinary() ? await launchOnElectron(setting) : await launchOnStandIn(setting)
}
