import { atom } from '../exports/feed.ts';
import { library } from '../library/library.ts';

export const GET = async () =>
  new Response(atom('corrections', await library()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
