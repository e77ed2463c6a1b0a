const paths = {
  globe:
    'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM1.75 8h12.5M8 1.75c2 2 2.6 4 2.6 6.25S10 12.25 8 14.25C6 12.25 5.4 10.25 5.4 8S6 3.75 8 1.75z',
  lock: 'M3.5 7.25h9v6.5h-9zM5.25 7.25V5a2.75 2.75 0 0 1 5.5 0v2.25',
  note: 'M3 2.25h7l3 3v8.5H3zM5.5 7.5h5M5.5 10.25h3.5',
  nature: 'M2.25 3h11.5v8H8l-3.5 2.75V11H2.25zM5 7h1.25l1-2 1.5 3.5.75-1.5H11',
  channel: 'M14 2 7.25 8.75M14 2 9.75 14l-2.5-5.25L2 6.25z',
  value:
    'M2.5 5a5.5 2.25 0 1 0 11 0a5.5 2.25 0 1 0-11 0v3c0 1.25 2.45 2.25 5.5 2.25S13.5 9.25 13.5 8V5M2.5 8v3c0 1.25 2.45 2.25 5.5 2.25s5.5-1 5.5-2.25V8',
  influence:
    'M8 9.25a1.25 1.25 0 1 0 0-2.5a1.25 1.25 0 0 0 0 2.5zM5 11a4.2 4.2 0 0 1 0-6M11 5a4.2 4.2 0 0 1 0 6M2.8 13.2a7.35 7.35 0 0 1 0-10.4M13.2 2.8a7.35 7.35 0 0 1 0 10.4',
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.75 14c.5-2.5 2.5-4 5.25-4s4.75 1.5 5.25 4',
  alert: 'M8 2 14.5 13.5h-13zM8 6.25v3.5M8 11.75v.25',
  check: 'M2.75 8.5 6.25 12l7-8',
  clock: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM8 4.5V8l2.25 1.5',
  turn: 'M3.75 6 8 10.25 12.25 6',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  refresh: 'M13.25 6.5A5.5 5.5 0 1 0 13.5 9M13.5 2.75V6.5H9.75',
  panel: 'M2 2.75h12v10.5H2zM9.5 2.75v10.5',
  swap: 'M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  undo: 'M3 6.5h6.5a3.75 3.75 0 0 1 0 7.5H6M5.75 3.5 2.75 6.5l3 3',
  insert: 'M13.5 2.5v11M2 8h8M7 4.75 10.25 8 7 11.25',
  unknown: 'M5.75 6a2.25 2.25 0 1 1 3.25 2c-.75.4-1 .8-1 1.75M8 12v.25',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.75 10.75 14 14',
  point: 'M6.25 6.25l7.5 2.9-3.3 1.3-1.3 3.3zM4 4 2.5 2.5M6.5 3.25v-2M3.25 6.5h-2',
  select: 'M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M5.5 6.5h5M5.5 9.5h3.5',
  teach: 'M8 3 1.75 6 8 9l6.25-3zM4 7.25v3.5c1 1 2.5 1.5 4 1.5s3-.5 4-1.5v-3.5M14.25 6v4',
  down: 'M8 2.5v8M4.75 7.5 8 10.75l3.25-3.25M2.5 13.5h11',
  trash: 'M2.75 4.5h10.5M6 4.25v-2h4v2M4.25 4.5l.5 9h6.5l.5-9M6.75 7v4M9.25 7v4',
} as const;

export type IconName = keyof typeof paths;

/** One 16 px line icon, drawn for Aisle. Decoration only: words beside it carry the meaning. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={name === 'turn' ? 'turn' : undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
