import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';

/** The site's own fonts, so that pictures look the same on every machine. */
const FONTS = [
  { name: 'Source Sans', generic: 'sans-serif', data: readFileSync('src/assets/fonts/source-sans.woff2') },
  { name: 'Literata', generic: 'serif', data: readFileSync('src/assets/fonts/literata.woff2') },
] as const;
const SCALE = 2;
/** Part of the cache key. Raise the number when `paint` changes. */
const PAINTING = `2 ${SCALE}`;
/** Another version of the rasterizer may paint differently. */
const ENGINE = readFileSync(new URL('../package.json', import.meta.resolve('@takumi-rs/core')), 'utf8');
/** Characters that the font lacks. They would be painted in whatever font the machine has. */
const MISSING = /[^\n -~¡©®°·½¿ÁÉÍÑÓ×ÚÜáéíñóúü–—‘’“”•…]/u;

const renderer = new Renderer();
for (const font of FONTS) await renderer.registerFont(font);

function paint(svg: string): Promise<Uint8Array> {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number) as [number, number, number];
  const size = { width: width * SCALE, height: height * SCALE };
  const src = 'drawing.svg';
  return renderer.render(
    { type: 'image', src, ...size, style: size },
    { ...size, format: 'png', images: [{ src, data: Buffer.from(svg), cache: 'none' }] },
  );
}

/** An SVG file as a PNG of twice its size. @param svg with its width and height in pixels @throws Error if the font lacks a character */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const [missing] = MISSING.exec(svg) ?? [];
  const title = svg.slice(svg.indexOf('<title'), svg.indexOf('</title>'));
  if (missing) throw new Error(`A picture holds "${missing}", which the site’s font lacks (${title}): write it another way`);
  // A picture is painted again only when its drawing or font changes.
  const cache = join(process.env['CACHE_DIR'] ?? 'node_modules/.cache', 'pictures');
  mkdirSync(cache, { recursive: true });
  const key = createHash('sha256');
  for (const part of [svg, ...FONTS.map(({ data }) => data), ENGINE, PAINTING]) key.update(part);
  const file = join(cache, `${key.digest('hex').slice(0, 32)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await paint(svg);
  // Renamed once it is whole, in case the build is interrupted.
  writeFileSync(`${file}.new`, png);
  renameSync(`${file}.new`, file);
  return png;
}
