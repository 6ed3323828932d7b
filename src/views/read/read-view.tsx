export default function ReadView() {
  return <h1 className="text-h1">Read</h1>;
}
