package carefair.oversight.ui;

import carefair.identity.People.Person;
import carefair.identity.PersonId;
import carefair.shared.CommandKey;
import carefair.shared.Money;
import carefair.ui.DraftPage;
import carefair.ui.Drafts;
import carefair.ui.Kit;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of a journey about one person. The draft names the person; the record must be open. */
abstract class PersonDraftPage extends DraftPage {

    /** The answer that says where it is told what came of a draft that was sent. */
    private static final String SENT = "sent";

    final Officer officer;
    private final Kit kit;
    private final Journey journey;
    private @Nullable Person person;

    PersonDraftPage(Kit kit, Officer officer, Journey journey, String titleKey) {
        super(kit, titleKey);
        this.kit = kit;
        this.officer = officer;
        this.journey = journey;
    }

    /** Shows the page: the record is open. */
    abstract void enter(Person about);

    final Person person() {
        if (person == null) {
            throw new IllegalStateException("The record is not open");
        }
        return person;
    }

    @Override
    protected final void enter(Drafts.Draft draft) {
        if (!draft.journey().equals(journey.code())) {
            throw new NotFoundException();
        }
        var about = new PersonId(UUID.fromString(draft.answer("person")));
        var opened = officer.opened(about);
        if (opened.isEmpty()) {
            sayThatItIsClosed(about);
            return;
        }
        person = opened.get();
        back(At.person(about));
        enter(person);
    }

    private void sayThatItIsClosed(PersonId about) {
        show(make.h1("oversight.closed.title"), make.p("oversight.closed.text", officer.name(about)));
        show(make.buttons(make.buttonLink(
                At.person(about, "open?to=" + At.journey(journey, draft().id())), "oversight.closed.link")));
    }

    final String page(String name) {
        return name.isEmpty() ? At.journey(journey, draft().id()) : At.journey(journey, draft().id(), name);
    }

    /** The key of what this journey does in the end: one draft, one effect. */
    final CommandKey key() {
        return CommandKey.of("oversight/" + draft().id());
    }

    /** What an earlier page of the journey kept. @throws NotFoundException if that page was not answered yet */
    final String kept(String name) {
        var answer = draft().answer(name);
        if (answer.isEmpty()) {
            throw new NotFoundException();
        }
        return answer;
    }

    final Optional<String> keptIfAny(String name) {
        return Optional.of(draft().answer(name)).filter(answer -> !answer.isEmpty());
    }

    final Money keptMoney(String name) {
        return Money.ofPence(Long.parseLong(kept(name)));
    }

    final LocalDate keptDay(String name) {
        return LocalDate.parse(kept(name));
    }

    final Optional<LocalDate> keptDayIfAny(String name) {
        return keptIfAny(name).map(LocalDate::parse);
    }

    /** Whether the answers were not sent yet, from another tab neither. */
    final boolean isStillWaiting() {
        return kit.drafts()
                .find(kit.frame().keeper(), draft().id())
                .filter(now -> now.answer(SENT).isEmpty())
                .isPresent();
    }

    /** Goes to the person's page, which says what was done. */
    final void done() {
        doneAt(At.done(person().id(), journey.code()));
    }

    /** Forgets the answers, and remembers only that they were sent and where that is told: for Back, F5 and other tabs. */
    final void doneAt(String told) {
        var forgotten = new HashMap<String, String>();
        draft().answers().keySet().forEach(name -> forgotten.put(name, ""));
        forgotten.put(SENT, told);
        keep(forgotten);
        go(told);
    }

    @Override
    protected final Optional<String> elsewhere(Drafts.Draft draft) {
        // Without its query, which a forwarding cannot carry: what was done is said once.
        return Optional.of(draft.answer(SENT))
                .filter(told -> !told.isEmpty())
                .map(told -> told.replaceFirst("\\?.*", ""));
    }
}
