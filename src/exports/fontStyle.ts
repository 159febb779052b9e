/** A face of the page's style sheets: its rule, and where its file is. */
interface FontFace {
  readonly rule: CSSFontFaceRule;
  readonly address: string;
}

function isFontFace(rule: CSSRule): rule is CSSFontFaceRule {
  return rule instanceof CSSFontFaceRule;
}

/** Faces stand at the top of a sheet or inside a layer. */
function listFaces(rules: CSSRuleList): readonly CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (isFontFace(rule)) return [rule];
    return 'cssRules' in rule && rule.cssRules instanceof CSSRuleList ? listFaces(rule.cssRules) : [];
  });
}

function findFace(page: Document, family: string): FontFace | null {
  for (const sheet of page.styleSheets) {
    for (const rule of listFaces(sheet.cssRules)) {
      const name = rule.style.getPropertyValue('font-family').replaceAll(/["']/g, '');
      const file = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
      if (name === family && file !== undefined)
        return { rule, address: new URL(file, sheet.href ?? page.baseURI).href };
    }
  }
  return null;
}

async function readDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('the typeface could not be read'));
    reader.readAsDataURL(blob);
  });
}

/**
 * The rule that brings the page's typeface into a picture: a picture cannot use the faces of the page around it. Empty when the
 * face is not there; the picture is then set in the next one of the list.
 */
export async function readFontStyle(page: Document, family: string): Promise<string> {
  try {
    const face = findFace(page, family);
    if (face === null) return '';
    const response = await fetch(face.address);
    if (!response.ok) return '';
    const data = await readDataAddress(await response.blob());
    const weight = face.rule.style.getPropertyValue('font-weight');
    return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${data})}`;
  } catch {
    return '';
  }
}
