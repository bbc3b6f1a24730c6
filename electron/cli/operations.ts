import * as z from 'zod'
import { contract } from '#shared/contract/index.ts'
import { readArguments } from './arguments.ts'

/** All operations that really work, with JSON Schema made from the zod schemas. */
export async function listOperations(args: string[]): Promise<number> {
  readArguments(args, {})
  const rows = Object.entries(contract).map(([name, { kind, input, output }]) => ({ name, kind, input: schemaOf(input, 'input'), output: schemaOf(output, 'output') }))
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  return 0
}

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(schema, { io, unrepresentable: 'any' })
