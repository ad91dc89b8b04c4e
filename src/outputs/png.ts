import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';

/** The site's own face, so that pictures look alike on every machine. */
const FACE = 'Source Sans';
const FONT = readFileSync('src/assets/fonts/source-sans.woff2');
const SCALE = 2;
/** Raise it where `paint` changes, so that no picture of an earlier way stays. */
const PAINTING = `1 ${SCALE}`;
/** The rasterizer's version: another one may paint otherwise. */
const ENGINE = readFileSync(new URL('../package.json', import.meta.resolve('@takumi-rs/core')), 'utf8');
/** Letters that the face has; others would be painted in whatever face the machine has. */
const LETTERS = /[^\n -~¡©®°·½¿ÁÉÍÑÓ×ÚÜáéíñóúü–—‘’“”•…]/u;

let renderer: Promise<Renderer> | undefined;

async function start(): Promise<Renderer> {
  const made = new Renderer();
  await made.registerFont({ data: FONT, name: FACE, generic: 'sans-serif' });
  return made;
}

async function paint(svg: string): Promise<Uint8Array> {
  renderer ??= start();
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  const size = { width: width * SCALE, height: height * SCALE };
  const src = 'drawing.svg';
  return (await renderer).render(
    { type: 'image', src, ...size, style: size },
    { ...size, format: 'png', images: [{ src, data: Buffer.from(svg), cache: 'none' }] },
  );
}

/** The folder for pictures of earlier builds; a picture is painted again only when its drawing or its letters change. */
function cacheFolder(): string {
  const folder = join(process.env['CACHE_DIR'] ?? 'node_modules/.cache', 'pictures');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * An SVG text as PNG of twice its size. `svg` states its width and height in pixels and its styles by class.
 * @throws Error where a letter is not in the site's face
 */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const drawing = svg.replace('<style>', `<style>text{font-family:"${FACE}"}`);
  const [strange] = LETTERS.exec(svg) ?? [];
  if (strange)
    throw new Error(
      `A picture holds "${strange}", which the site’s face lacks (${svg.slice(svg.indexOf('<title'), svg.indexOf('</title>'))}): write it another way`,
    );
  const key = createHash('sha256').update(drawing).update(FONT).update(ENGINE).update(PAINTING).digest('hex').slice(0, 32);
  const file = join(cacheFolder(), `${key}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await paint(drawing);
  // Whole or not at all: an interrupted build leaves no torn picture behind.
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
  return png;
}
