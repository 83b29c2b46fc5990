package carefair.identity;

import carefair.shared.Postcode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person the council knows here. */
@Entity
@Table(name = "person")
class PersonRecord extends Row {

    @Version
    private long version;

    private String fullName;
    private LocalDate dateOfBirth;
    private @Nullable String postcode;
    private String reference;
    private Instant addedAt;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID addedBy;

    @SuppressWarnings("NullAway.Init")
    protected PersonRecord() {}

    PersonRecord(UUID id, People.NewPerson person, String reference, Who by, Instant at) {
        super(id);
        this.fullName = person.fullName().strip();
        this.dateOfBirth = person.dateOfBirth();
        this.postcode = person.postcode() == null ? null : person.postcode().text();
        this.reference = reference;
        this.addedBy = by.actor();
        this.addedAt = at;
    }

    PersonId personId() {
        return new PersonId(getId());
    }

    String fullName() {
        return fullName;
    }

    boolean wasBornOn(LocalDate day) {
        return dateOfBirth.equals(day);
    }

    boolean isNamed(String name, @Nullable Postcode where) {
        return fullName.equals(name) && Objects.equals(postcode, where == null ? null : where.text());
    }

    void rename(String name, @Nullable Postcode where) {
        fullName = name;
        postcode = where == null ? null : where.text();
    }

    People.Person seenByStaff(boolean joined) {
        return new People.Person(
                personId(), fullName, dateOfBirth, postcode == null ? null : new Postcode(postcode), reference, joined);
    }
}
