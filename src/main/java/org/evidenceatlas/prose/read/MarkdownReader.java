package org.evidenceatlas.prose.read;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown as CommonMark and GitHub's tables define it. Code, addresses and what stands
 * before the text between lines of "---" are no prose; HTML within is read as HTML.
 */
final class MarkdownReader implements ProseReader {
    /** Deeper lists and quotes, and deeper emphasis, are read as plain text. */
    private static final int DEEPEST = 60;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .build();

    @Override
    public void read(String file, Sink sink) {
        Pieces pieces = new Pieces(sink);
        HtmlReader.Reading html = new HtmlReader.Reading(pieces, sink);
        String text = withoutHead(file);
        Node top = PARSER.parse(text);
        Node node = top;
        boolean down = true;
        while (true) {
            if (down) {
                enter(text, node, pieces, html);
                Node child = node.getFirstChild();
                if (child != null) {
                    node = child;
                    continue;
                }
            }
            leave(node, pieces, html);
            if (node == top) {
                break;
            }
            Node next = node.getNext();
            down = next != null;
            node = next == null ? node.getParent() : next;
        }
        pieces.end();
    }

    private static void enter(String file, Node node, Pieces pieces, HtmlReader.Reading html) {
        switch (node) {
            case Text text -> text(file, text, pieces, html);
            case SoftLineBreak _ -> pieces.space();
            case HardLineBreak _ -> pieces.line();
            case HtmlInline inline -> tags(file, inline, html);
            case HtmlBlock block -> {
                html.block();
                tags(file, block, html);
                html.block();
            }
            case BlockQuote quote when isQuotation(quote) -> {
                html.block();
                pieces.quote();
            }
            case Block _, TableCell _ -> html.block();
            default -> {}
        }
    }

    private static void leave(Node node, Pieces pieces, HtmlReader.Reading html) {
        switch (node) {
            case BlockQuote quote when isQuotation(quote) -> {
                html.block();
                pieces.unquote();
            }
            case Block _, TableCell _ -> html.block();
            default -> {}
        }
    }

    /** A note that is set as a quotation ("[!NOTE]") is its writer's own. */
    private static boolean isQuotation(BlockQuote quote) {
        Node first = quote.getFirstChild();
        Node text = first == null ? null : first.getFirstChild();
        return !(text instanceof Text words && words.getLiteral().startsWith("["));
    }

    private static void tags(String file, Node node, HtmlReader.Reading html) {
        for (SourceSpan span : node.getSourceSpans()) {
            int start = span.getInputIndex();
            HtmlReader.read(file, start, start + span.getLength(), html);
            if (node instanceof HtmlBlock) {
                html.line();
            }
        }
    }

    private static void text(String file, Text text, Pieces pieces, HtmlReader.Reading html) {
        if (html.isCode() || text.getSourceSpans().isEmpty()) {
            return;
        }
        SourceSpan first = text.getSourceSpans().getFirst();
        SourceSpan last = text.getSourceSpans().getLast();
        int start = first.getInputIndex();
        int end = last.getInputIndex() + last.getLength();
        String literal = text.getLiteral();
        if (literal.length() == end - start && file.startsWith(literal, start)) {
            pieces.add(file, start, end);
        } else {
            align(file, new int[] {start, end}, literal, pieces);
        }
    }

    /** Finds where each letter was written: after a backslash, or as a character reference. */
    private static void align(String file, int[] source, String literal, Pieces pieces) {
        int at = source[0];
        int done = 0;
        while (done < literal.length() && at < source[1]) {
            char letter = literal.charAt(done);
            int reference = file.charAt(at) == '&' ? Entities.end(file, at, source[1]) : at;
            boolean escaped = file.charAt(at) == '\\' && at + 1 < source[1];
            if (reference > at && !literal.startsWith(file.substring(at, reference), done)) {
                pieces.add(letter, at, reference);
                at = reference;
                done++;
            } else if (escaped && file.charAt(at + 1) == letter && isMark(letter)) {
                pieces.add(letter, at, at + 2);
                at += 2;
                done++;
            } else {
                pieces.add(letter, at, at + 1);
                at++;
                done++;
            }
        }
    }

    private static boolean isMark(char letter) {
        return letter > ' ' && letter < 127 && !Character.isLetterOrDigit(letter);
    }

    /** The file with blanks for what stands between lines of "---" at its beginning. */
    private static String withoutHead(String file) {
        if (!file.startsWith("---\n") && !file.startsWith("---\r\n")) {
            return file;
        }
        int close = file.indexOf("\n---", 3);
        int end = close < 0 ? 0 : Lines.end(file, close + 1);
        return file.substring(0, end)
                        .chars()
                        .map(c -> c == '\n' || c == '\r' ? c : ' ')
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                + file.substring(end);
    }
}
