package org.evidenceatlas.search;

import java.util.ArrayList;
import java.util.List;
import org.evidenceatlas.pack.Condition;
import org.evidenceatlas.pack.Pack;
import org.evidenceatlas.search.words.Names;

/** What a pack knows of names that name one thing, and of what readers say. */
final class PackNames {
    private PackNames() {}

    static Names of(Pack pack) {
        Names names = new Names();
        Condition condition = pack.condition();
        List<String> own = new ArrayList<>(condition.names());
        own.add(condition.shortName());
        own.add(condition.longName());
        names.thing(own);
        // Other neighbours are groups of things, such as all kinds of fatigue, and no names.
        String neighbour = condition.neighbour().code();
        names.thing(condition.near().getOrDefault(neighbour, List.of()));
        pack.glossary().forEach(entry -> names.thing(with(entry.term(), entry.aliases())));
        pack.definitions().forEach(one -> names.thing(with(one.name(), one.aliases())));
        pack.sayings().forEach(saying -> names.saying(saying.say(), saying.mean()));
        return names;
    }

    private static List<String> with(String name, List<String> others) {
        List<String> all = new ArrayList<>(others);
        all.addFirst(name);
        return all;
    }
}
