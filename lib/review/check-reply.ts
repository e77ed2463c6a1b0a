import type { Conversation, Finding, NatureReading, ReplyCheck } from '../domain/index.ts';
import { checks } from './checks/index.ts';
import { lookAt } from './look.ts';
import { toneMatch } from './tone-match.ts';

const rank = { block: 0, warn: 1, hint: 2 } as const;

/**
 * Remarks on one reply, worst first, and whether its tone suits the customer's state. `nature` is the full reading of
 * the customer's words where the caller has one; without it a light reading is made. Spans are UTF-16 offsets into
 * `reply`. Linear in the length of the texts; never throws.
 */
export function checkReply(
  reply: string,
  conversation: Conversation,
  options: { nature?: NatureReading | null } = {},
): ReplyCheck {
  const look = lookAt(reply, conversation, options.nature ?? null);
  const found: Finding[] = checks.flatMap((check) => check(look));
  const findings = found.sort((a, b) => rank[a.severity] - rank[b.severity]);
  return { findings, toneMatch: toneMatch(look, findings) };
}
