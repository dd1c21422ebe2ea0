package bitan.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The forms a transcript can be printed in. Several files in a subtitle form follow one another in time. */
enum TranscriptFormat {
    /** A line for every stretch. */
    TEXT {
        @Override
        String write(List<Transcript> transcripts) {
            return transcripts.stream().flatMap(one -> one.segments().stream())
                    .map(segment -> segment.text() + "\n").collect(Collectors.joining());
        }
    },
    /** An array with one object a file. */
    JSON {
        @Override
        String write(List<Transcript> transcripts) {
            var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            return mapper.writeValueAsString(transcripts) + "\n";
        }
    },
    /** SubRip subtitles. */
    SRT {
        @Override
        String write(List<Transcript> transcripts) {
            var cues = cues(transcripts, ',');
            var text = new StringBuilder();
            for (int i = 0; i < cues.size(); i++) {
                text.append(i + 1).append('\n').append(cues.get(i)).append('\n');
            }
            return text.toString();
        }
    },
    /** WebVTT subtitles. */
    VTT {
        @Override
        String write(List<Transcript> transcripts) {
            return "WEBVTT\n\n" + String.join("\n", cues(transcripts, '.'));
        }
    };

    /** The transcripts as text that ends with a line break, or is empty. */
    abstract String write(List<Transcript> transcripts);

    private static List<String> cues(List<Transcript> transcripts, char decimal) {
        var cues = new ArrayList<String>();
        double before = 0;
        for (var transcript : transcripts) {
            for (var segment : transcript.segments()) {
                cues.add(clock(before + segment.start(), decimal) + " --> "
                        + clock(before + segment.end(), decimal) + "\n" + segment.text() + "\n");
            }
            before += transcript.duration();
        }
        return cues;
    }

    private static String clock(double seconds, char decimal) {
        long millis = Math.round(seconds * 1000);
        return String.format(Locale.ROOT, "%02d:%02d:%02d%c%03d", millis / 3_600_000, millis / 60_000 % 60,
                millis / 1000 % 60, decimal, millis % 1000);
    }
}
