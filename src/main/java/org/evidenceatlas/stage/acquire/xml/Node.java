package org.evidenceatlas.stage.acquire.xml;

/** A part of an element's content: text or another element. */
public sealed interface Node permits Node.Text, Element {
    /** A run of characters, entities resolved. */
    record Text(String chars) implements Node {}
}
