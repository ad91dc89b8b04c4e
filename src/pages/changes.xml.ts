import { atom } from '../outputs/feed.ts';
import { library } from '../facts/load/library.ts';

export const GET = async () =>
  new Response(atom('changes', await library()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
