package uk.kindred.reviews;

/**
 * What is told of the answers to one question about a provider: the sum of what is told exactly of its services, each with ten
 * answers or more. Whoever has the services' figures could add them up, so it tells nothing besides; those of which less is
 * told are not in it: docs/decisions/100-what-a-copy-of-the-database-tells.md
 *
 * @param services at least two
 */
public record ProviderFigure(Question question, int services, int yes, int answers) {

    /** "Helped 141 of 160 people feel safe at home, in 3 services". */
    public String inWords() {
        return Figure.exactly(question, yes, answers) + ", in " + services + " services";
    }
}
