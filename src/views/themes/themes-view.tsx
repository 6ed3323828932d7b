export default function ThemesView() {
  return <h1 className="text-h1">Themes</h1>;
}
