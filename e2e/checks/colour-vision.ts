/** A colour as linear red, green and blue between 0 and 1. */
export type Linear = [red: number, green: number, blue: number];

/** The three kinds of colour blindness, and ordinary vision. */
export type Vision = 'ordinary' | 'protan' | 'deutan' | 'tritan';

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear values. */
const MACHADO: Record<Vision, [Linear, Linear, Linear]> = {
  ordinary: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const VISIONS = Object.keys(MACHADO) as Vision[];

const times = (matrix: [Linear, Linear, Linear], colour: Linear): Linear =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * colour[i]!, 0)) as Linear;

/** `#rrggbb` as linear values (IEC 61966-2-1). */
export function fromHex(hex: string): Linear {
  const parts = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Linear;
}

/** OKLab of a colour (Ottosson 2020): lightness, green to red, blue to yellow. */
export function toOklab(colour: Linear): Linear {
  const cone = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    colour,
  ).map((value) => Math.cbrt(Math.max(0, value))) as Linear;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cone,
  );
}

/** Lightness, chroma and hue in degrees. */
export function toOklch(colour: Linear): Linear {
  const [lightness, a, b] = toOklab(colour);
  return [lightness, Math.hypot(a, b), (Math.atan2(b, a) * 180) / Math.PI];
}

/** How far apart two colours look to an eye, as 100 times their distance in OKLab. */
export function apart(one: Linear, other: Linear, vision: Vision): number {
  const [a, b] = [one, other].map((colour) => toOklab(times(MACHADO[vision], colour)));
  return 100 * Math.hypot(...a!.map((value, i) => value - b![i]!));
}

/** Contrast of two colours as WCAG 2 counts it, 1 to 21. */
export function contrast(one: Linear, other: Linear): number {
  const light = (colour: Linear) =>
    times(
      [
        [0.2126, 0.7152, 0.0722],
        [0, 0, 0],
        [0, 0, 0],
      ],
      colour,
    )[0] + 0.05;
  const [a, b] = [light(one), light(other)];
  return Math.max(a, b) / Math.min(a, b);
}
