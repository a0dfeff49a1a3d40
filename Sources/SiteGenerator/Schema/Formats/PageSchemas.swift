/// Front matter: the fields between the two lines `---` at the beginning of a page.
extension FormatSchema {
  static let exercise = FormatSchema(
    name: "exercise", title: "Front matter of an exercise in the source language.", files: [],
    shape: FrontMatterReader.shape(of: [.exercises], isSource: true),
    sentences: words.merging(exerciseWords) { $1 }.merging(pageFacts) { $1 }
      .merging(exerciseFacts) { $1 }.merging(videoFacts) { $1 }.merging(dose) { $1 })

  static let program = FormatSchema(
    name: "program", title: "Front matter of a program in the source language.", files: [],
    shape: FrontMatterReader.shape(of: [.programs], isSource: true),
    sentences: words.merging(notes) { $1 }.merging(pageFacts) { $1 }.merging(programFacts) { $1 }
      .merging(dose.map { ("exercises.\($0)", $1) }) { $1 })

  static let page = FormatSchema(
    name: "page", title: "Front matter of a page of the menu in the source language.", files: [],
    shape: FrontMatterReader.shape(of: [.pages], isSource: true),
    sentences: words.merging(pageFacts) { $1 }.merging([
      "levels":
        "On the safety page, what each heading above the first line --- is for, in their order."
    ]) { $1 })

  static let translation = FormatSchema(
    name: "translation", title: "Front matter of a translation: words, no facts.", files: [],
    shape: FrontMatterReader.shape(of: [.exercises, .pages, .programs], isSource: false),
    sentences: words.merging(exerciseWords) { $1 }.merging(notes) { $1 })

  private static let words = [
    "title": "The page's title: its heading, and its name in lists and search engines.",
    "summary": "What the page is about, in one sentence. Lists show it below the title.",
    "slug":
      "The page's part of the address, where it is not the folder's name: lower-case letters, digits "
      + "and single hyphens.",
    "aliases":
      "Old addresses of the page that still lead to it, such as /en/exercises/clams/.",
    "notes":
      "What translators should know, a text or a list of them. It is shown nowhere.",
    "images":
      "The page's pictures by the names of their files, such as 1.jpg. Until a file is there, a "
      + "drawing stands in.",
    "images.alt": "What the picture shows, for readers who do not see it.",
    "images.caption": "A line below the picture. Leave it out where the picture speaks for itself.",
  ]

  private static let exerciseWords = [
    "also":
      "What patients call the exercise, such as [pelvic lift], so that the search finds it. It is shown "
      + "nowhere.",
    "videos":
      "The exercise's videos by the names of their files, such as 1.mp4, with captions beside them: "
      + "1.en.vtt, 1.es.vtt.",
    "videos.alt": "What the video shows, for readers who do not see it.",
  ]

  private static let notes = [
    "remarks":
      "What a program says of its exercises, by their ids, such as {bridge: Start slowly.}."
  ]

  private static let programFacts = [
    "exercises":
      "The exercises of the program in their order, by the names of their folders: [bridge, "
      + "clamshell], or {id: bridge, dose: …, phase: 1}.",
    "exercises.id": "The name of the exercise's folder, such as bridge.",
    "exercises.phase":
      "The number of the heading in the program's text that the exercise stands under, from 1. Write "
      + "it for all exercises or for none.",
  ]

  private static let pageFacts = [
    "reviewed":
      "Who reviewed exactly these facts and words, of an exercise, a program or the safety page; "
      + "handout accept --clinical writes it.",
    "reviewed.by": "The clinician who reviewed the page, such as A. Name, PT.",
    "reviewed.on": "The day of the review, such as 2026-01-31.",
    "reviewed.of": "The digest of the page as it was reviewed. Do not write it by hand.",
    "draft": "true for a page that is previewed and checked but not published yet.",
    "locales":
      "The only languages that the page is meant for, such as [en]. Leave it out for all.",
    "order": "The page's place in lists, from 0 up. Pages without one come last.",
    "images.shows": "What the photographer has to show. It is never published.",
    "images.step": "The number of the step that the picture shows, from 1.",
    "images.figure":
      "The drawing that stands in for the photograph, by its name in content/figures. Without it, "
      + "that of the position.",
    "images.focus":
      "What of a photograph stays in view where a list or paper crops it, from the left and from the "
      + "top, such as 40% 60%. Without it, the middle.",
  ]

  private static let exerciseFacts = [
    "category": "The group that the exercise belongs to: one of the categories of site.yml.",
    "position":
      "How the patient lies, sits or stands: supine, side-lying, prone, sitting, standing, kneeling, "
      + "or one of the positions of site.yml.",
    "regions":
      "The parts of the body that the exercise is for, such as [low-back, hip]: regions of site.yml. "
      + "Other systems read them in index.json.",
    "level": "How much the exercise asks of the patient: one of the exerciseLevels of site.yml.",
    "equipment": "What the exercise needs, such as [towel]. Each needs its message equipment.….",
    "cautions":
      "Who has to ask before doing it, such as [hip-replacement]. Each needs its message caution.….",
  ]

  private static let videoFacts = [
    "videos.poster":
      "The picture beside the page that is shown before the video plays, such as 1.jpg. Without it, "
      + "the drawing of the position.",
    "videos.step": "The number of the step that the video shows, from 1.",
    "videos.speech":
      "false where nothing is said in the video, so that it needs no captions.",
  ]

  private static let dose = [
    "dose": "How often or how long, such as {repetitions: 15, side: each}.",
    "dose.hold": "How long each repetition is held, from 1 to 600 seconds: 30s, 5-10s or 1min.",
    "dose.repetitions": "How often in a set, from 1 to 100: 15 or 8-12.",
    "dose.duration": "How long, in place of repetitions, up to two hours: 10min or 90s.",
    "dose.asMany":
      "true where the repetitions are the most that a patient may do: as many as possible without "
      + "pain.",
    "dose.side":
      "each for each side, each-way for each direction, left or right for one side. Leave it out "
      + "where there are no sides.",
    "dose.sets": "How many sets, from 1 to 20. Leave it out for one.",
    "dose.rest":
      "The pause between sets or, with one set, between repetitions, from 1 to 600 seconds: 10s.",
    "dose.perDay": "How many times a day, from 1 to 24.",
    "dose.daysPerWeek": "On how many days of the week, from 1 to 7.",
    "dose.every": "Every so many hours, from 1 to 24, in place of perDay: 2h.",
  ]
}
