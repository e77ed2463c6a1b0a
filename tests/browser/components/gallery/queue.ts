/** A work list of invented people in every state that a row can have. */
import type { AxisId, QueueMark, QueueRow, QueueState } from '../../../../lib/domain/index.ts';
import { minutesAgo, NOW } from './parts.ts';

const levels = (nature: number | null, value: number | null = null): QueueMark['axes'] => {
  const of = (level: number | null) => ({ level, confidence: 0.5, says: 'Because.' });
  const axes: Record<AxisId, number | null> = { nature, channel: 30, value, influence: null };
  return Object.fromEntries(Object.entries(axes).map(([id, level]) => [id, of(level)])) as QueueMark['axes'];
};

function row(key: string, name: string | null, preview: string, more: Partial<QueueRow> = {}): QueueRow {
  const author = { name, handle: null, email: null, profileUrl: null, verified: null, followers: null };
  const url = `https://inbox.example/${key}`;
  return {
    ...{ key, url, author, subject: null, preview, sentAt: minutesAgo(20) },
    ...{ unread: null, answered: null, channel: 'email', ...more },
  };
}

const due = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

function mark(key: string, points: number, more: Partial<QueueMark> = {}): QueueMark {
  const band = points >= 75 ? 'critical' : points >= 50 ? 'high' : points >= 25 ? 'normal' : 'low';
  const span = { text: 'smell of gas', start: 0, end: 12, says: 'a dangerous thing', points: 40 };
  return {
    ...{ key, from: 'preview', axes: levels(points), answered: null, flags: [] },
    attention: { points, band, low: points, high: 100 },
    replyBy: { at: due(120), minutes: 240, overdue: false, says: 'E-mail: an answer within 4 hours.' },
    contributions: [
      {
        ...{ id: 'nature.urgency', axis: 'nature', label: 'Urgency', points: 40 },
        ...{ says: 'Somebody could be in danger.', evidence: [{ span }] },
      },
    ],
    ...more,
  };
}

const rows: QueueRow[] = [
  row('t1', 'Ingrid Solvang', 'Since this morning I notice a smell of gas near the stove.', {
    subject: 'Stove regulator',
    unread: true,
  }),
  row('t2', 'Étienne Vasseur', 'You: Le retour est gratuit.', { answered: true, subject: 'Pointure' }),
  row('t3', null, '', { channel: 'chat', url: null }),
  row('t4', 'سلمى العطار', 'أين طلبي؟', { channel: 'whatsapp', sentAt: 'gestern' }),
  row('t5', 'Marcus Whitlock', 'Thursday noon is long gone and I have heard NOTHING.', { unread: true }),
];

/** Judged but for one row. */
export const workList: QueueState = {
  queue: { site: 'desk', key: 'open', url: 'https://inbox.example/', rows },
  marks: [
    mark('t1', 82, {
      flags: ['safety'],
      from: 'opened',
      replyBy: { at: due(8), minutes: 60, overdue: false, says: '' },
    }),
    mark('t2', 3, { answered: true }),
    mark('t4', 12, { axes: levels(null) }),
    mark('t5', 55, {
      flags: ['repeat'],
      axes: levels(60, 70),
      replyBy: { at: due(-30), minutes: 60, overdue: true, says: '' },
    }),
  ],
  judging: false,
};
