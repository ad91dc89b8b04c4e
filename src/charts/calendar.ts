import type { Drawn } from '../domain/series.ts';
import { WIDTH, type Drawing, type Size } from './scene.ts';

export function drawCalendar(_drawing: Drawn<'calendar'>, size: Size): Drawing {
  return { width: WIDTH[size], height: 10, nodes: [] };
}
