# Makes the manual pages, one for each command, from what the tool says of its commands
# (--experimental-dump-help). Each is an object with the file's name and its text in roff.
# Arguments: $version, $date.

def plain: gsub("\\\\"; "\\e") | gsub("(?m)^(?<sign>[.'])"; "\\&\(.sign)");
# A hyphen that somebody may copy into a command.
def literal: plain | gsub("-"; "\\-");
def bold: "\\fB\(literal)\\fR";
def italic: "\\fI\(literal)\\fR";

def name: if .kind == "long" then "--\(.name)" else "-\(.name)" end;
def value: .valueName | ascii_downcase | italic;
def shown: select(.shouldDisplay);
def words: [.superCommands[]?, .commandName];

def synopsis:
  (if .kind == "positional" then value
   else (.preferredName | name | bold) + (if .kind == "option" then " \(value)" else "" end)
   end)
  + (if .isRepeating then " ..." else "" end);

def usage: if .isOptional then "[\(synopsis)]" else synopsis end;

def term:
  if .kind == "positional" then value
  else ([.names[] | name | bold] | join(", ")) + (if .kind == "option" then " \(value)" else "" end)
  end;

def explanation:
  [ .abstract, .discussion,
    (if .allValues then "One of: \(.allValues | join(", "))" else empty end),
    (if .defaultValue then "Default: \(.defaultValue)" else empty end)
  ] | map(select(. != null and . != "") | plain) | join("\n.br\n");

def section($title; $lines): if ($lines | length) > 0 then [".SH \($title)"] + $lines else [] end;

def page:
  (words | join("-")) as $file
  | ([.arguments[]? | shown]) as $arguments
  | ([.subcommands[]? | shown | select(.commandName != "help")]) as $commands
  | { name: "\($file).1",
      text: (
        [".TH \"\($file | ascii_upcase | literal)\" 1 \"\($date)\" \"Handout \($version)\" \"Handout\""]
        + section("NAME"; ["\($file | literal) \\- \(.abstract // "" | rtrimstr(".") | plain)"])
        + section("SYNOPSIS"; [
            ([words | join(" ") | bold]
             + [$arguments[] | select(.names // [] | any(.name == "help" or .name == "version") | not) | usage]
             + (if $commands == [] then [] else ["command" | italic] end)
            ) | join(" ")])
        + section("DESCRIPTION";
            [.discussion // empty | plain | gsub("\n\n"; "\n.PP\n")])
        + section("COMMANDS"; $commands | map(
            ".TP", (words | join("-") | bold) + "(1)", (.abstract // "" | plain)))
        + section("OPTIONS"; $arguments | map(".TP", term, explanation))
        + section("SEE ALSO"; [
            [ (.superCommands // [] | if . == [] then empty else join("-") end),
              ($commands[] | words | join("-"))
            ] | map("\(bold)(1)") | join(", ") | select(. != "")])
        | join("\n") + "\n") };

.command | recurse(.subcommands[]?) | shown | select(.commandName != "help") | page
