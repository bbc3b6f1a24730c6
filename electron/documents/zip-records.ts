/** A file of the archive: its CRC-32, its lengths and where its local header starts. */
export type Entry = { name: Buffer; checksum: number; packed: number; unpacked: number; offset: number }

/** The lengths follow the data, because they are not known before; names are UTF-8. */
const flags = 0x0808
const deflated = 8
const versionNeeded = 20

/** A moment as ZIP keeps it, in steps of two seconds. */
export type DosStamp = { time: number; date: number }

/** The moment in UTC; years outside 1980–2107 are moved to the nearest. */
export function dosStamp(moment: Date): DosStamp {
  const years = Math.min(Math.max(moment.getUTCFullYear() - 1980, 0), 127)
  return {
    time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
    date: (years << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
  }
}

/** What stands before the data of a file. */
export function localHeader(entry: Entry, stamp: DosStamp): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(versionNeeded, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(deflated, 8)
  header.writeUInt16LE(stamp.time, 10)
  header.writeUInt16LE(stamp.date, 12)
  header.writeUInt16LE(entry.name.length, 26)
  return Buffer.concat([header, entry.name])
}

/** What stands after the data of a file. */
export function lengths(entry: Entry): Buffer {
  const descriptor = Buffer.alloc(16)
  descriptor.writeUInt32LE(0x08074b50, 0)
  descriptor.writeUInt32LE(entry.checksum, 4)
  descriptor.writeUInt32LE(entry.packed, 8)
  descriptor.writeUInt32LE(entry.unpacked, 12)
  return descriptor
}

/** The line of the directory about a file. */
export function directoryEntry(entry: Entry, stamp: DosStamp): Buffer {
  const record = Buffer.alloc(46)
  record.writeUInt32LE(0x02014b50, 0)
  record.writeUInt16LE(versionNeeded, 4)
  record.writeUInt16LE(versionNeeded, 6)
  record.writeUInt16LE(flags, 8)
  record.writeUInt16LE(deflated, 10)
  record.writeUInt16LE(stamp.time, 12)
  record.writeUInt16LE(stamp.date, 14)
  record.writeUInt32LE(entry.checksum, 16)
  record.writeUInt32LE(entry.packed, 20)
  record.writeUInt32LE(entry.unpacked, 24)
  record.writeUInt16LE(entry.name.length, 28)
  record.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([record, entry.name])
}

/** The end of the archive: how many lines its directory has, how long it is and where it starts. */
export function directoryEnd(count: number, start: number, length: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(start, 16)
  return end
}
