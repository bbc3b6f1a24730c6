/** Members that the language and its test tools ask every object for. */
const askedOfEverything = new Set<string | symbol>(['then', 'toJSON', 'constructor', 'domain'])

/** An object that throws when a member is read that the stand-in does not mimic: nothing passes by being quietly absent. */
export function strict<T extends object>(name: string, value: T): T {
  return new Proxy(value, {
    get(target, member, receiver): unknown {
      if (member in target || typeof member === 'symbol' || askedOfEverything.has(member)) return Reflect.get(target, member, receiver)
      throw new Error(`electron stand-in: ${name}.${member} is not mimicked`)
    },
  })
}
