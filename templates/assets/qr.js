// Draws a text as a QR code for paper, where its address is known only in the reader's browser:
// handoutQR(text) is an SVG element, or null where the text is empty or longer than 2,331 bytes.
// It is the drawing that the program makes of the same text, module for module: bytes in UTF-8, error
// correction M, the smallest version, and of the masks the one that libqrencode would take.
//
// Source: ISO/IEC 18004:2015.
(() => {
  "use strict";
  // Bytes of correction a block, and blocks, in the versions from 1 to 40.
  const CORRECTION = [
    10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
    26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
  ];
  const BLOCKS = [
    1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
    17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
  ];
  const MASKS = [
    (row, column) => (row + column) % 2,
    (row) => row % 2,
    (row, column) => column % 3,
    (row, column) => (row + column) % 3,
    (row, column) => ((row >> 1) + Math.floor(column / 3)) % 2,
    (row, column) => (row * column) % 2 + (row * column) % 3,
    (row, column) => ((row * column) % 2 + (row * column) % 3) % 2,
    (row, column) => ((row + column) % 2 + (row * column) % 3) % 2,
  ];
  // The light margin that readers need, in modules, and the side within it, in tenths of a millimetre.
  const QUIET_ZONE = 4;
  const SIDE = 250;

  // Powers of 2 in the field of 256 numbers, and the exponent of each number.
  const POWERS = [];
  const EXPONENTS = [];
  for (let exponent = 0, power = 1; exponent < 255; exponent += 1) {
    POWERS.push(power);
    EXPONENTS[power] = exponent;
    power = (power << 1) ^ (power > 127 ? 0x11d : 0);
  }

  function product(a, b) {
    return a && b ? POWERS[(EXPONENTS[a] + EXPONENTS[b]) % 255] : 0;
  }

  // How many alignment patterns stand on a side.
  function alignments(version) {
    return version > 1 ? Math.floor(version / 7) + 2 : 0;
  }

  // Bytes of data that a version holds.
  function capacity(version) {
    const count = alignments(version);
    const patterns = (count ? (25 * count - 10) * count - 55 : 0) + (version > 6 ? 36 : 0);
    const all = Math.floor(((16 * version + 128) * version + 64 - patterns) / 8);
    return all - CORRECTION[version - 1] * BLOCKS[version - 1];
  }

  function bytesOfLength(version) {
    return version > 9 ? 2 : 1;
  }

  function smallestVersion(bytes) {
    for (let version = 1; version <= 40; version += 1) {
      // Half a byte before the length says that bytes follow, half a byte of end makes it whole.
      if (bytes.length + bytesOfLength(version) + 1 <= capacity(version)) return version;
    }
    return 0;
  }

  function data(bytes, version) {
    const length = bytesOfLength(version) === 2 ? [bytes.length >> 8, bytes.length & 255] : [bytes.length];
    const halves = [4, ...[...length, ...bytes].flatMap((byte) => [byte >> 4, byte & 15]), 0];
    const found = [];
    for (let index = 0; index < halves.length; index += 2) {
      found.push((halves[index] << 4) | halves[index + 1]);
    }
    for (let fill = 0xec; found.length < capacity(version); fill ^= 0xec ^ 0x11) found.push(fill);
    return found;
  }

  // What is left of a block divided by the generator of a degree.
  function correction(block, degree) {
    let generator = [1];
    for (let index = 0; index < degree; index += 1) {
      const shifted = [...generator, 0];
      generator.forEach((factor, place) => {
        shifted[place + 1] ^= product(factor, POWERS[index]);
      });
      generator = shifted;
    }
    const rest = [...block, ...Array(degree).fill(0)];
    for (let index = 0; index < block.length; index += 1) {
      const factor = rest[index];
      generator.forEach((other, place) => {
        rest[index + place] ^= product(factor, other);
      });
    }
    return rest.slice(block.length);
  }

  // The blocks with their corrections, a byte of each by turns.
  function interleaved(bytes, version) {
    const count = BLOCKS[version - 1];
    const blocks = [];
    for (let index = 0, start = 0; index < count; index += 1) {
      // The last ones are a byte longer where they cannot all be alike.
      const end = start + Math.floor((bytes.length + index) / count);
      blocks.push(bytes.slice(start, end));
      start = end;
    }
    const corrections = blocks.map((block) => correction(block, CORRECTION[version - 1]));
    return [blocks, corrections].flatMap((parts) => {
      const longest = Math.max(...parts.map((part) => part.length));
      return Array.from({ length: longest }, (_, place) =>
        parts.filter((part) => place < part.length).map((part) => part[place])).flat();
    });
  }

  // A code without its data: `fixed` are the modules that belong to patterns, format and version.
  function frame(version) {
    const size = 17 + 4 * version;
    const code = { size, dark: new Uint8Array(size * size), fixed: new Uint8Array(size * size) };
    for (let place = 0; place < size; place += 1) {
      fix(code, 6, place, place % 2 === 0);
      fix(code, place, 6, place % 2 === 0);
    }
    for (const [row, column] of [[3, 3], [3, size - 4], [size - 4, 3]]) {
      drawRings(code, row, column, 4, [2, 4]);
    }
    const places = alignmentPlaces(version, size);
    const last = size - 7;
    for (const row of places) {
      for (const column of places) {
        const isAtFinder = (row === 6 && (column === 6 || column === last)) || (row === last && column === 6);
        if (!isAtFinder) drawRings(code, row, column, 2, [1]);
      }
    }
    if (version > 6) drawVersion(code, version);
    drawFormat(code, 0);
    return code;
  }

  function fix(code, row, column, isDark) {
    if (row < 0 || column < 0 || row >= code.size || column >= code.size) return;
    code.dark[row * code.size + column] = isDark ? 1 : 0;
    code.fixed[row * code.size + column] = 1;
  }

  // Squares around a module, all dark but those at the distances that are light.
  function drawRings(code, row, column, reach, light) {
    for (let down = -reach; down <= reach; down += 1) {
      for (let right = -reach; right <= reach; right += 1) {
        const distance = Math.max(Math.abs(down), Math.abs(right));
        fix(code, row + down, column + right, !light.includes(distance));
      }
    }
  }

  function alignmentPlaces(version, size) {
    const count = alignments(version);
    if (!count) return [];
    const step = version === 32 ? 26 : Math.ceil((4 * version + 4) / (2 * count - 2)) * 2;
    const places = [6];
    for (let place = size - 7; places.length < count; place -= step) places.splice(1, 0, place);
    return places;
  }

  // A number followed by what is left of it, divided by a generator of that many bits.
  function checked(number, generator, bits) {
    let rest = number;
    for (let bit = 0; bit < bits; bit += 1) rest = (rest << 1) ^ ((rest >> (bits - 1)) * generator);
    return (number << bits) | rest;
  }

  function drawVersion(code, version) {
    const bits = checked(version, 0x1f25, 12);
    for (let bit = 0; bit < 18; bit += 1) {
      const [far, near] = [code.size - 11 + (bit % 3), Math.floor(bit / 3)];
      fix(code, far, near, (bits >> bit) & 1);
      fix(code, near, far, (bits >> bit) & 1);
    }
  }

  // Level M is 00, so that the mask is all there is to say.
  function drawFormat(code, mask) {
    const bits = checked(mask, 0x537, 10) ^ 0x5412;
    for (let bit = 0; bit < 15; bit += 1) {
      const isDark = (bits >> bit) & 1;
      if (bit < 8) {
        fix(code, bit < 6 ? bit : bit + 1, 8, isDark);
        fix(code, 8, code.size - 1 - bit, isDark);
      } else {
        fix(code, 8, bit < 9 ? 7 : 14 - bit, isDark);
        fix(code, code.size - 15 + bit, 8, isDark);
      }
    }
    fix(code, code.size - 8, 8, true);
  }

  // Two columns at a time from the right, up and down by turns; the upright line of the timing stands
  // in no pair.
  function fill(code, bytes) {
    const { size } = code;
    let bit = 0;
    let isUpward = true;
    for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2) {
      for (let step = 0; step < size; step += 1) {
        const row = isUpward ? size - 1 - step : step;
        for (const place of [row * size + right, row * size + right - 1]) {
          if (code.fixed[place]) continue;
          code.dark[place] = (bytes[bit >> 3] >> (7 - (bit & 7))) & 1;
          bit += 1;
        }
      }
      isUpward = !isUpward;
    }
  }

  function masked(code, mask) {
    const made = { ...code, dark: code.dark.slice() };
    for (let place = 0; place < made.dark.length; place += 1) {
      if (code.fixed[place]) continue;
      const row = Math.floor(place / code.size);
      if (MASKS[mask](row, place % code.size) === 0) made.dark[place] ^= 1;
    }
    drawFormat(made, mask);
    return made;
  }

  // How hard to read a code is: long runs, patterns like those of the corners, blocks of one colour,
  // and far more modules of one colour than of the other.
  function penalty({ size, dark }) {
    let sum = 0;
    for (let line = 0; line < size; line += 1) {
      sum += penaltyOfRuns(runs((place) => dark[line * size + place], size));
      sum += penaltyOfRuns(runs((place) => dark[place * size + line], size));
    }
    for (let row = 1; row < size; row += 1) {
      for (let column = 1; column < size; column += 1) {
        const place = row * size + column;
        const count = dark[place] + dark[place - 1] + dark[place - size] + dark[place - size - 1];
        if (count % 4 === 0) sum += 3;
      }
    }
    const count = dark.reduce((found, isDark) => found + isDark, 0);
    const percent = Math.floor((200 * count + size * size) / (size * size) / 2);
    return sum + Math.floor(Math.abs(percent - 50) / 5) * 10;
  }

  // Lengths of light and dark runs by turns; a line that begins dark begins with a light run of -1.
  function runs(isDark, size) {
    const found = isDark(0) ? [-1, 1] : [1];
    for (let place = 1; place < size; place += 1) {
      if (isDark(place) === isDark(place - 1)) found[found.length - 1] += 1;
      else found.push(1);
    }
    return found;
  }

  function penaltyOfRuns(lengths) {
    let sum = 0;
    for (const [index, length] of lengths.entries()) {
      if (length >= 5) sum += length - 2;
      if (index % 2 && index >= 3 && index < lengths.length - 2 && length % 3 === 0) {
        const unit = length / 3;
        const isLikeCorner = [-2, -1, 1, 2].every((step) => lengths[index + step] === unit);
        const isFree = index === 3 || lengths[index - 3] >= 4 * unit
          || index + 4 >= lengths.length || lengths[index + 3] >= 4 * unit;
        if (isLikeCorner && isFree) sum += 40;
      }
    }
    return sum;
  }

  function easiest(code) {
    const made = MASKS.map((_, mask) => masked(code, mask));
    const penalties = made.map(penalty);
    return made[penalties.indexOf(Math.min(...penalties))];
  }

  // A line one module thick through each run of dark modules.
  function path({ size, dark }) {
    let text = "";
    for (let row = 0; row < size; row += 1) {
      let column = 0;
      let end = -1;
      for (const [index, length] of runs((place) => dark[row * size + place], size).entries()) {
        if (length < 0) continue;
        if (index % 2) {
          const start = end < 0 ? `M${column + QUIET_ZONE} ${row + QUIET_ZONE}.5` : `m${column - end} 0`;
          text += `${start}h${length}`;
          end = column + length;
        }
        column += length;
      }
    }
    return text;
  }

  function element(name, attributes) {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  function drawing(code) {
    const whole = code.size + 2 * QUIET_ZONE;
    const tenths = Math.floor((SIDE * whole + (code.size >> 1)) / code.size);
    const length = `${(tenths / 10).toFixed(1)}mm`;
    const svg = element("svg", {
      width: length, height: length, viewBox: `0 0 ${whole} ${whole}`, "shape-rendering": "crispEdges",
    });
    svg.append(
      element("path", { fill: "#fff", d: `M0 0h${whole}v${whole}H0z` }),
      element("path", { stroke: "#000", d: path(code) }));
    return svg;
  }

  window.handoutQR = (text) => {
    const bytes = new TextEncoder().encode(text);
    const version = bytes.length ? smallestVersion(bytes) : 0;
    if (!version) return null;
    const code = frame(version);
    fill(code, interleaved(data(bytes, version), version));
    return drawing(easiest(code));
  };
})();
