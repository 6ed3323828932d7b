export default function SearchView() {
  return <h1 className="text-h1">Search</h1>;
}
