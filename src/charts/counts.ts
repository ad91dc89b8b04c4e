import type { Drawn } from '../domain/series.ts';
import { WIDTH, type Drawing, type Size } from './scene.ts';

export function drawCounts(_drawing: Drawn<'counts'>, size: Size): Drawing {
  return { width: WIDTH[size], height: 10, nodes: [] };
}
