package bitan.guide.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.guide.Guide;
import bitan.guide.Telephone;
import bitan.json.Json;

/** Writes a guide as JSON for people to edit: what says nothing is left out. */
final class GuideWriter {
    private static final JsonMapper JSON = Json.strict().enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .addMixIn(Telephone.class, OfTelephone.class).build();

    /** A telephone without a number asks for one. */
    private record OfTelephone(String name, @JsonInclude String number, String hours, String link) {}

    private GuideWriter() {
    }

    static String written(Guide guide) {
        return JSON.writeValueAsString(guide) + "\n";
    }
}
