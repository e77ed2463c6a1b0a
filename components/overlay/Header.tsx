import type { Triage } from '../../lib/domain/index.ts';
import { Icon } from '../ui/Icon.tsx';
import { ago } from '../ui/time.ts';
import { visibilityWords } from '../ui/words.ts';
import { alsoKnownAs, called, channelIcon, firstName, initial, theirWords } from './names.ts';
import type { OverlayStage } from './props.ts';

type Ready = Extract<OverlayStage, { at: 'ready' }>;

/** How old the profile is: `First visit`, `Profile from 3 days ago`. */
export function cacheWords(cache: Triage['cache'], now: number): string {
  if (cache.state === 'first-visit' || cache.asOf === null) return 'First time seen here';
  const age = `Profile from ${ago(cache.asOf, now)}`;
  return cache.state === 'stale' ? `${age}, may be out of date` : age;
}

/** Where they wrote and who reads along. */
export function ChannelMark({ channel }: Pick<Triage, 'channel'>) {
  return (
    <span class="chip" data-tone={channel.visibility === 'public' ? 'normal' : 'low'}>
      <Icon name={channelIcon(channel)} size={14} />
      {channel.label} · {visibilityWords[channel.visibility].toLowerCase()}
    </span>
  );
}

/** The person first: their name, their account and, unless `brief`, what they said in their own words. */
export function Header(props: { stage: Ready; now: number; titleId: string; brief?: boolean }) {
  const { stage, now, titleId } = props;
  const newest = stage.conversation.latestCustomerTurn.at(-1)!;
  const name = called(newest.author);
  const words = theirWords(stage.conversation);
  return (
    <header class="who">
      <div class="who-line">
        <span class="face" aria-hidden="true">
          {(name && initial(name)) || <Icon name="person" />}
        </span>
        <div class="who-name">
          <h2 id={titleId} tabIndex={-1}>
            {name ? <bdi>{name}</bdi> : 'No name on this page'}
          </h2>
          <p class="small dim">
            <bdi>{alsoKnownAs(newest.author)}</bdi>
          </p>
        </div>
      </div>
      {!props.brief && (
        <blockquote class="words said" dir="auto">
          {words || 'No words, perhaps a picture.'}
        </blockquote>
      )}
      <p class="who-meta small dim">
        <ChannelMark channel={stage.triage.channel} />
        {newest.sentAt && (
          <span>{firstName(newest.author) ? `wrote ${ago(newest.sentAt, now)}` : ago(newest.sentAt, now)}</span>
        )}
        <span>{cacheWords(stage.triage.cache, now)}</span>
      </p>
    </header>
  );
}
