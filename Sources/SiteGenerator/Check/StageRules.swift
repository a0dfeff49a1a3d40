import Diagnostics
import Localization

extension Rule {
  /// The rules that parsers and other stages report by themselves: their errors break the site.
  static let ofStages: [Rule] = [
    Rule(
      id: .malformedFrontMatter, kind: .site,
      explanation: """
        The fields at the top of a page cannot be read. They stand between two lines of three hyphens, \
        each as “name: value” on a line of its own. Until it is mended nothing of the page can be \
        shown, and the site is not built. Often a colon or a quotation mark in a text needs quotation \
        marks round the whole text: title: "Stretch: the back of your thigh".
        """),
    Rule(
      id: .malformedYAML, kind: .site,
      explanation: """
        A settings file cannot be read as YAML. The message says where and what is wrong there: most \
        often a tab instead of spaces, a missing space behind a colon, or a quotation mark that is \
        not closed. The site is not built until it is mended.
        """),
    Rule(
      id: .mergeConflict, kind: .site,
      explanation: """
        A file has the lines that a merge of two versions leaves where it could not decide (<<<<<<<, \
        =======, >>>>>>>). Both versions would be shown one behind the other, which may say the \
        opposite of each other; the site is not built. Keep what is right, and delete these lines.
        """),
    Rule(
      id: .cutTitle, kind: .site,
      explanation: """
        A title, summary, description or message was written without quotation marks and has “ #” in \
        it, which begins a note in YAML: what stands behind it is not shown. Put the whole text into \
        quotation marks: title: "Wall slide #2". A note of your own belongs on a line by itself.
        """),
    Rule(
      id: .malformedTemplate, kind: .site,
      explanation: """
        A template cannot be read: a tag is not closed, or closed in the wrong order. The site is not \
        built until it is mended, since every page would look wrong.
        """),
    Rule(
      id: .unknownField, kind: .site,
      explanation: """
        A field has a name that means nothing here, so that what it says would be lost without a word: \
        “repititions” instead of “repetitions” would leave the patient without a number. Correct the \
        name, or remove the field.
        """),
    Rule(
      id: .missingField, kind: .site,
      explanation: """
        A field is not there, or is empty, that the page or the file cannot do without, such as the \
        title of a page or the dose of an exercise. Add it.
        """),
    Rule(
      id: .fieldOutOfRange, kind: .site,
      explanation: """
        A field has a value that it cannot have: a hold of an hour, a position that does not exist, a \
        category that site.yml does not list. The message names what is allowed.
        """),
    Rule(
      id: .activePicture, kind: .site,
      explanation: """
        An SVG picture has something in it that does more than show: a script, an event attribute \
        such as onclick, a link or a file from elsewhere, or entities that could hide one. Opened by \
        itself such a picture is a page that acts in the clinic's name, or tells others who reads it. \
        Save it as plain SVG (in Inkscape: “Plain SVG”), or as PNG.
        """),
    Rule(
      id: .lowContrast, kind: .site,
      explanation: """
        Two colours of content/look.yml are too much alike: text needs a contrast of 7 to 1 to what it \
        stands on, a sign or a frame 3 to 1, or patients with weak eyes, and everybody in the sun, \
        cannot read the page. The message names the nearest colour that is strong enough. Colours \
        that look.yml leaves out are fitted to those that it gives. Source: WCAG 2.2, 1.4.6 and \
        1.4.11.
        """),
    Rule(
      id: .unknownName, kind: .site,
      explanation: """
        A template asks for a value or a message that does not exist. The place would stay empty for \
        the reader, so that the site is not built. Correct the name, or add the message to every \
        string table.
        """),
    Rule(
      id: .unknownPartial, kind: .site,
      explanation: """
        A template includes another one that does not exist in templates/. Correct its name, or add \
        the file.
        """),
    Rule(
      id: .rawHTML, kind: .site,
      explanation: """
        HTML stands in a text. Texts are written in Markdown alone, so that every page is safe, prints \
        well and can be translated. Write *emphasis*, **strong**, lists and links in Markdown; to show \
        the sign < itself, write \\<.
        """),
    Rule(
      id: .invalidUTF8, kind: .site,
      explanation: """
        A file has bytes that are no text in UTF-8, so that letters such as ñ and é would be shown \
        wrongly. Save the file again with the encoding UTF-8.
        """),
    Rule(
      id: .fileTooLarge, kind: .site,
      explanation: """
        A file is larger than any page or picture needs to be. Large texts take very long to read, and \
        large pictures long to load on a phone. Split the text, or save the picture smaller.
        """),
    Rule(
      id: .nestedTooDeeply, kind: .site,
      explanation: """
        Lists, quotations or fields stand inside one another more than 32 levels deep, or templates \
        include one another more than 64 levels deep. No page needs that: something is not closed, or \
        a template includes itself.
        """),
    Rule(
      id: .unreadableFile, kind: .site,
      explanation: """
        A file or folder that the site needs is not there or cannot be opened, or a picture is no \
        picture that a browser can show. Check that it exists, under exactly this name, and who may \
        read it.
        """),
    Rule(
      id: .symlinkOutside, kind: .site,
      explanation: """
        A link among the site's files leads out of the site folder, or to a hidden file in it. Files \
        from elsewhere on the computer, and what programs keep hidden, such as passwords in .env and \
        everything in .git, must not be published by accident. Copy the file that you mean itself into \
        the site folder.
        """),
    Rule(
      id: .hiddenFile, kind: .site,
      explanation: """
        A hidden file or folder stands in content/static, where everything is published: .git with all \
        that the site ever was, .env with passwords. Move it out. Of hidden files only those are \
        published that web servers ask for: .well-known, .nojekyll and .htaccess.
        """),
    Rule(
      id: .privateMetadata, kind: .site,
      explanation: """
        A file of content/static tells more than it shows, and everybody can read it there: where a \
        photograph or a film was taken, which may be a patient's or a colleague's home, who made it, \
        the serial number of the camera, a folder with a user's name. Pictures of pages are published \
        without such things; files of content/static are published as they are. Save the file again \
        without metadata. Looked into are JPEG, PNG, WebP, GIF, TIFF, HEIC, AVIF, SVG, MP4, MOV, WebM, \
        PDF, and the properties, comments and photographs of DOCX, XLSX, PPTX, ODT, ODS and ODP. Names \
        in the middle of a text are not seen, nor what makers of cameras write in a form of their own, \
        nor more than 64 MB of a file; of a PDF neither its comments nor what is encrypted, or packed \
        otherwise than as most programs do. The clinic's own name is no secret.
        """),
    Rule(
      id: .missingPlural, kind: .site,
      explanation: """
        A message that counts lacks a form that the language needs for some number from 0 to 1,000, so \
        that a dose with that number could not be written, or would read “1 times”. The report names the numbers. Add the form \
        to the message in strings.yml.
        """),
    Rule(
      id: .missingExercise, kind: .translation,
      explanation: """
        A program has an exercise that is not published in one of the site's languages: its translation \
        is missing or has an error. A sheet without it would be another program, so that the program is \
        withheld in that language too. Mend the translation of the exercise; the program is then \
        published by itself.
        """),
    Rule(
      id: .factInTranslation, kind: .site,
      explanation: """
        A translation repeats a fact, such as the dose or the position, that is written once, on the \
        source page. Two copies of a dose drift apart, and one of them is then wrong. Remove it from \
        the translation; the page shows the source's fact in the reader's language.
        """),
    Rule(
      id: .orphanPage, kind: .site,
      explanation: """
        A page file has no counterpart: it is named after a language that the site does not have, or \
        its folder has no page in the source language. Nobody will see it. Rename it, translate it \
        back, or remove it.
        """),
    Rule(
      id: .malformedCaptions, kind: .site,
      explanation: """
        The captions of a video cannot be read as WebVTT, or stand at times that the video does not \
        have. A browser leaves out such lines without a word, and a patient misses what is said. The \
        message names the line. Each text has its times above it, “00:01.000 --> 00:04.000”, and a \
        blank line behind it; the first line of the file is WEBVTT. “&” is written as “&amp;”, “<” as \
        “&lt;”.
        """),
    Rule(
      id: .malformedRecord, kind: .site,
      explanation: """
        A review record (a PO file such as es.po) cannot be read: it is cut off, an entry stands in it \
        twice, or a quotation mark is missing. What was accepted is then not known. Fetch the file \
        again from where it was last whole, or delete it and accept the translation anew.
        """),
    Rule(
      id: .malformedTranslation, kind: .site,
      explanation: """
        A translator's file that is to be imported cannot be read: it is cut off, breaks the rules of its \
        format, is another kind of file, or names another file to be read with it. Nothing of it has \
        been taken. The message names the line. Save it again in the tool that wrote it, ask for it \
        again, or export the texts anew.
        """),
    Rule(
      id: .staleWaiver, kind: .site,
      explanation: """
        A waiver in waivers.yml does nothing: it gives no reason, is past its date, names a rule that \
        does not exist, or fits no finding any more. A list of waivers that nobody looks after hides \
        real faults. Remove it, or mend it: rule, page, text, reason, by and, where it ends, until.
        """),
    Rule(
      id: .vanishedURL, kind: .site,
      explanation: """
        An address of the last build has neither a page nor an alias any more. It may be printed on a \
        sheet that a patient has at home. Add it to the page that takes its place: \
        aliases: [/en/exercises/old-name/].
        """),
  ]
}
