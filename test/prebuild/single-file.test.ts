import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { dropUnusedFonts } from '../../src/prebuild/font-subsets.ts';
import { inlineJson, inlineScript } from '../../src/prebuild/inline-script.ts';

const hostile = '</script><script>x=1</script><!-- <!--<script> ]]> \u2028 & " \' </SCRIPT >';

describe('what stands in a script element of the page', () => {
  it('is data that no text can end or turn into markup', () => {
    const inlined = inlineJson(JSON.stringify({ text: hostile, [hostile]: [1.5, null] }));
    expect(inlined).not.toContain('<');
    expect(JSON.parse(inlined)).toEqual({ text: hostile, [hostile]: [1.5, null] });
  });

  it('is a program that means the same, and that none of its strings can end', () => {
    const program = `[${JSON.stringify(hostile)}, \`</script><!--\`, /<\\/script|<!--/i.test('<!--'), 1 </**/ 2]`;
    const inlined = inlineScript(program);
    expect(inlined).not.toMatch(/<(?:\/?script|!--)/i);
    expect(runInNewContext(`JSON.stringify(${inlined})`)).toBe(runInNewContext(`JSON.stringify(${program})`));
  });
});

it('leaves out the fonts that no character of the text needs', () => {
  const latin = '@font-face{font-family:A;src:url(a);unicode-range:U+0000-00FF,U+0131}';
  const cyrillic = '@font-face{font-family:A;src:url(b);unicode-range:U+0301,U+0400-045F}';
  const wild = '@font-face{font-family:A;src:url(c);unicode-range:U+4??}';
  const always = '@font-face{font-family:B;src:url(d)}';
  const css = `${latin}${cyrillic}${wild}${always}p{color:red}`;
  expect(dropUnusedFonts(css, 'Speech')).toBe(`${latin}${always}p{color:red}`);
  expect(dropUnusedFonts(css, 'ı Речь')).toBe(css);
});
