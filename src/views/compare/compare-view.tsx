export default function CompareView() {
  return <h1 className="text-h1">Compare</h1>;
}
