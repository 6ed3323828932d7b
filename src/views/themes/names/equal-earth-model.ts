const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const m = Math.sqrt(3) / 2;

/**
 * The Equal Earth projection: areas keep their proportions. Šavrič, Patterson and Jenny, "The Equal Earth map
 * projection", International Journal of Geographical Information Science 33 (2019).
 *
 * @param longitudeDegrees from the meridian in the middle of the map
 * @returns x to the east, y to the north, in radii of the earth: |x| ≤ 2.7066 and |y| ≤ 1.3174 for the whole earth
 */
export function projectEqualEarth(longitudeDegrees: number, latitudeDegrees: number): [number, number] {
  const longitude = (longitudeDegrees * Math.PI) / 180;
  const t = Math.asin(m * Math.sin((latitudeDegrees * Math.PI) / 180));
  const [t2, t6] = [t * t, t ** 6];
  return [
    (longitude * Math.cos(t)) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2))),
    t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2)),
  ];
}
