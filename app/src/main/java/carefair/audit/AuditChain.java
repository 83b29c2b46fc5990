package carefair.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The end of the audit's chain, for whoever keeps it where the database's administrator cannot change it. */
@Service
public class AuditChain {

    private final AuditSealer sealer;
    private final JdbcClient jdbc;

    AuditChain(AuditSealer sealer, JdbcClient jdbc) {
        this.sealer = sealer;
        this.jdbc = jdbc;
    }

    /** The newest link: how many entries the chain holds, and the hash over all of them, 32 bytes. */
    public record Head(long place, byte[] hash) {}

    /** Chains everything that was recorded up to a few seconds ago. */
    public void catchUp() {
        sealer.seal();
    }

    /** The newest link as it stands; place 0 and zeros before the first. */
    public Head head() {
        return jdbc.sql("select place, hash from audit_seal order by place desc limit 1")
                .query((row, n) -> new Head(row.getLong(1), row.getBytes(2)))
                .optional()
                .orElse(new Head(0, new byte[32]));
    }
}
