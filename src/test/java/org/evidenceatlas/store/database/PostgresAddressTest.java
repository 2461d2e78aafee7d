package org.evidenceatlas.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresAddressTest {
    @Test
    void aPlusBeforeTheHostIsAPlusAndAmongParametersASpace() {
        PostgresAddress before =
                PostgresAddress.parse("jdbc:postgresql://a+b:pa+ss%20word@localhost:5432/atlas");
        assertThat(before.user()).hasValue("a+b");
        assertThat(before.password()).hasValue("pa+ss word");
        PostgresAddress among =
                PostgresAddress.parse("jdbc:postgresql://localhost/atlas?user=a&password=pa+ss%2B");
        assertThat(among.password()).hasValue("pa ss+");
        assertThat(before).hasToString("jdbc:postgresql://localhost:5432/atlas");
    }

    @Test
    void whatTheAddressSaysOfWaitingIsKnown() {
        PostgresAddress address =
                PostgresAddress.parse("jdbc:postgresql://localhost/atlas?user=a&socketTimeout=600");
        assertThat(address.says("socketTimeout")).isTrue();
        assertThat(address.says("loginTimeout")).isFalse();
    }
}
