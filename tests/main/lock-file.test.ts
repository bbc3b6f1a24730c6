import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Package = { resolved?: string; integrity?: string; link?: boolean; optionalDependencies?: Record<string, string> }

const packages = (JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }).packages

/** Whether Node would find `name` for the package at `place`, looking in its folder and in every one above. */
function isFoundFrom(place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/'))).replace(/\/$/, '')) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
    if (folder === '') return false
  }
}

test('the lock file names no download addresses and locks every package by its content', () => {
  const places = Object.keys(packages).filter((place) => place !== '')
  const withAddress = places.filter((place) => packages[place]?.resolved)
  const withoutHash = places.filter((place) => !packages[place]?.integrity && !packages[place]?.link)
  expect(places.length).toBeGreaterThan(100)
  expect({ withAddress, withoutHash }).toEqual({ withAddress: [], withoutHash: [] })
})

test('every optional package of every platform is locked, or a clean install would fail elsewhere', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) => Object.keys(optionalDependencies).filter((name) => !isFoundFrom(place, name)).map((name) => `${place} -> ${name}`))
  expect(missing).toEqual([])
})
