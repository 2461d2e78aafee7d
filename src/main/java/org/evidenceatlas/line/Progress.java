package org.evidenceatlas.line;

/** Is told how far a run has come. Called by one thread. */
public interface Progress {
    /** Says nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void begin(String what, int count) {}

                @Override
                public void step() {}

                @Override
                public void end() {}
            };

    /** A part of the run begins: "reading", with the number of steps, or -1 where unknown. */
    void begin(String what, int count);

    /** One more is done. */
    void step();

    /** The part is over. */
    void end();
}
