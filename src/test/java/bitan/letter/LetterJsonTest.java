package bitan.letter;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import bitan.ink.Ink;
import bitan.ink.InkPoint;
import bitan.ink.Stroke;

import static org.assertj.core.api.Assertions.assertThat;

class LetterJsonTest {
    @Test
    void read_letterOf010_isTheSameAndIsWrittenTheSame() throws Exception {
        try (var in = Objects
                .requireNonNull(LetterJsonTest.class.getResourceAsStream("letter-0.1.0.json"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var letter = LetterJson.read("a", text);
            assertThat(letter).isEqualTo(new Letter(LocalDate.of(2026, 11, 23), "六号窗口",
                    Optional.of(Feeling.GOOD), "讲得很清楚，谢谢",
                    new Ink(List.of(new Stroke(List.of(InkPoint.at(1.2, 2, 0), InkPoint.at(300.5, 40, 0))),
                            new Stroke(List.of(InkPoint.at(7, 8, 0)))))));
            assertThat(LetterJson.written(letter)).isEqualTo(text);
        }
    }
}
