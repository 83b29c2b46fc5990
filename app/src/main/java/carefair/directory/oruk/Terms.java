package carefair.directory.oruk;

import carefair.directory.ListingKind;
import carefair.settings.Settings;
import carefair.shared.CategoryCode;
import carefair.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The two taxonomies that listings are ordered by: the council's categories of support, and kinds of listing. */
@Component
class Terms {

    record Taxonomy(UUID id, String name, String description, List<Term> terms) {

        /** In the words of the standard. */
        Fields told() {
            return new Fields().with("id", id).with("name", name).with("description", description);
        }

        Fields toldWithItsTerms() {
            return told().with("taxonomy_terms", terms.stream().map(Term::told).toList());
        }
    }

    /** @param category its code, if it is a category of support; else it is a kind of listing */
    record Term(
            UUID id,
            String name,
            String description,
            Optional<String> category,
            Optional<ListingKind> kind,
            UUID taxonomyId,
            String taxonomy) {

        /** In the words of the standard. */
        Fields told() {
            return new Fields()
                    .with("id", id)
                    .with("name", name)
                    .with("description", description)
                    .with("taxonomy", taxonomy)
                    .with("taxonomy_id", taxonomyId);
        }
    }

    private final List<Taxonomy> taxonomies;

    Terms(Settings settings, Texts texts) {
        taxonomies = List.of(categories(settings, texts), kinds(texts));
    }

    List<Taxonomy> taxonomies() {
        return taxonomies;
    }

    Stream<Term> all() {
        return taxonomies.stream().flatMap(taxonomy -> taxonomy.terms().stream());
    }

    Optional<Taxonomy> taxonomy(UUID id) {
        return taxonomies.stream().filter(taxonomy -> taxonomy.id().equals(id)).findFirst();
    }

    Optional<Term> term(UUID id) {
        return all().filter(term -> term.id().equals(id)).findFirst();
    }

    /** What a listing of this kind and these categories is about; a category that the council no longer has is left out. */
    List<Term> of(ListingKind kind, List<String> codes) {
        return all().filter(term -> term.kind().filter(kind::equals).isPresent()
                        || term.category().filter(codes::contains).isPresent())
                .toList();
    }

    private static Taxonomy categories(Settings settings, Texts texts) {
        var council = settings.council().code();
        var id = Ids.named("taxonomy:categories:" + council);
        var name = texts.say("directory.oruk.categories");
        return new Taxonomy(
                id,
                name,
                texts.say("directory.oruk.categories.text"),
                settings.categories().stream()
                        .map(category -> new Term(
                                Ids.named("category:" + council + ":"
                                        + category.code().text()),
                                category.name(),
                                category.description(),
                                Optional.of(category.code()).map(CategoryCode::text),
                                Optional.empty(),
                                id,
                                name))
                        .toList());
    }

    private static Taxonomy kinds(Texts texts) {
        var id = Ids.named("taxonomy:kinds");
        var name = texts.say("directory.oruk.kinds");
        return new Taxonomy(
                id,
                name,
                texts.say("directory.oruk.kinds.text"),
                Stream.of(ListingKind.values())
                        .map(kind -> new Term(
                                Ids.named("kind:" + kind.name()),
                                texts.say(kind),
                                texts.say("directory.oruk.kind", texts.say(kind)),
                                Optional.empty(),
                                Optional.of(kind),
                                id,
                                name))
                        .toList());
    }
}
