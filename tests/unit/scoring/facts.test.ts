import { describe, expect, it } from 'vitest';
import {
  amountOf,
  daysSince,
  freshness,
  influenceKinds,
  newestByKind,
  valueKinds,
} from '../../../lib/scoring/facts.ts';
import { daysAgo, fact, now } from './build.ts';

describe('facts', () => {
  it('are taken newest first, whatever their order', () => {
    const old = fact('orders', 3, { asOf: '2025-01-01T00:00:00Z' });
    const young = fact('orders', 9, { asOf: '2026-11-01T00:00:00Z' });
    expect(newestByKind([old, young], valueKinds).get('orders')).toBe(young);
    expect(newestByKind([young, old], valueKinds).get('orders')).toBe(young);
  });

  it('of one date are taken in the order given: records before the page', () => {
    const record = fact('orders', 3);
    const page = fact('orders', 9);
    expect(newestByKind([record, page], valueKinds).get('orders')).toBe(record);
  });

  it('of the other axis are left out', () => {
    const both = [fact('orders', 3), fact('followers', 10)];
    expect([...newestByKind(both, valueKinds).keys()]).toEqual(['orders']);
    expect([...newestByKind(both, influenceKinds).keys()]).toEqual(['followers']);
    expect(valueKinds.filter((kind) => influenceKinds.includes(kind))).toEqual([]);
  });

  it('without a usable number say nothing, and text facts stay', () => {
    const facts = [
      fact('spend', Number.NaN),
      fact('orders', Number.NEGATIVE_INFINITY),
      fact('tier', null, { label: 'Gold' }),
    ];
    expect([...newestByKind(facts, valueKinds).keys()]).toEqual(['tier']);
  });

  it('with an unreadable date are older than any other', () => {
    const odd = fact('orders', 1, { asOf: 'once' });
    const dated = fact('orders', 2, { asOf: '1999-01-01T00:00:00Z' });
    expect(newestByKind([odd, dated], valueKinds).get('orders')).toBe(dated);
  });

  it('give amounts that are never below zero, and null for none', () => {
    expect(amountOf(fact('spend', -20))).toBe(0);
    expect(amountOf(fact('spend', 20))).toBe(20);
    expect(amountOf(fact('tier', null))).toBeNull();
    expect(amountOf(undefined)).toBeNull();
  });

  it('give days from a date in the past only', () => {
    expect(daysSince(fact('last-order', daysAgo(30)), now)).toBeCloseTo(30);
    expect(daysSince(fact('last-order', daysAgo(-1)), now)).toBeNull();
    expect(daysSince(undefined, now)).toBeNull();
  });

  it('are trusted less with age, by the oldest of them', () => {
    const aged = (days: number) => fact('orders', 1, { asOf: new Date(daysAgo(days)).toISOString() });
    expect(freshness([aged(0)], now)).toBe(1);
    expect(freshness([aged(253)], now)).toBeCloseTo(0.5);
    expect(freshness([aged(0), aged(253)], now)).toBeCloseTo(0.5);
    expect(freshness([aged(9999)], now)).toBe(0.3);
    expect(freshness([aged(-5)], now)).toBe(1);
  });
});
