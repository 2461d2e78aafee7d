package org.evidenceatlas.pack.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.evidenceatlas.model.draft.EditorialSource;
import org.evidenceatlas.model.editorial.EditorialBlock.Line;
import org.evidenceatlas.model.editorial.EditorialPiece;
import org.evidenceatlas.model.editorial.EditorialPiece.Kind;
import org.evidenceatlas.pack.markdown.Definitions.Defined;

/**
 * Reads a paragraph, item or heading: text, emphasis and links, and nothing else.
 *
 * <p>A link whose words are its label, as {@code [cdc-iom]}, names a source. It stands for the
 * sentences since the one before it, so a paragraph must end with one. A label that leads to a page
 * of this site says that they are about the atlas, and is not printed.
 */
final class LineReader {
    private final Definitions definitions;
    private final List<EditorialPiece> pieces = new ArrayList<>();
    private boolean closed;

    private LineReader(Definitions definitions) {
        this.definitions = definitions;
    }

    /** A heading, which may name no source. */
    static String heading(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node one = node.getFirstChild(); one != null; one = one.getNext()) {
            if (!(one instanceof Text text)) {
                throw new PageFault(
                        Place.of(node), "a heading may hold words alone, no link or emphasis.");
            }
            words.append(text.getLiteral());
        }
        return words.toString().strip();
    }

    /** A paragraph or an item of a list, whose sentences must all be sourced. */
    static Line sourced(Node node, Definitions definitions) {
        LineReader reader = new LineReader(definitions);
        for (Node one = node.getFirstChild(); one != null; one = one.getNext()) {
            reader.add(one);
        }
        if (!reader.closed && !reader.leadsOn()) {
            throw new PageFault(
                    Place.of(node),
                    "a statement has no source. End it with the label of one that was opened, for"
                            + " example [cdc-iom]; or, if it is about this atlas, with a label that"
                            + " leads to a page of it, for example [atlas] with [atlas]:"
                            + " </editorial-policy> at the foot; or begin it with a link to the"
                            + " page of which it tells.");
        }
        return new Line(reader.tidy());
    }

    /**
     * Whether it is one sentence that begins with a link to a page of this site, and so only tells
     * what is there.
     */
    private boolean leadsOn() {
        EditorialPiece first = pieces.isEmpty() ? null : pieces.getFirst();
        return first != null
                && first.kind() == Kind.LINK
                && first.href().startsWith("/")
                && pieces.stream().noneMatch(piece -> piece.text().contains(". "));
    }

    private void add(Node node) {
        switch (node) {
            case Text text -> text(Kind.TEXT, text);
            case SoftLineBreak _ -> pieces.add(new EditorialPiece(Kind.TEXT, " ", ""));
            case Emphasis emphasis -> text(Kind.EMPHASIS, only(emphasis));
            case StrongEmphasis strong -> text(Kind.STRONG, only(strong));
            case Link link -> link(link);
            default ->
                    throw new PageFault(
                            Place.of(node),
                            "there is "
                                    + node.getClass().getSimpleName()
                                    + ". Allowed in a line are text, *emphasis*, **strong"
                                    + " emphasis**, [links](/guides) and [labels] of sources.");
        }
    }

    private static Text only(Node holder) {
        if (holder.getFirstChild() instanceof Text text && text.getNext() == null) {
            return text;
        }
        throw new PageFault(
                Place.of(holder), "emphasis and links may hold words alone, nothing within.");
    }

    private void text(Kind kind, Text text) {
        String words = text.getLiteral();
        if (words.contains("[") || words.contains("]")) {
            throw new PageFault(
                    Place.of(text),
                    "\""
                            + words.strip()
                            + "\" has a bracket that is no link. If it should name a source, define"
                            + " its label at the foot of the page.");
        }
        pieces.add(new EditorialPiece(kind, words, ""));
        closed &= words.isBlank();
    }

    private void link(Link link) {
        String words = only(link).getLiteral();
        String address = link.getDestination();
        Optional<Defined> named =
                definitions.find(words).filter(one -> one.address().equals(address));
        if (named.isPresent()) {
            source(words, named.get());
            return;
        }
        if (!Definitions.isOwn(address) && !Definitions.isWeb(address)) {
            throw new PageFault(
                    Place.of(link),
                    "the link \""
                            + words
                            + "\" leads to \""
                            + address
                            + "\". Allowed are https addresses and paths of this site, for example"
                            + " [guides](/guides).");
        }
        pieces.add(new EditorialPiece(Kind.LINK, words, address));
        closed = false;
    }

    private void source(String label, Defined named) {
        definitions.name(label);
        EditorialSource source = named.source();
        if (source != null) {
            String number = Integer.toString(definitions.number(source));
            pieces.add(new EditorialPiece(Kind.SOURCE, number, named.address()));
        }
        closed = true;
    }

    /** Neighbours of plain text joined, blanks at the end dropped. */
    private List<EditorialPiece> tidy() {
        List<EditorialPiece> tidy = new ArrayList<>();
        for (EditorialPiece piece : pieces) {
            EditorialPiece last = tidy.isEmpty() ? null : tidy.getLast();
            if (last != null && last.kind() == Kind.TEXT && piece.kind() == Kind.TEXT) {
                String joined = (last.text() + piece.text()).replace("  ", " ");
                tidy.set(tidy.size() - 1, new EditorialPiece(Kind.TEXT, joined, ""));
            } else {
                tidy.add(piece);
            }
        }
        if (!tidy.isEmpty() && tidy.getLast().kind() == Kind.TEXT) {
            String text = tidy.removeLast().text().stripTrailing();
            if (!text.isEmpty()) {
                tidy.add(new EditorialPiece(Kind.TEXT, text, ""));
            }
        }
        return tidy;
    }
}
