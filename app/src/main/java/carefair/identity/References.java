package carefair.identity;

import carefair.shared.UuidBytes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is meant by the council's references and by officers' names, for files that come from the council's system and go back to it. */
@Service
@Transactional(readOnly = true)
public class References {

    private final PersonRecords people;
    private final SignInRecords signIns;
    private final Access access;
    private final JdbcClient jdbc;

    References(PersonRecords people, SignInRecords signIns, Access access, JdbcClient jdbc) {
        this.people = people;
        this.signIns = signIns;
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The person with this reference. For the application's own commands. */
    public Optional<PersonId> person(Who.System who, String reference) {
        return people.findByReference(reference).map(PersonRecord::personId);
    }

    /** Everybody's reference. For the application's own commands, and staff with {@link Role#DIRECT_PAYMENT_OFFICER}. */
    public Map<UUID, String> all(Who who) {
        access.requireStaffOrSystem(who, Role.DIRECT_PAYMENT_OFFICER, "REFERENCES_READ");
        var references = new HashMap<UUID, String>();
        // By plain SQL: twenty thousand entities would be kept and looked through for changes.
        jdbc.sql("select id, reference from person").query(row -> {
            references.put(UuidBytes.toUuid(row.getBytes(1)), row.getString(2));
        });
        return references;
    }

    /**
     * The staff with this role who are so called, capitals aside, or are so known to the sign-in provider. For the application's own
     * commands.
     */
    public List<Who.Staff> staff(Who.System who, String name, Role role) {
        return signIns.called(name.strip().toLowerCase(Locale.UK), name.strip()).stream()
                .flatMap(signIn -> signIn.asStaff().stream())
                .filter(staff -> staff.roles().contains(role))
                .toList();
    }
}
