package carefair.identity;

import carefair.identity.ThingsToKnow.Thing;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something one person, one provider, one role or one way in must be told. Only ever added. */
@Entity
@Table(name = "thing_to_know")
class ThingRecord extends Row {

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID personId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID organisationId;

    private @Nullable String staffRole;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID signInId;

    private String code;
    private @Nullable String path;
    private @Nullable LocalDate due;
    private Instant toldAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "thing_fact", joinColumns = @JoinColumn(name = "thing_id"))
    @MapKeyColumn(name = "fact_name", length = 40)
    @Column(name = "fact_text", length = 500)
    @BatchSize(size = 100)
    private Map<String, String> facts = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ThingRecord() {}

    private ThingRecord(UUID id, Thing thing, Instant at) {
        super(id);
        this.code = thing.code();
        this.path = thing.path();
        this.due = thing.due();
        this.facts.putAll(thing.facts());
        this.toldAt = at;
    }

    static ThingRecord to(PersonId person, UUID id, Thing thing, Instant at) {
        var told = new ThingRecord(id, thing, at);
        told.personId = person.value();
        return told;
    }

    static ThingRecord to(OrganisationId organisation, UUID id, Thing thing, Instant at) {
        var told = new ThingRecord(id, thing, at);
        told.organisationId = organisation.value();
        return told;
    }

    static ThingRecord to(Role role, UUID id, Thing thing, Instant at) {
        var told = new ThingRecord(id, thing, at);
        told.staffRole = role.name();
        return told;
    }

    static ThingRecord to(SignInId signIn, UUID id, Thing thing, Instant at) {
        var told = new ThingRecord(id, thing, at);
        told.signInId = signIn.value();
        return told;
    }

    ThingsToKnow.Told told(boolean seen) {
        return new ThingsToKnow.Told(getId(), new Thing(code, Map.copyOf(facts), path, due), toldAt, seen);
    }

    @Nullable
    UUID person() {
        return personId;
    }

    boolean isFor(PersonId person) {
        return person.value().equals(personId);
    }

    boolean isFor(SignInId signIn) {
        return signIn.value().equals(signInId);
    }

    Instant toldAt() {
        return toldAt;
    }

    boolean isFor(OrganisationId organisation) {
        return organisation.value().equals(organisationId);
    }

    boolean isFor(Iterable<Role> roles) {
        for (var role : roles) {
            if (role.name().equals(staffRole)) {
                return true;
            }
        }
        return false;
    }
}
