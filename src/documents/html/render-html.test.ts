import { describe, expect, it } from 'vitest';
import { renderMarkdownHtml } from './render-html.ts';

describe('renderMarkdownHtml', () => {
  it('writes lists, emphasis and tables', () => {
    expect(renderMarkdownHtml('Hồ sơ **đạt**:\n\n- 448/454 hồ sơ\n- *701/701* hồ sơ')).toBe(
      '<p>Hồ sơ <strong>đạt</strong>:</p>\n<ul>\n<li>448/454 hồ sơ</li>\n<li><em>701/701</em> hồ sơ</li>\n</ul>',
    );
    expect(renderMarkdownHtml('| TT |\n| -- |\n| 1 |')).toContain('<th>TT</th>');
  });

  it('links to http and https only', () => {
    expect(renderMarkdownHtml('<http://quangtrung.bimson.thanhhoa.gov.vn/>')).toBe(
      '<p><a href="http://quangtrung.bimson.thanhhoa.gov.vn/" rel="external noopener">http://quangtrung.bimson.thanhhoa.gov.vn/</a></p>',
    );
    expect(renderMarkdownHtml('[x](javascript:alert(1))')).toBe('<p><a>x</a></p>');
    expect(renderMarkdownHtml('[x](data:text/html,y)')).toBe('<p><a>x</a></p>');
  });

  it('drops raw HTML, scripts and images', () => {
    expect(
      renderMarkdownHtml('a <b onclick="x()">b</b>\n\n<script>alert(1)</script>\n\n![ảnh](http://x.vn/a.png)'),
    ).toBe('<p>a b</p>');
  });

  it('writes formulas as MathML without inline styles', () => {
    const html = renderMarkdownHtml('Đạt $3135/3687 = 85\\%$.');
    expect(html).toMatch(/^<p>Đạt <math xmlns="http:\/\/www.w3.org\/1998\/Math\/MathML">.*<\/math>\.<\/p>$/s);
    expect(html).toContain('<mn>3135</mn>');
  });

  it('keeps a formula that cannot be read as text, escaped', () => {
    const html = renderMarkdownHtml('$\\frac{<b>$');
    expect(html).toContain('\\frac{&lt;b&gt;');
    expect(html).not.toContain('style=');
  });

  it('moves headings down and never past h6', () => {
    expect(renderMarkdownHtml('# A\n\n##### B', { headingShift: 3 })).toBe('<h4>A</h4>\n<h6>B</h6>');
  });

  it('makes footnote ids unique per text', () => {
    const html = renderMarkdownHtml('a[^1]\n\n[^1]: Ghi chú', { idPrefix: 'ct-1.6-' });
    expect(html).toContain('href="#ct-1.6-fn-1"');
    expect(html).toContain('id="ct-1.6-fn-1"');
    expect(html).toContain('href="#ct-1.6-fnref-1"');
    expect(html).toContain('id="ct-1.6-fnref-1"');
    expect(html).toContain('Chú thích');
  });
});
