package org.evidenceatlas.stage.assemble.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceatlas.model.record.Author;
import org.evidenceatlas.model.record.AuthorList;

/**
 * The authors of a document made comparable: family names in plain Latin without particles, with
 * the first letter of the given name.
 *
 * @param all in the order of the record
 * @param complete false where the record says that others follow
 */
record Names(List<Name> all, boolean complete) {
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "der", "den", "de", "la", "von", "le", "du", "di", "da", "do", "dos",
                    "del", "della", "el", "al", "ten", "ter", "zu", "af", "st");

    /** What two lists share: how many of the shorter are in the longer. */
    record Shared(int both, int fewer, int more) {
        double part() {
            return fewer == 0 ? 0 : (double) both / fewer;
        }
    }

    /**
     * One author.
     *
     * @param family without spaces, "oe" and its like as their first letter
     * @param initial of the given name; a space where there is none
     */
    record Name(String family, char initial) {
        boolean alike(Name other) {
            return initials(other) && Spelling.alike(family, other.family);
        }

        private boolean initials(Name other) {
            return initial == other.initial || initial == ' ' || other.initial == ' ';
        }
    }

    static Names of(AuthorList authors) {
        List<Name> names = new ArrayList<>();
        for (Author author : authors.authors()) {
            Name name = name(author);
            if (!name.family().isEmpty()) {
                names.add(name);
            }
        }
        return new Names(List.copyOf(names), authors.complete());
    }

    private static Name name(Author author) {
        if (author.collective() != null) {
            return new Name(Letters.latin(author.collective()).replace(" ", ""), ' ');
        }
        StringBuilder family = new StringBuilder();
        String last = Letters.latin(author.last());
        for (String part : last.split(" ", -1)) {
            if (!PARTICLES.contains(part)) {
                family.append(part);
            }
        }
        String key = family.isEmpty() ? last.replace(" ", "") : family.toString();
        String fore = author.fore() == null ? "" : Letters.latin(author.fore());
        return new Name(plain(key), fore.isEmpty() ? ' ' : fore.charAt(0));
    }

    /** "Mueller" and "Müller" are one. */
    private static String plain(String family) {
        return family.replace("ue", "u").replace("oe", "o").replace("ae", "a").replace("aa", "a");
    }

    boolean known() {
        return !all.isEmpty();
    }

    /** How many of the shorter list stand in the longer, each counted once. */
    Shared shared(Names other) {
        List<Name> few = all.size() <= other.all.size() ? all : other.all;
        List<Name> many = few == all ? other.all : all;
        Map<String, List<Name>> left = new LinkedHashMap<>();
        many.forEach(n -> left.computeIfAbsent(n.family(), any -> new ArrayList<>()).add(n));
        int both = 0;
        List<Name> unmet = new ArrayList<>();
        for (Name name : few) {
            List<Name> same = left.getOrDefault(name.family(), List.of());
            Name found = same.stream().filter(name::alike).findFirst().orElse(null);
            if (found == null) {
                unmet.add(name);
            } else {
                same.remove(found);
                both++;
            }
        }
        return new Shared(both + misspelt(unmet, left), few.size(), many.size());
    }

    /** Spelling is looked at only where few names are left, so that long lists cost little. */
    private static int misspelt(List<Name> unmet, Map<String, List<Name>> left) {
        if (unmet.isEmpty() || unmet.size() > 8) {
            return 0;
        }
        List<Name> rest = new ArrayList<>();
        left.values().forEach(rest::addAll);
        if (rest.size() > 40) {
            return 0;
        }
        int both = 0;
        for (Name name : unmet) {
            for (int i = 0; i < rest.size(); i++) {
                if (name.alike(rest.get(i))) {
                    rest.remove(i);
                    both++;
                    break;
                }
            }
        }
        return both;
    }
}
