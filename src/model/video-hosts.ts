/** Where a clip may be: among our own files, or on a host. The browser knows this list, too, and needs no schema for it. */
export const videoHosts = ['own', 'youtube', 'bilibili'] as const;

export type VideoHost = (typeof videoHosts)[number];
