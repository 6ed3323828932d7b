import * as v from 'valibot';

/** A state or territory as the publisher of the borders draws it. */
export interface Border {
  /** ISO 3166 alpha-2; `null` where the borders give none. */
  code: string | null;
  name: string;
  /** Closed lines of [longitude, latitude] in degrees; holes are lines too. */
  rings: [number, number][][];
}

const pair = v.tuple([v.number(), v.number()]);
const common = { id: v.optional(v.string()), properties: v.object({ name: v.string() }) };
const lines = v.array(v.array(v.number()));

/** The part of TopoJSON that world-atlas uses: quantized arcs that neighbours share. */
const topologySchema = v.object({
  transform: v.object({ scale: pair, translate: pair }),
  arcs: v.array(v.array(pair)),
  objects: v.object({
    countries: v.object({
      geometries: v.array(
        v.variant('type', [
          v.object({ type: v.literal('Polygon'), arcs: lines, ...common }),
          v.object({ type: v.literal('MultiPolygon'), arcs: v.array(lines), ...common }),
        ]),
      ),
    }),
  }),
});

/**
 * Decodes the borders of the package world-atlas.
 *
 * @param codes ISO 3166: numeric code of three digits → alpha-2
 * @throws {Error} where it is not such a file
 */
export function decodeBorders(value: unknown, codes: ReadonlyMap<string, string>): Border[] {
  const result = v.safeParse(topologySchema, value, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`borders of world-atlas: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  }
  const { arcs, objects, transform } = result.output;
  const [[scaleX, scaleY], [left, bottom]] = [transform.scale, transform.translate];
  const decoded = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): [number, number] => {
      x += dx;
      y += dy;
      return [x * scaleX + left, y * scaleY + bottom];
    });
  });
  // An arc that runs against the ring is written as the complement of its place.
  const arcAt = (index: number) =>
    index < 0 ? (decoded[~index] ?? []).toReversed() : (decoded[index] ?? []);
  // Arcs meet in a point that both hold.
  const ring = (indexes: readonly number[]) =>
    indexes.flatMap((index, i) => arcAt(index).slice(i === 0 ? 0 : 1));
  return objects.countries.geometries.map(({ id, properties, ...shape }) => ({
    code: (id === undefined ? codesByName.get(properties.name) : codes.get(id.padStart(3, '0'))) ?? null,
    name: properties.name,
    rings: (shape.type === 'Polygon' ? shape.arcs : shape.arcs.flat()).map(ring),
  }));
}

/** XK stands for Kosovo by use: ISO 3166 leaves it to its users, and the borders have no code for it. */
const codesByName = new Map([['Kosovo', 'XK']]);
