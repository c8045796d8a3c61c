import type { Node } from 'constructs';
import * as z from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').filter((entry) => entry !== ''));

const SettingsSchema = z.object({
  /** Private networks in which receivers of rings may be called, in CIDR notation. */
  receiverNetworks: list.pipe(z.array(z.union([z.cidrv4(), z.cidrv6()]))),
  /** A certificate authority that receivers may have beside the public ones: its DER, in base64. */
  receiverAuthority: z.base64().optional(),
});

/** What a deployment may choose. */
export type Settings = z.output<typeof SettingsSchema>;

/**
 * Reads the settings from the context of the app: `cdk.json`, or `-c name=value`.
 *
 * @throws ZodError naming each setting that is not valid
 */
export function readSettings(node: Node): Settings {
  const given = Object.keys(SettingsSchema.shape).map((name) => [name, node.tryGetContext(name) as unknown]);
  return SettingsSchema.parse(Object.fromEntries(given));
}
