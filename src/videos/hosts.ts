import type { VideoSource } from '../model/video.ts';
import type { VideoHost } from '../model/video-hosts.ts';

/**
 * Who shows videos that are not our own: the name that readers know, the domain that a page may show in a frame, the address of
 * the player from a second on, and the page for readers without script.
 */
const hosts = {
  youtube: {
    name: 'YouTube',
    domain: 'www.youtube-nocookie.com',
    player: (id, at) => `https://www.youtube-nocookie.com/embed/${id}?${new URLSearchParams({ start: `${at}`, autoplay: '1', rel: '0' })}`,
    page: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  bilibili: {
    name: 'Bilibili',
    domain: 'player.bilibili.com',
    // Without autoplay=0 the player begins by itself, with sound, on every visit.
    player: (id, at) =>
      `https://player.bilibili.com/player.html?${new URLSearchParams({ isOutside: 'true', bvid: id, p: '1', autoplay: '0', ...(at > 0 && { t: `${at}` }) })}`,
    page: (id) => `https://www.bilibili.com/video/${id}/`,
  },
} satisfies Record<Exclude<VideoHost, 'own'>, Host>;

/** The host of a clip and its addresses; undefined where the clip is our own. */
export function hostOf({ host, id }: VideoSource): HostedClip | undefined {
  if (host === 'own') return undefined;
  const { name, domain, player, page } = hosts[host];
  return { name, domain, player: (at = 0) => player(id, at), page: page(id) };
}

export type HostedClip = { name: string; domain: string; player(at?: number): string; page: string };
type Host = { name: string; domain: string; player(id: string, at: number): string; page(id: string): string };
