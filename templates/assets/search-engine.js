// Finds exercises on the reader's own device, in an index that was made when the site was built. The
// page (search.js) and others that pick exercises ask window.handoutSearch:
//
//   ready(locale)                 a promise of the locale's index, without it that of the first search
//                                 of the page; null where the page names none
//   find(text, filters, locale)   a promise of the exercises that fit, the best first, at most 50:
//                                 {id, title, summary, url, category, position, regions, level,
//                                 equipment, and the two texts as titleHTML and summaryHTML; lang,
//                                 direction and language where they are in another one}
//   search(text, filters, options)
//                                 a promise of {total, counts, exercises, programs}: of the exercises
//                                 `count` from `first` on; counts says of each filter how many fit
//                                 with each of its options and the other filters; programs are the
//                                 best few that the text finds, none where there are filters
//   count(number, locale)         a number of exercises in words, once the index is there
//
// Filters are ids by their names: {regions: "hip", equipment: "towel"}. A page names an index by an
// element with data-search, its address, and data-locale. All data come as scripts, since pages that
// are opened from a folder can load nothing else.
(() => {
  "use strict";

  // What it is worth to find a word in each place, as the index numbers them.
  const WORTH = [100, 96, 92, 88, 64, 40, 24, 12];
  const ONLY_TITLE = 1000;
  const [EXACT, INFLECTED, BEGINNING, MISTYPED] = [1, 0.9, 0.75, 0.5];
  // A large index has its places in files: a word that is still being typed loads no more of them.
  const MOST_FILES = 5;
  const MOST_PROGRAMS = 3;

  const given = new WeakMap();
  const loading = new Map();
  const indexes = new Map();

  function load(url) {
    if (!loading.has(url)) {
      const promise = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = url;
        script.onload = () => (given.has(script) ? resolve(given.get(script)) : reject(new Error(url)));
        script.onerror = () => reject(new Error(url));
        document.head.append(script);
      });
      // What could not be loaded is asked for again.
      promise.catch(() => loading.delete(url));
      loading.set(url, promise);
    }
    return loading.get(url);
  }

  const OTHERS = {
    ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ħ: "h", ı: "i",
    أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ئ: "ي", ؤ: "و", ة: "ه", ـ: "",
  };

  // Words as they are compared; SearchFolding.swift does the same to the site's texts.
  function words(text) {
    const plain = [...text.normalize("NFC").toLowerCase()].map((sign) => {
      const small = /\p{Script=Latin}/u.test(sign) ? sign.normalize("NFD") : sign;
      return small.replace(/[\p{M}\p{Cf}]/gu, "").replace(/./gu, (one) => OTHERS[one] ?? one);
    });
    return plain.join("").replace(/\p{Ideographic}/gu, " $& ").match(/[\p{L}\p{N}]+/gu) ?? [];
  }

  // Whether two words differ in one letter: another one, one too many or too few, or two exchanged.
  function isOneLetterOff(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let start = 0;
    while (start < a.length && a[start] === b[start]) start += 1;
    let [endOfA, endOfB] = [a.length, b.length];
    while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
      endOfA -= 1;
      endOfB -= 1;
    }
    const [inA, inB] = [endOfA - start, endOfB - start];
    if (inA <= 1 && inB <= 1) return true;
    return inA === 2 && inB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
  }

  class Index {
    constructor(url, data) {
      this.url = url;
      this.data = data;
      this.passing = new Set(data.passing.split(" "));
      this.endings = data.endings.split(" ").filter(Boolean).sort((a, b) => b.length - a.length);
      this.filters = Object.keys(data.options);
      this.words = [];
      let last = "";
      for (const coded of data.words ? data.words.split(" ") : []) {
        last = last.slice(0, parseInt(coded[0], 36)) + coded.slice(1);
        this.words.push(last);
      }
      // Where each group of words begins.
      this.starts = [];
      let start = 0;
      for (const count of data.groups ?? []) {
        this.starts.push(start);
        start += count;
      }
    }

    // The place of the first word that does not stand before another.
    placeOf(word) {
      let [low, high] = [0, this.words.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (this.words[middle] < word) low = middle + 1;
        else high = middle;
      }
      return low;
    }

    beginning(start) {
      let end = this.placeOf(start);
      const first = end;
      while (end < this.words.length && this.words[end].startsWith(start)) end += 1;
      return [first, end];
    }

    stem(word) {
      const ending = this.endings.find((end) => word.length - end.length >= 3 && word.endsWith(end));
      return ending ? word.slice(0, -ending.length) : word;
    }

    // The places of the words that a reader may mean, with how near each is.
    meant(word, isPassing) {
      const found = new Map();
      const place = this.placeOf(word);
      if (this.words[place] === word) found.set(place, EXACT);
      if (isPassing) return found;
      if (word.length >= 3) {
        const stem = this.stem(word);
        const [first, end] = this.beginning(word.slice(0, 3));
        for (let at = first; at < end; at += 1) {
          if (!found.has(at) && this.stem(this.words[at]) === stem) found.set(at, INFLECTED);
        }
      }
      if (word.length >= (this.starts.length ? 3 : 2)) {
        const [first, end] = this.beginning(word);
        for (let at = first; at < end; at += 1) if (!found.has(at)) found.set(at, BEGINNING);
      }
      if (!found.size && word.length >= 4) {
        this.words.forEach((other, at) => {
          if (other.length >= 3 && isOneLetterOff(word, other)) found.set(at, MISTYPED);
        });
        // Still being typed, with a wrong letter in it.
        if (!found.size && word.length >= 5) {
          this.words.forEach((other, at) => {
            if (other.length > word.length && isOneLetterOff(word, other.slice(0, word.length))) {
              found.set(at, MISTYPED);
            }
          });
        }
      }
      return found;
    }

    async part(name) {
      const part = await load(new URL(name, this.url).href);
      // A site that was published meanwhile: the parts do not belong together.
      if (part.digest !== this.data.digest) throw new Error(name);
      return part;
    }

    groupOf(place) {
      let group = this.starts.length - 1;
      while (this.starts[group] > place) group -= 1;
      return group;
    }

    // The places of some words in exercises, by the word.
    async places(found) {
      if (this.data.places) return new Map([...found.keys()].map((at) => [at, this.data.places[at]]));
      const groups = new Map();
      // The nearest first.
      for (const [at] of [...found].sort((a, b) => b[1] - a[1])) {
        const group = this.groupOf(at);
        if (!groups.has(group) && groups.size < MOST_FILES) groups.set(group, []);
        groups.get(group)?.push(at);
      }
      const places = new Map();
      await Promise.all([...groups].map(async ([group, members]) => {
        const part = await this.part(`places-${group + 1}.js`);
        for (const at of members) places.set(at, part.places[at - this.starts[group]]);
      }));
      return places;
    }

    // For each exercise that has a word, what it is worth and in how long a title it stands.
    async worth(found) {
      const worth = new Map();
      for (const [at, places] of await this.places(found)) {
        let number = 0;
        for (const step of places) {
          number += step;
          const [exercise, place] = [number >> 3, number & 7];
          number &= ~7;
          const value = WORTH[place] * found.get(at);
          const titleLength = found.get(at) === EXACT && place < 4 ? place + 1 : 0;
          const known = worth.get(exercise);
          if (!known || known.value < value) worth.set(exercise, { value, titleLength });
        }
      }
      return worth;
    }

    // The numbers of the exercises and of the programs that a text finds, the best first; for a text
    // without words all exercises.
    async ranked(text) {
      const { of } = this.data;
      const all = [...new Set(words(text))].slice(0, 12);
      if (!all.length) return { exercises: of.map((_, exercise) => exercise), programs: [] };
      const isAllPassing = all.every((word) => this.passing.has(word));
      const scores = new Map();
      for (const word of all) {
        const isPassing = !isAllPassing && this.passing.has(word);
        const worth = await this.worth(this.meant(word, isPassing));
        for (const [exercise, { value, titleLength }] of worth) {
          const score = scores.get(exercise) ?? { value: 0, words: 0, inTitle: 0, titleLength: 0 };
          score.value += value;
          // Words that only hold a sentence together need not be there.
          if (!isPassing) score.words += 1;
          if (titleLength) [score.inTitle, score.titleLength] = [score.inTitle + 1, titleLength];
          scores.set(exercise, score);
        }
      }
      // Programs stand behind the exercises, and neither take the place of the others.
      const found = [...scores];
      return {
        exercises: this.best(found.filter(([number]) => number < of.length), all.length),
        programs: this.best(found.filter(([number]) => number >= of.length), all.length),
      };
    }

    // Of what was found the numbers of those that have the most words.
    best(scores, length) {
      const most = scores.reduce((most, [, score]) => Math.max(most, score.words), 0);
      return scores
        .filter(([, score]) => score.words === most && most > 0)
        .map(([exercise, score]) => {
          const isWhole = score.inTitle === length
            && (score.titleLength < 4 ? score.inTitle === score.titleLength : score.inTitle >= 4);
          return [exercise, score.value + (isWhole ? ONLY_TITLE : 0)];
        })
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .map(([exercise]) => exercise);
    }

    // Of each filter and each combination of facts, the ids of its options.
    ids(filter, facts) {
      return facts[this.filters.indexOf(filter)].map((option) => this.data.options[filter][option][0]);
    }

    filtered(exercises, filters) {
      const { facts, of } = this.data;
      const chosen = this.filters.filter((filter) => filters[filter]);
      // By the filters that a combination of facts misses: none, one or more.
      const missed = facts.map((options) => chosen.filter(
        (filter) => !this.ids(filter, options).includes(filters[filter])));
      const counts = Object.fromEntries(this.filters.map((filter) => [filter, {}]));
      for (const filter of this.filters) {
        for (const [id] of this.data.options[filter]) counts[filter][id] = 0;
      }
      const members = facts.map(() => 0);
      for (const exercise of exercises) members[of[exercise]] += 1;
      facts.forEach((options, at) => {
        if (!members[at] || missed[at].length > 1) return;
        for (const filter of this.filters) {
          if (missed[at].length && missed[at][0] !== filter) continue;
          for (const id of this.ids(filter, options)) counts[filter][id] += members[at];
        }
      });
      return { counts, fitting: exercises.filter((exercise) => !missed[of[exercise]].length) };
    }

    // What is shown of an exercise or a program.
    async entry(number) {
      const { block } = this.data;
      const [id, titleHTML, summaryHTML, url, lang, direction, language] = block
        ? (await this.part(`exercises-${Math.floor(number / block) + 1}.js`)).exercises[number % block]
        : this.data.exercises[number];
      const shown = {
        id, titleHTML, summaryHTML, title: plain(titleHTML), summary: plain(summaryHTML),
        url: new URL(url, this.url).href, ...(lang ? { lang, direction, language } : {}),
      };
      const options = this.data.facts[this.data.of[number]];
      // A program has no facts of its own.
      if (!options) return shown;
      const ids = Object.fromEntries(this.filters.map((name) => [name, this.ids(name, options)]));
      return {
        ...shown, regions: ids.regions, equipment: ids.equipment,
        category: ids.category[0], position: ids.position[0], level: ids.level[0] ?? null,
      };
    }

    async search(text, filters, { first = 0, count = 12 } = {}) {
      const { exercises, programs } = await this.ranked(text);
      const { counts, fitting } = this.filtered(exercises, filters);
      const isFiltered = this.filters.some((filter) => filters[filter]);
      const entries = (numbers) => Promise.all(numbers.map((number) => this.entry(number)));
      return {
        total: fitting.length, counts,
        exercises: await entries(fitting.slice(first, first + count)),
        programs: await entries(isFiltered || !count ? [] : programs.slice(0, MOST_PROGRAMS)),
      };
    }

    count(number) {
      const { counts, locale, group, grouped } = this.data;
      let digits = String(number);
      if (digits.length >= grouped) digits = digits.replace(/\B(?=(\d{3})+$)/g, group);
      const form = counts[new Intl.PluralRules(locale).select(number)] ?? counts.other;
      return (form ?? Object.values(counts)[0]).replace("%{count}", digits);
    }
  }

  function plain(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content.textContent;
  }

  function ready(locale) {
    const named = [...document.querySelectorAll("[data-search]")]
      .find((element) => !locale || element.dataset.locale === locale);
    if (!named) return Promise.resolve(null);
    const url = new URL(named.dataset.search, document.baseURI).href;
    if (!indexes.has(url)) {
      const index = load(url).then((data) => new Index(url, data));
      index.catch(() => indexes.delete(url));
      indexes.set(url, index);
    }
    return indexes.get(url);
  }

  window.handoutSearch = {
    add: (data) => given.set(document.currentScript, data),
    words,
    ready,
    search: async (text, filters = {}, { locale, ...range } = {}) =>
      (await ready(locale))?.search(text, filters, range),
    find: async (text, filters = {}, locale = undefined) =>
      (await (await ready(locale))?.search(text, filters, { count: 50 }))?.exercises ?? [],
    count: async (number, locale) => (await ready(locale))?.count(number) ?? String(number),
  };
})();
