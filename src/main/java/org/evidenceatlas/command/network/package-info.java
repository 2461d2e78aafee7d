/** The sources that are asked over the network: who is named, and asking them every day. */
@NullMarked
package org.evidenceatlas.command.network;

import org.jspecify.annotations.NullMarked;
