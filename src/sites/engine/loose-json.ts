/**
 * JSON as pages write it by hand: with raw line breaks in strings, a comma before a closing bracket, a comment or CDATA
 * mark around it, or text behind it. Undefined when even so it is none.
 */
export function parseLooseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(mended(text.replace('<![CDATA[', '')));
    } catch {
      return undefined;
    }
  }
}

/** The first object or list of the text, with what is forbidden in strings escaped. */
function mended(text: string): string {
  const start = text.search(/[[{]/);
  if (start < 0) return '';
  const parts: string[] = [];
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (inString) {
      if (character === '\\') parts.push(character, text.charAt(++at));
      else parts.push(character < ' ' ? escaped(character) : character);
      if (character === '"') inString = false;
      continue;
    }
    if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    if (character === ',' && /^\s*[}\]]/.test(text.slice(at + 1, at + 80))) continue;
    parts.push(character);
    if (depth === 0) break;
  }
  return parts.join('');
}

function escaped(control: string): string {
  return JSON.stringify(control).slice(1, -1);
}
