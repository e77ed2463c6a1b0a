import type { Contribution } from '../../lib/domain/index.ts';
import { signed } from '../ui/words.ts';

/** Every addend of the score with a bar to the right (adds) or to the left (takes away), and the sum under the line. */
export function SignedBars({ contributions, total }: { contributions: readonly Contribution[]; total: number }) {
  const longest = Math.max(1, ...contributions.map((one) => Math.abs(one.points)));
  const hasMinus = contributions.some((one) => one.points < 0);
  return (
    <table class="bars" data-minus={hasMinus ? '' : undefined}>
      <caption class="sr">What adds up to {total}</caption>
      <tbody>
        {contributions.map((one) => (
          <tr key={one.id} title={one.says}>
            <th scope="row">{one.label}</th>
            <td class="bar" aria-hidden="true">
              <i class={one.points < 0 ? 'minus' : 'plus'} style={{ '--part': Math.abs(one.points) / longest }} />
            </td>
            <td class="points">
              <bdi dir="ltr">{signed(one.points)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Attention</th>
          <td />
          <td class="points">= {Math.round(total * 10) / 10}</td>
        </tr>
      </tfoot>
    </table>
  );
}
