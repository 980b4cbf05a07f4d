import type { APIRoute } from 'astro';
import { getVideoPages, type Video } from '../../../../knowledge-base.ts';
import { chapterTrack } from '../../../../videos/chapter-track.ts';

export const getStaticPaths = getVideoPages;

/** The chapters of a video, for players that show them. */
export const GET: APIRoute<{ video: Video }> = ({ props: { video } }) => new Response(chapterTrack(video));
