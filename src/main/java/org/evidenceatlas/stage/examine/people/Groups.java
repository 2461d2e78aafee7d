package org.evidenceatlas.stage.examine.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidenceatlas.pattern.Matcher;
import org.evidenceatlas.pattern.Pattern;

/** Reads which groups of people or animals a text names. */
final class Groups {
    /** Longer names first: "older adults" are not told as adults. */
    private static final List<Named> NAMES =
            List.of(
                    named(
                            Kind.AGE,
                            "older people",
                            "(?:older|elderly|old) (?:\\w+ )?(?:adults?|people|persons?|patients|women|men|individuals)|elderly|geriatric|pensioners|seniors|octogenarians"),
                    named(
                            Kind.AGE,
                            "young people",
                            "young(?:er)? (?:adults?|people|persons?)|youths?"),
                    named(
                            Kind.AGE,
                            "children",
                            "child(?:ren)?|adolescen(?:ts?|ce)|pa?ediatric|teenage\\w*|infants?|boys?|girls?|kids|school-?aged"),
                    named(Kind.AGE, "adults", "adults?|adulthood"),
                    named(Kind.SEX, "women", "females?|wom[ae]n|girls?|mothers?"),
                    named(Kind.SEX, "men", "males?|m[ae]n|boys?|fathers?"),
                    named(Kind.SPECIES, "mice", "mice|mouse|murine"),
                    named(Kind.SPECIES, "rats", "rats?"),
                    named(Kind.SPECIES, "hamsters", "hamsters?"),
                    named(Kind.SPECIES, "fish", "zebrafish|fish"),
                    named(Kind.SPECIES, "monkeys", "monkeys?|macaques?|primates"),
                    named(
                            Kind.SPECIES,
                            "people",
                            "humans?|people|persons?|patients?|participants?|adults?|wom[ae]n|m[ae]n|children"),
                    named(Kind.VACCINE, "the unvaccinated", "(?:un|non-?|not )vaccinated"),
                    named(Kind.VACCINE, "the vaccinated", "vaccinated"),
                    named(
                            Kind.HOSPITAL,
                            "people out of hospital",
                            "(?:non-?|never |not |un)hospitali[sz]ed|outpatients?|community-dwelling"),
                    named(Kind.HOSPITAL, "people in hospital", "hospitali[sz]ed|inpatients?"),
                    named(
                            Kind.CALLING,
                            "health workers",
                            "(?:health ?care|health|medical|hospital) (?:workers?|professionals?|personnel|staff|providers?)|HCWs?|nurses?|midwi(?:fe|ves)|physicians?|doctors?|clinicians?|GPs?|(?:general )?practitioners?"),
                    named(Kind.CALLING, "teachers", "(?:school)?teachers?"),
                    named(Kind.CALLING, "students", "students?|pupils?|learners?"),
                    named(Kind.CALLING, "veterans", "veterans?|soldiers?|military"),
                    named(Kind.CALLING, "athletes", "athletes?|sports(?:men|women|people)"),
                    named(Kind.CALLING, "pensioners", "pensioners?|retirees?"));

    private Groups() {}

    /** What sets groups of one kind apart from each other. */
    enum Kind {
        AGE,
        SEX,
        SPECIES,
        VACCINE,
        HOSPITAL,
        CALLING
    }

    /** A group that a text names, and where. */
    record Group(Kind kind, String name, int start, int end) {
        boolean isSame(Group other) {
            return kind == other.kind && name.equals(other.name);
        }
    }

    private record Named(Kind kind, String name, Pattern words) {}

    private static Named named(Kind kind, String name, String words) {
        return new Named(
                kind,
                name,
                Pattern.compile("(?i)(?:^|[^\\p{L}\\d])(" + words + ")(?:$|[^\\p{L}\\d])"));
    }

    /** The groups in reading order. */
    static List<Group> of(String text) {
        List<Group> found = new ArrayList<>();
        for (Named named : NAMES) {
            Matcher words = named.words().matcher(text);
            for (int at = 0; at <= text.length() && words.find(at); at = words.end(1)) {
                Group group = new Group(named.kind(), named.name(), words.start(1), words.end(1));
                boolean within =
                        found.stream()
                                .anyMatch(
                                        one ->
                                                one.kind() == group.kind()
                                                        && one.start() < group.end()
                                                        && group.start() < one.end());
                if (!within) {
                    found.add(group);
                }
            }
        }
        found.sort(Comparator.comparingInt(Group::start));
        return List.copyOf(found);
    }
}
