package bitan.sentences;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/** The sentences of each group as they stand in a file, not looked at yet; a group may be left out. */
record SentencesJson(List<JsonNode> greeting, List<JsonNode> calming, List<JsonNode> waiting,
        List<JsonNode> showing, List<JsonNode> explaining, List<JsonNode> farewell) {

    /** The groups in the order they are told. */
    List<Map.Entry<SentenceGroup, List<JsonNode>>> groups() {
        return List.of(Map.entry(SentenceGroup.GREETING, greeting),
                Map.entry(SentenceGroup.CALMING, calming), Map.entry(SentenceGroup.WAITING, waiting),
                Map.entry(SentenceGroup.SHOWING, showing), Map.entry(SentenceGroup.EXPLAINING, explaining),
                Map.entry(SentenceGroup.FAREWELL, farewell));
    }
}
