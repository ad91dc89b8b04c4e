import { atom } from '../outputs/feed.ts';

export const GET = ({ locals }: { locals: App.Locals }) =>
  new Response(atom('corrections', locals.library), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
