package bitan.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import bitan.app.kiosk.HourOfSpeech;
import bitan.app.kiosk.InkOnScreens;
import bitan.app.kiosk.LongConversation;
import bitan.app.kiosk.TapsOnScreen;

/** Runs one benchmark in this process: prints its figures and writes {@code target/bench/NAME.json}. */
final class Bench {
    /** The benchmarks, in the order they are worth waiting for. */
    static final List<String> NAMES = List.of("transcribe", "recogniser", "start", "latency", "frames",
            "heap", "day", "stability",
            "numbers", "facts", "others", "odd", "terms", "strangers-terms", "punctuation", "pinyin",
            "handwriting", "strangers", "ink", "taps", "guides", "sentences", "answers",
            "note",
            "journal", "visitor", "headphones");
    private static final Path FOLDER = Path.of("target", "bench");

    private Bench() {
    }

    /** Takes the name of one benchmark. */
    public static void main(String[] names) throws Exception {
        var figures = measure(names[0]);
        Files.createDirectories(FOLDER);
        write(FOLDER.resolve(names[0] + ".json"), figures);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        figures.forEach(figure -> out.println(figure.row()));
        System.exit(0);
    }

    private static List<Figure> measure(String name) throws Exception {
        return switch (name) {
            case "transcribe" -> TranscribeCost.measure();
            case "recogniser" -> RecogniserApart.measure();
            case "start" -> StartUp.measure();
            case "latency" -> CaptionLatency.measure();
            case "frames" -> LongConversation.measure();
            case "heap" -> HourOfSpeech.measure();
            case "day" -> DayOfSpeech.measure();
            case "stability" -> Stability.measure();
            case "numbers" -> NumberWriting.measure();
            case "facts" -> FactFinding.measure();
            case "others" ->
                Stream.concat(NumbersOfOthers.measure().stream(), FactsOfOthers.measure().stream()).toList();
            case "odd" -> OddTexts.measure();
            case "terms" -> TermRepair.measure();
            case "strangers-terms" -> StrangersTerms.measure();
            case "punctuation" -> FinalPunctuation.measure();
            case "pinyin" -> PinyinTyping.measure();
            case "guides" -> GuideFinding.measure();
            case "sentences" -> SentenceFinding.measure();
            case "answers" -> AnswerFitting.measure();
            case "ink" -> InkOnScreens.measure();
            case "taps" -> TapsOnScreen.measure();
            case "handwriting" -> HandwritingReading.measure();
            case "strangers" -> StrangersInk.measure();
            case "note" -> NoteOnPaper.measure();
            case "journal" -> JournalCost.measure();
            case "headphones" -> HeadphonesDelay.measure();
            case "visitor" -> VisitorSizes.measure();
            default -> throw new IllegalArgumentException("no benchmark " + name + ", but " + NAMES);
        };
    }

    private static void write(Path file, List<Figure> figures) throws IOException {
        var json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, json.writeValueAsString(figures) + "\n");
    }
}
