import type { Drawn } from '../domain/series.ts';
import { WIDTH, type Drawing, type Size } from './scene.ts';

export function drawIntervals(_drawing: Drawn<'intervals'>, size: Size): Drawing {
  return { width: WIDTH[size], height: 10, nodes: [] };
}
