package org.evidenceatlas.search.words;

import java.util.List;

/**
 * One spelling for what is spelt in two ways, British and American. It is no spelling that anyone
 * would print: only the same for both.
 */
final class Spelling {
    private static final int LONG = 6;

    private record Ending(String british, String american) {}

    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("isation", "ization"),
                    new Ending("isations", "izations"),
                    new Ending("ise", "ize"),
                    new Ending("ised", "ized"),
                    new Ending("ises", "izes"),
                    new Ending("iser", "izer"),
                    new Ending("ising", "izing"),
                    new Ending("yse", "yze"),
                    new Ending("ysed", "yzed"),
                    new Ending("yses", "yzes"),
                    new Ending("ysing", "yzing"),
                    new Ending("our", "or"),
                    new Ending("ours", "ors"),
                    new Ending("oured", "ored"),
                    new Ending("ouring", "oring"),
                    new Ending("oural", "oral"),
                    new Ending("ourally", "orally"),
                    new Ending("ourite", "orite"),
                    new Ending("tre", "ter"),
                    new Ending("tres", "ters"),
                    new Ending("tred", "tered"),
                    new Ending("elling", "eling"),
                    new Ending("elled", "eled"),
                    new Ending("eller", "eler"),
                    new Ending("ellers", "elers"),
                    new Ending("ogue", "og"),
                    new Ending("ogues", "ogs"),
                    new Ending("gramme", "gram"),
                    new Ending("grammes", "grams"),
                    new Ending("fibre", "fiber"),
                    new Ending("fibres", "fibers"),
                    new Ending("licence", "license"),
                    new Ending("defence", "defense"),
                    new Ending("ageing", "aging"),
                    new Ending("practise", "practice"),
                    new Ending("practised", "practiced"));

    private Spelling() {}

    /** The word with one spelling for both. */
    static String american(String word) {
        String plain = word.replace("ae", "e").replace("oe", "e").replace("leuc", "leuk");
        plain = plain.replace("sulph", "sulf");
        if (plain.equals("grey")) {
            return "gray";
        }
        String found = plain;
        int length = 0;
        for (Ending one : ENDINGS) {
            if (one.british().length() > length
                    && plain.length() >= Math.min(LONG, one.british().length() + 2)
                    && plain.endsWith(one.british())) {
                length = one.british().length();
                found = plain.substring(0, plain.length() - length) + one.american();
            }
        }
        return found;
    }
}
