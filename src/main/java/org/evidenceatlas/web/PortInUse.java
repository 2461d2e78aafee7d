package org.evidenceatlas.web;

/** The server could not listen, because its port is taken; the message says what to do. */
public final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PortInUse(String host, int port, Throwable cause) {
        super(
                "Port "
                        + port
                        + " on "
                        + host
                        + " is in use by another program. Stop that program, or choose another"
                        + " port, for example: --port "
                        + (port < 65535 ? port + 1 : 8081),
                cause);
    }
}
