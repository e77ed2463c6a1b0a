/** The mark of Aisle: two rows that converge, and somebody walking between them. Also in `public/icon/aisle.svg`. */
export function Mark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <rect class="mark-ground" width="32" height="32" rx="8" />
      <path class="mark-rows" d="M13 6.5 6.5 25.5M19 6.5l6.5 19" stroke-width="4" stroke-linecap="round" />
      <circle class="mark-person" cx="16" cy="21.5" r="3.25" />
    </svg>
  );
}
