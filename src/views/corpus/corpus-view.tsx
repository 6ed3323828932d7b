export default function CorpusView() {
  return <h1 className="text-h1">Corpus</h1>;
}
