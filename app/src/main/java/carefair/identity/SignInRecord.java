package carefair.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One account at the sign-in provider, and whose it is: a person's, a provider's, the council's, or nobody's yet. */
@Entity
@Table(name = "sign_in")
class SignInRecord extends Row {

    @Version
    private long version;

    private String issuer;
    private String subject;

    @Column(name = "issuer_subject_digest", length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] digest;

    private String displayName;
    private String roles;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID organisationId;

    private Instant firstSeenAt;
    private @Nullable Instant lastSeenAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInRecord() {}

    SignInRecord(UUID id, String issuer, String subject, String displayName, Instant at) {
        super(id);
        this.issuer = issuer;
        this.subject = subject;
        this.digest = digest(issuer, subject);
        this.displayName = displayName;
        this.roles = "";
        this.firstSeenAt = at;
    }

    /** What makes a sign-in one: case and spaces count, which a database's collation might not think. */
    static byte[] digest(String issuer, String subject) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody came in by it: the provider's latest word on name and roles holds from now. */
    void cameIn(String name, Collection<Role> roles, Instant at) {
        named(name, roles);
        lastSeenAt = at;
    }

    void named(String name, Collection<Role> roles) {
        this.displayName = name.length() > 200 ? name.substring(0, 200) : name;
        this.roles = roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    boolean everCameIn() {
        return lastSeenAt != null;
    }

    void join(PersonId person) {
        if (personId != null) {
            throw new IllegalStateException("This sign-in is joined already: " + getId());
        }
        personId = person.value();
    }

    void separate() {
        personId = null;
    }

    void worksFor(OrganisationId organisation) {
        organisationId = organisation.value();
    }

    SignInId signInId() {
        return new SignInId(getId());
    }

    String displayName() {
        return displayName;
    }

    Set<Role> roles() {
        var held = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(held::add);
        return held;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId).map(OrganisationId::new);
    }

    Optional<Who.Staff> asStaff() {
        return roles().isEmpty() ? Optional.empty() : Optional.of(new Who.Staff(signInId(), roles()));
    }

    Optional<Who.Provider> asProvider() {
        return organisation().map(organisation -> new Who.Provider(signInId(), organisation));
    }

    Who inOwnCapacity() {
        return Optional.<Who>empty()
                .or(this::asStaff)
                .or(this::asProvider)
                .or(() -> person().map(person -> new Who.Resident(signInId(), person, null)))
                .orElseGet(() -> new Who.Unjoined(signInId()));
    }
}
